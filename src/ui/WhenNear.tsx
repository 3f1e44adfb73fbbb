import { useEffect, useRef, useState, type ReactNode } from 'react';
import { isEmbed } from '../config/isEmbed';

interface WhenNearProps {
  readonly children: ReactNode;
  /** Height that is kept free until then, so that nothing below moves. */
  readonly heightPx: number;
}

/** Renders its children once the reader has come near: what lies below the first screen is not loaded with it. */
export function WhenNear({ children, heightPx }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  // A framed figure is asked for, wherever on its page it stands.
  const [isNear, setNear] = useState(isEmbed);
  useEffect(() => {
    const node = place.current;
    if (!node) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setNear(true);
    }, { rootMargin: '200px' });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return isNear ? children : <div ref={place} style={{ minHeight: heightPx }} />;
}
