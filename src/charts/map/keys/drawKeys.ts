import type { PlaceState } from '../../../domain/placeReport';
import { formatNumber } from '../../../format/formatNumber';
import type { FirstText } from '../../../messages/text';
import { measureText } from '../../scene/measureText';
import type { Mark } from '../../scene/scene';
import { drawKeySign } from '../../signs/drawStateSign';
import { radiusOf } from '../placing/mapScale';
import type { PlacedMap } from '../placing/placedMap';
import { CLASS_TOKENS, classOf } from '../placing/mapSeries';
import type { Box } from '../../scene/box';

/** Number of places in each of the five states on this map; zero is said, not dropped. */
export type StateCounts = Readonly<Record<PlaceState, number>>;

export const STATES = ['value', 'zero', 'target', 'incomparable', 'none'] as const satisfies readonly PlaceState[];

/** Counts by what the map draws; `none` counts the areas of the frame without any mark of their own. */
export function countStates(placed: PlacedMap, areas: readonly { readonly adcode: string }[]): StateCounts {
  const own = new Set(placed.marks.map((mark) => mark.place.adcode));
  const count = (state: string) => placed.marks.filter((mark) => mark.place.state === state).length;
  return {
    value: count('value'),
    zero: count('zero'),
    target: count('target'),
    incomparable: count('incomparable'),
    none: areas.filter((area) => !own.has(area.adcode) && !placed.outside.includes(area.adcode)).length,
  };
}

/** Places of the keys inside a panel: rows of states from the top, the bar of fills at the bottom. */
export const KEY = {
  x: 12,
  row: 18,
  words: 53,
  bottom: 14,
  classWidth: 46,
  titleToRow: 16,
  rowsAbove: { withBar: 120, alone: 72 },
} as const;

/** Middle of the first row of states in a panel of this height. */
export const topOfStates = (height: number, hasClasses: boolean): number =>
  height - KEY.bottom - (hasClasses ? KEY.rowsAbove.withBar : KEY.rowsAbove.alone);

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

/** The five states with their counts; the counts stand before the words, so that the key stays clear of the land. */
export function drawStateKey(counts: StateCounts, text: FirstText, x: number, y: number): Mark[] {
  return STATES.flatMap((state, row): Mark[] => {
    const middle = y + row * KEY.row;
    return [
      ...drawKeySign(state, x, middle),
      drawKeyCount(counts[state], x + KEY.words - 7, middle + 4),
      { kind: 'text', x: x + KEY.words, y: middle + 4, text: text.t(`map.key.${state}`), size: 11.5, fill: 'ink1' },
    ];
  });
}

/** Class bar of the filled areas; ▼ marks the classes in use. Nothing when no area is filled. */
export function drawClassKey(placed: PlacedMap, text: FirstText, unit: string, x: number, y: number): Mark[] {
  const { breaks } = placed.scale;
  const used = new Set(
    placed.marks
      .filter((mark) => mark.shape === 'area' && mark.place.state === 'value')
      .map((mark) => classOf(mark.place.value, breaks)),
  );
  if (used.size === 0) return [];
  const bounds = breaks.map((value) => formatNumber(value, text.lang));
  const width = KEY.classWidth;
  return [
    { kind: 'text', x, y: y - 8, text: text.t('map.key.classes', { unit }), size: 11, fill: 'ink2' },
    ...CLASS_TOKENS.flatMap((token, i): Mark[] => [
      { kind: 'rect', x: x + i * width, y, width, height: 9, fill: token },
      ...(used.has(i)
        ? [{ kind: 'path', d: `M${x + (i + 0.5) * width - 4} ${y - 7}h8l-4 5z`, fill: 'ink1' } as const]
        : []),
    ]),
    ...bounds.map((bound, i): Mark => ({
      kind: 'text',
      x: x + (i + 1) * width,
      y: y + 21,
      text: bound,
      size: 10.5,
      fill: 'ink2',
      anchor: 'middle',
    })),
  ];
}

/** Least distance of two numbers of the key of sizes. */
const KEY_LINE = 8;

/** Nested circles on one baseline with their values: how area stands for number. The title ends before `edge`. */
export function drawSizeKey(
  placed: PlacedMap,
  text: FirstText,
  title: string,
  right: number,
  y: number,
  steps?: readonly number[],
  edge = Infinity,
): Mark[] {
  const { scale } = placed;
  const { niceMax } = scale;
  const drawn = (steps ?? [niceMax, niceMax / 5, niceMax / 50]).filter((value) => radiusOf(scale, value) >= 2);
  // A number that would touch the one above it goes, with its circle.
  const values = drawn.filter(
    (value, at) => at === 0 || (radiusOf(scale, drawn[at - 1] ?? value) - radiusOf(scale, value)) * 2 >= KEY_LINE,
  );
  const big = radiusOf(scale, niceMax);
  const centre = right - 44 - big;
  const base = y + 14 + big * 2;
  return [
    {
      kind: 'text',
      x: Math.min(centre, edge - measureText(title, 11, 700) / 2),
      y,
      text: title,
      size: 11,
      weight: 700,
      fill: 'ink2',
      anchor: 'middle',
    },
    ...values.flatMap((value): Mark[] => {
      const r = radiusOf(scale, value);
      const top = base - r * 2;
      return [
        { kind: 'circle', cx: centre, cy: base - r, r, fill: 'none', stroke: 'ink2', strokeWidth: 1 },
        { kind: 'line', x1: centre, x2: right - 38, y1: top, y2: top, stroke: 'ctl', strokeWidth: 0.8 },
        { kind: 'text', x: right - 34, y: top + 3.5, text: formatNumber(value, text.lang), size: 10.5, fill: 'ink2' },
      ];
    }),
  ];
}

/** Room that the keys need inside a wide map, so that labels keep out of it. */
export function reserveKeys(width: number, height: number, radiusMax: number): Box[] {
  return [
    { x: 0, y: height - 182, width: 262, height: 182 },
    { x: width - 60 - radiusMax * 2, y: 4, width: 60 + radiusMax * 2, height: radiusMax * 2 + 40 },
    { x: 0, y: 0, width: Math.max(320, measureText('x'.repeat(48), 13)), height: 56 },
  ];
}
