import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed: true before the browser lays the paper out, so that what is only for paper can be
 * composed.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  // Listening from the first paint on: who prints at once gets the paper too.
  useLayoutEffect(() => {
    let isUnderWay = false;
    // At once: the browser takes its picture when these handlers return.
    const show = () => flushSync(() => setPrinting(true));
    const hide = () => setPrinting(false);
    const start = () => {
      isUnderWay = true;
      show();
    };
    const end = () => {
      isUnderWay = false;
      hide();
    };
    const media = window.matchMedia('print');
    // Between the two events the medium may change back and forth, which must not take away what is being printed.
    const follow = () => {
      if (!isUnderWay) (media.matches ? show : hide)();
    };
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
