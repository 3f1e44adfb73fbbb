import type { ReactNode } from 'react';
import type { FirstText } from '../../../messages/text';
import { SceneMarks } from '../../scene/SceneSvg';
import { drawKeySign } from '../../signs/drawStateSign';
import { drawClassKey, drawSizeKey, listStates, type StateCounts, type STATES } from './drawKeys';
import { KeyList } from './KeyList';
import type { PlacedMap } from '../placing/placedMap';

/** Width of the key of sizes in pixels: its English title, which stands over the middle of the circles, is not cut. */
const SIZES_PX = 172;

export interface MapKeyProps {
  readonly placed: PlacedMap;
  readonly counts: StateCounts;
  readonly text: FirstText;
  readonly unit: string;
  /** Makes the row of a state a control (KeyHits) once it can be answered. */
  readonly renderRow?: (state: (typeof STATES)[number], row: ReactNode) => ReactNode;
  /** Whether the sizes of circles are shown here, too. */
  readonly hasSizes?: boolean;
  /** Controls over the bar of fills. */
  readonly bar?: ReactNode;
}

/**
 * The states with their counts, below a map that has no room for keys inside, with the bar of fills and the sizes
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
  const height = placed.scale.maxRadius * 2 + 34;
  return (
    <div className="map-key">
      <KeyList
        keys={listStates(counts)}
        counts={counts}
        drawSample={(state) => drawKeySign(state, 1, 8)}
        name={(state) => text.t(`map.key.${state}`)}
        renderRow={renderRow}
      />
      {classes.length > 0 ? (
        <div className="map-key-bar">
          <svg width="260" height="50" viewBox="0 0 260 50" aria-hidden="true">
            <SceneMarks marks={classes} />
          </svg>
          {bar}
        </div>
      ) : null}
      {showsSizes ? (
        <svg width={SIZES_PX} height={height} viewBox={`0 0 ${SIZES_PX} ${height}`} aria-hidden="true">
          <SceneMarks
            marks={drawSizeKey(placed, text, text.t('map.key.size'), SIZES_PX - 20, 12, undefined, SIZES_PX)}
          />
        </svg>
      ) : null}
    </div>
  );
}
