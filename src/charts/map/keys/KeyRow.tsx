import type { ReactNode } from 'react';
import './keyHits.css';

/** What makes the rows of a legend controls. */
export interface KeyControls<Key extends string> {
  /** Whether the highlighted place belongs to a row. */
  readonly isMarked: (key: Key) => boolean;
  readonly onMark: (key: Key | null) => void;
}

export const answer = <K extends string>(key: K, onMark: (key: K | null) => void) => ({
  onPointerEnter: () => onMark(key),
  onPointerLeave: () => onMark(null),
  onFocus: () => onMark(key),
  onBlur: () => onMark(null),
  onClick: () => onMark(key),
});

export const classNameOf = (isMarked: boolean): string => (isMarked ? 'key-hit is-marked' : 'key-hit');

interface KeyRowProps<Key extends string> extends KeyControls<Key> {
  readonly of: Key;
  readonly children: ReactNode;
}

/**
 * A row of a legend as a control: pointing at it, reaching it by Tab or pressing it makes its places stand out on the
 * map.
 */
export function KeyRow<Key extends string>({ of, isMarked, onMark, children }: KeyRowProps<Key>) {
  return (
    <button type="button" className={`key-row ${classNameOf(isMarked(of))}`} {...answer(of, onMark)}>
      {children}
    </button>
  );
}
