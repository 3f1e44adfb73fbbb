import { useEffect, useRef, useState, type ReactNode } from 'react';
import { isEmbed } from '../config/isEmbed';

interface WhenNearProps {
  readonly children: ReactNode;
  /** Height that is kept free until then, so that nothing below moves. */
  readonly heightPx: number;
  /** Also when the page has long been still, so that a reader who prints it does not find it missing. */
  readonly isPrinted?: boolean;
}

const STILL_MS = 5000;

/** Renders its children once the reader has come near, prints, or the page is at rest: what lies below the first screen is not loaded with it. */
export function WhenNear({ children, heightPx, isPrinted = false }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  // A framed figure is asked for, wherever on its page it stands.
  const [isNear, setNear] = useState(isEmbed);
  useEffect(() => {
    const node = place.current;
    if (!node) return undefined;
    const come = () => setNear(true);
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) come();
    }, { rootMargin: '200px' });
    observer.observe(node);
    const timer = isPrinted ? setTimeout(() => (window.requestIdleCallback ?? come)(come), STILL_MS) : undefined;
    window.addEventListener('beforeprint', come);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      window.removeEventListener('beforeprint', come);
    };
  }, [isPrinted]);
  return isNear ? children : <div ref={place} style={{ minHeight: heightPx }} />;
}
