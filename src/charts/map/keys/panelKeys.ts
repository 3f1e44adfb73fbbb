import type { FirstText } from '../../../messages/text';
import type { Box } from '../../scene/box';
import { measureText } from '../../scene/measureText';
import type { Mark } from '../../scene/scene';
import { drawKeySign } from '../../signs/drawStateSign';
import { KEYS_INSIDE_FROM } from '../geometry/mapFrame';
import type { PlacedMap } from '../placing/placedMap';
import { listStates, type StateCounts } from './drawKeys';
import { isSilentArea } from './keyClasses';

/** Counts by what the map draws; `none` counts the areas of the frame of which nothing is reported, nor of any part. */
export function countStates(placed: PlacedMap, areas: readonly { readonly adcode: string }[]): StateCounts {
  const count = (state: string) => placed.marks.filter((mark) => mark.place.state === state).length;
  return {
    value: count('value'),
    zero: count('zero'),
    target: count('target'),
    incomparable: count('incomparable'),
    own: count('own'),
    none: areas.filter(({ adcode }) => isSilentArea(placed, adcode)).length,
  };
}

/** Places of the keys inside a panel: rows of states from the top, the bar of fills at the bottom. */
export const KEY = {
  x: 12,
  row: 18,
  words: 53,
  bottom: 14,
  titleToRow: 16,
  rowsAbove: { withBar: 120, alone: 72 },
} as const;

/** Middle of the first row of states in a panel of this height. */
export const topOfStates = (height: number, hasClasses: boolean, { own }: StateCounts): number =>
  height - KEY.bottom - (hasClasses ? KEY.rowsAbove.withBar : KEY.rowsAbove.alone) - (own > 0 ? KEY.row : 0);

/** Upper edge of the bar of fills in a panel of this height. */
export const topOfClasses = (height: number): number => height - KEY.bottom - 16;

/** Number of places in a row of a key, ending at `x`; zero is pale. */
export const drawKeyCount = (count: number, x: number, y: number): Mark => ({
  kind: 'text',
  x,
  y,
  text: String(count),
  size: 11.5,
  weight: 700,
  fill: count > 0 ? 'ink1' : 'ink3',
  anchor: 'end',
});

/** The states with their counts; the counts stand before the words, so that the key stays clear of the land. */
export function drawStateKey(counts: StateCounts, text: FirstText, x: number, y: number): Mark[] {
  return listStates(counts).flatMap((state, row): Mark[] => {
    const middle = y + row * KEY.row;
    return [
      ...drawKeySign(state, x, middle),
      drawKeyCount(counts[state], x + KEY.words - 7, middle + 4),
      { kind: 'text', x: x + KEY.words, y: middle + 4, text: text.t(`map.key.${state}`), size: 11.5, fill: 'ink1' },
    ];
  });
}

/** Height of the finding over the upper left of a map that is wide enough for it, in pixels. */
const FINDING_PX = 56;

/** Room for the finding over land: as wide as it may be (home.css). Beside the land of the nation there is only sea. */
export const reserveFinding = (width: number): Box[] =>
  width < KEYS_INSIDE_FROM ? [] : [{ x: 0, y: 0, width: width * 0.6, height: FINDING_PX }];

/** Room that the keys need inside a wide map, so that labels keep out of it. */
export function reserveKeys(width: number, height: number, radiusMax: number): Box[] {
  return [
    { x: 0, y: height - 182, width: 262, height: 182 },
    { x: width - 60 - radiusMax * 2, y: 4, width: 60 + radiusMax * 2, height: radiusMax * 2 + 40 },
    { x: 0, y: 0, width: Math.max(320, measureText('x'.repeat(48), 13)), height: FINDING_PX },
  ];
}
