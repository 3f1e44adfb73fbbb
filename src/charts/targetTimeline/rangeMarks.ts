import type { Token } from '../../config/palette';
import type { HomeText } from '../../messages/text';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import type { PlacedPeriod } from './placePeriod';

/** How far the ends of a bar reach up and down, in pixels. */
export const RANGE_REACH_PX = 4;

/** Whether the days that a date leaves open reach beyond the mark of radius `r` (all in pixels) that stands on them. */
export const isRangeSeen = ({ at, from, to }: PlacedPeriod, r: number): boolean => Math.max(at - from, to - at) > r + 2;

/** Down one end, and back to its middle. */
const END = `v${2 * RANGE_REACH_PX}m0-${RANGE_REACH_PX}`;

const rangeMark = (from: number, to: number, y: number, stroke: Token): Mark => ({
  kind: 'path',
  d: `M${from} ${y - RANGE_REACH_PX}${END}H${to}m0-${RANGE_REACH_PX}v${2 * RANGE_REACH_PX}`,
  fill: 'none',
  stroke,
  strokeWidth: 1.5,
});

/** The days that a date leaves open as a bar at height `y`, drawn before its mark; nothing where the mark hides it. */
export const rangeMarks = (placed: PlacedPeriod, r: number, y: number, stroke: Token): Mark[] =>
  isRangeSeen(placed, r) ? [rangeMark(placed.from, placed.to, y, stroke)] : [];

/** Length of the bar in a key, in pixels. */
const KEY_PX = 22;

/** Height of a line that explains the bar, in pixels. */
export const RANGE_KEY_PX = 20;

/** What the bar means, from `x` on, at most up to `right`; `y` is its base line. */
export function rangeKey(x: number, y: number, right: number, text: HomeText): Mark[] {
  const words = text.t('chart.range');
  const start = Math.max(0, Math.min(x, right - KEY_PX - 6 - measureText(words, 11)));
  return [
    rangeMark(start, start + KEY_PX, y - 4, 'actual'),
    { kind: 'text', x: start + KEY_PX + 6, y, text: words, size: 11, fill: 'ink2' },
  ];
}
