import { startTransition, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { isEmbed } from './browser/isEmbed';
import { useFirstText } from '../messages/TextContext';
import './controls.css';

interface WhenNearProps {
  readonly children: ReactNode;
  /**
   * Keeps the room that the children need, before and after, so that nothing below moves; a rule of the view's own
   * style sheet.
   */
  readonly room?: string | undefined;
  /** How many lines of a list the room is for, as `--rows` of that rule. */
  readonly rows?: number;
}

const STILL_MS = 1000;

/** What stands in the place of a part that has not come yet: nothing on a screen, a line on paper. */
function NotYet() {
  return <p className="not-yet">{useFirstText().t('print.missing')}</p>;
}

/**
 * Renders its children once the reader has come near, prints, or the page is at rest: what lies below the first screen
 * is not loaded with it.
 */
export function WhenNear({ children, room, rows = 0 }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  // A framed figure is asked for, wherever on its page it stands.
  const [isNear, setNear] = useState(isEmbed);
  useEffect(() => {
    const node = place.current;
    if (!node) return undefined;
    const come = () => startTransition(() => setNear(true));
    // At once: the browser takes its picture when this handler returns.
    const print = () => flushSync(() => setNear(true));
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) come();
      },
      { rootMargin: '200px' },
    );
    observer.observe(node);
    const timer = setTimeout(() => (window.requestIdleCallback ?? come)(come), STILL_MS);
    const media = matchMedia('print');
    window.addEventListener('beforeprint', print);
    media.addEventListener('change', come);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      window.removeEventListener('beforeprint', print);
      media.removeEventListener('change', come);
    };
  }, []);
  return (
    <div ref={place} className={room} style={{ '--rows': rows } as object}>
      {isNear ? <Suspense fallback={<NotYet />}>{children}</Suspense> : <NotYet />}
    </div>
  );
}
