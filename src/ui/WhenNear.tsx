import { useEffect, useRef, useState, type ReactNode } from 'react';

interface WhenNearProps {
  readonly children: ReactNode;
  /** Height that is kept free until then, so that nothing below moves. */
  readonly heightPx: number;
}

/** Renders its children once the reader has come near: what lies below the first screen is not loaded with it. */
export function WhenNear({ children, heightPx }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
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
