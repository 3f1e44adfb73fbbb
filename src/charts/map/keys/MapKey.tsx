import type { ReactNode } from 'react';
import type { Text } from '../../../messages/text';
import { SceneMark, TextureDefs } from '../../scene/SceneSvg';
import { drawClassKey, drawSizeKey, type StateCounts, STATES } from './drawKeys';
import type { PlacedMap } from '../placing/placedMap';

export interface MapKeyProps {
  readonly placed: PlacedMap;
  readonly counts: StateCounts;
  readonly text: Text;
  readonly unit: string;
  /** Makes the row of a state a control (KeyHits) once it can be answered. */
  readonly renderRow?: (state: (typeof STATES)[number], row: ReactNode) => ReactNode;
  /** Whether the sizes of circles are shown here, too. */
  readonly hasSizes?: boolean;
  /** Controls over the bar of fills. */
  readonly bar?: ReactNode;
}

const SYMBOLS: Record<(typeof STATES)[number], React.ReactNode> = {
  value: (
    <>
      <rect x="1" y="3" width="10" height="10" fill="var(--b4)" stroke="var(--b5)" />
      <circle cx="20" cy="8" r="5" fill="var(--actual)" />
    </>
  ),
  zero: (
    <>
      <circle cx="13" cy="8" r="5" fill="var(--page)" stroke="var(--actual)" strokeWidth="1.75" />
      <path d="M10.5 8h5" stroke="var(--actual)" strokeWidth="1.75" />
    </>
  ),
  target: <circle cx="13" cy="8" r="5" fill="none" stroke="var(--req)" strokeWidth="2" />,
  incomparable: <circle cx="13" cy="8" r="5" fill="url(#tx-hatch)" stroke="var(--actual)" strokeWidth="1.25" />,
  none: <rect x="0.5" y="2.5" width="26" height="11" fill="url(#tx-stipple)" stroke="var(--coast)" strokeWidth="0.6" />,
};

/**
 * The five states with their counts, below a map that has no room for keys inside, with the bar of fills and the sizes
 * of circles in use.
 */
export function MapKey({
  placed,
  counts,
  text,
  unit,
  renderRow = (_, row) => row,
  hasSizes = false,
  bar,
}: MapKeyProps) {
  const classes = drawClassKey(placed, text, unit, 0, 24);
  const showsSizes = hasSizes && placed.marks.some((mark) => mark.shape === 'point' && !mark.place.isShare);
  const height = placed.scale.radiusOf(placed.scale.niceMax) * 2 + 34;
  return (
    <div className="map-key">
      <svg width="0" height="0" aria-hidden="true" className="map-key-defs">
        <TextureDefs />
      </svg>
      <ul>
        {STATES.map((state) => (
          <li key={state} className={counts[state] === 0 ? 'is-zero' : undefined}>
            {renderRow(
              state,
              <>
                <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
                  {SYMBOLS[state]}
                </svg>
                <span>{text.t(`map.key.${state}`)}</span>
                <strong>{counts[state]}</strong>
              </>,
            )}
          </li>
        ))}
      </ul>
      {classes.length > 0 ? (
        <div className="map-key-bar">
          <svg width="260" height="50" viewBox="0 0 260 50" aria-hidden="true">
            {classes.map((mark, i) => (
              <SceneMark key={i} mark={mark} />
            ))}
          </svg>
          {bar}
        </div>
      ) : null}
      {showsSizes ? (
        <svg width="150" height={height} viewBox={`0 0 150 ${height}`} aria-hidden="true">
          {drawSizeKey(placed, text, text.t('map.key.size'), 130, 12).map((mark, i) => (
            <SceneMark key={i} mark={mark} />
          ))}
        </svg>
      ) : null}
    </div>
  );
}
