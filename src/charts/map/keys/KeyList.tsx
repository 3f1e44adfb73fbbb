import type { ReactNode } from 'react';
import type { Mark } from '../../scene/scene';
import { SceneMarks } from '../../scene/SceneSvg';

interface KeyListProps<Key extends string> {
  readonly keys: readonly Key[];
  /** How many places each row stands for. */
  readonly counts: Readonly<Record<Key, number>>;
  /** The sign of a row, in a box of 28 by 16 pixels. */
  readonly drawSample: (key: Key) => readonly Mark[];
  readonly name: (key: Key) => string;
  /** Makes a row a control. */
  readonly renderRow: (key: Key, row: ReactNode) => ReactNode;
}

/** The rows of a key below a map: sign, name and number of places. */
export function KeyList<Key extends string>({ keys, counts, drawSample, name, renderRow }: KeyListProps<Key>) {
  return (
    <ul>
      {keys.map((key) => (
        <li key={key} className={counts[key] === 0 ? 'is-zero' : undefined}>
          {renderRow(
            key,
            <>
              <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
                <SceneMarks marks={drawSample(key)} />
              </svg>
              <span>{name(key)}</span>
              <strong>{counts[key]}</strong>
            </>,
          )}
        </li>
      ))}
    </ul>
  );
}
