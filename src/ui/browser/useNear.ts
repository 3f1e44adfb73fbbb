import { type RefObject, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isEmbed } from './isEmbed';
import { afterFirstAnswer } from '../../config/onFirstAct';

/**
 * Whether the reader has come near the element, prints, or has done anything at all: then what lies below is found by
 * the browser's search and stands on paper. No timer asks for it: who only looks is sent nothing more.
 * @param nearPx how far below the screen near begins
 */
export function useNear(element: RefObject<Element | null>, nearPx = 200): boolean {
  // A framed figure is asked for, wherever on its page it stands.
  const [isNear, setNear] = useState(isEmbed);
  useEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const come = () => startTransition(() => setNear(true));
    // At once: the browser takes its picture when this handler returns.
    const print = () => flushSync(() => setNear(true));
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) come();
      },
      { rootMargin: `${nearPx}px` },
    );
    observer.observe(node);
    const forget = afterFirstAnswer(come);
    const media = matchMedia('print');
    window.addEventListener('beforeprint', print);
    media.addEventListener('change', come);
    if (media.matches) come();
    return () => {
      observer.disconnect();
      forget();
      window.removeEventListener('beforeprint', print);
      media.removeEventListener('change', come);
    };
  }, [element, nearPx]);
  return isNear;
}
