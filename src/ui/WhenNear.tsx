import { Suspense, useRef, type ReactNode } from 'react';
import { useNear } from './browser/useNear';
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
  /** How far below the screen near begins. */
  readonly nearPx?: number;
}

/** What stands in the place of a part that has not come yet: nothing on a screen, a line on paper. */
function NotYet() {
  return <p className="not-yet">{useFirstText().t('print.missing')}</p>;
}

/**
 * Renders its children once the reader has come near, prints, or does anything: what lies below the first screen is not
 * loaded with it.
 */
export function WhenNear({ children, room, rows = 0, nearPx }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place, nearPx);
  return (
    <div ref={place} className={room} style={{ '--rows': rows } as object}>
      {isNear ? <Suspense fallback={<NotYet />}>{children}</Suspense> : <NotYet />}
    </div>
  );
}
