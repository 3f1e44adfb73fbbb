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
  /** How many things the room is for, as `--rows` of that rule, and `--rows-2`, `-4` and `-8` in so many columns. */
  readonly rows?: number;
  /** How far below the screen near begins. */
  readonly nearPx?: number;
}

/** How many lines things take in one column, and in as many as a grid may have. */
const listRows = (rows: number): Readonly<Record<`--${string}`, number>> => ({
  '--rows': rows,
  '--rows-2': Math.ceil(rows / 2),
  '--rows-4': Math.ceil(rows / 4),
  '--rows-8': Math.ceil(rows / 8),
});

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
    <div ref={place} className={room} style={listRows(rows) as object}>
      {isNear ? <Suspense fallback={<NotYet />}>{children}</Suspense> : <NotYet />}
    </div>
  );
}
