import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: true before the browser lays the paper out, so that what is only for paper can be composed. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  // Listening from the first paint on: who prints at once gets the paper too.
  useLayoutEffect(() => {
    // At once: the browser takes its picture when these handlers return.
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const media = window.matchMedia('print');
    const follow = () => (media.matches ? start() : end());
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}
