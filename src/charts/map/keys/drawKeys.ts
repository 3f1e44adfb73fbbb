import type { PlaceState } from '../../../domain/placeReport';
import { formatNumber } from '../../../format/formatNumber';
import type { FirstText } from '../../../messages/text';
import { measureText } from '../../scene/measureText';
import type { Mark } from '../../scene/scene';
import { radiusOf } from '../placing/mapScale';
import type { PlacedMap } from '../placing/placedMap';
import { CLASS_TOKENS, classOf } from '../placing/mapSeries';

/** Number of places in each state on this map; zero is said, not dropped. */
export type StateCounts = Readonly<Record<PlaceState, number>>;

export const STATES = [
  'value',
  'zero',
  'target',
  'incomparable',
  'none',
  'own',
] as const satisfies readonly PlaceState[];

/** The states that a legend explains: what readers add is in it where they have added some. */
export const listStates = ({ own }: StateCounts) => (own > 0 ? STATES : STATES.slice(0, -1));

/** Width of a class in the bar of fills, in pixels. */
export const CLASS_WIDTH = 46;

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
  const width = CLASS_WIDTH;
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

/** Nested circles on one baseline with their values: how area stands for number. Nothing passes `edge`. */
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
  const widest = Math.max(0, ...values.map((value) => measureText(formatNumber(value, text.lang), 10.5)));
  const numbers = Math.min(right - 34, edge - widest);
  const centre = numbers - 10 - big;
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
        { kind: 'line', x1: centre, x2: numbers - 4, y1: top, y2: top, stroke: 'ctl', strokeWidth: 0.8 },
        { kind: 'text', x: numbers, y: top + 3.5, text: formatNumber(value, text.lang), size: 10.5, fill: 'ink2' },
      ];
    }),
  ];
}
