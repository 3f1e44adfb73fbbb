import type { Box } from '../../scene/box';

/** A straight line in panel pixels, such as the leader from a mark to its label. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const lengthOf = ({ x1, y1, x2, y2 }: Segment): number => Math.hypot(x2 - x1, y2 - y1);

/** The smallest box around a segment, with so many pixels more on every side. */
export const boxOf = ({ x1, y1, x2, y2 }: Segment, more = 0): Box => ({
  x: Math.min(x1, x2) - more,
  y: Math.min(y1, y2) - more,
  width: Math.abs(x2 - x1) + more * 2,
  height: Math.abs(y2 - y1) + more * 2,
});

/** Both ends of a segment. */
export const endsOf = ({ x1, y1, x2, y2 }: Segment): [number, number][] => [
  [x1, y1],
  [x2, y2],
];

/** Distance from a point to a segment. */
export function distanceToSegment({ x, y }: { readonly x: number; readonly y: number }, line: Segment): number {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - line.x1) * dx + (y - line.y1) * dy) / length));
  return Math.hypot(x - line.x1 - share * dx, y - line.y1 - share * dy);
}

/** Whether a segment comes within a box or nearer to it than the gap. */
export function crosses({ x1, y1, x2, y2 }: Segment, { x, y, width, height }: Box, gap = 0): boolean {
  const [halfWidth, halfHeight] = [width / 2 + gap, height / 2 + gap];
  const [dx, dy] = [x2 - x1, y2 - y1];
  // Where the line begins, seen from the middle of the box.
  const [u, v] = [x1 - x - width / 2, y1 - y - height / 2];
  // They keep clear of each other if they do so across, down, or at right angles to the line.
  return (
    Math.abs(u + dx / 2) < halfWidth + Math.abs(dx) / 2 &&
    Math.abs(v + dy / 2) < halfHeight + Math.abs(dy) / 2 &&
    Math.abs(u * dy - v * dx) <= halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx)
  );
}

/** On which side of a line a point lies: 1, −1, or 0 on the line itself. */
const sideOf = (line: Segment, x: number, y: number): number =>
  Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));

/** Whether two segments cross. */
export const meets = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.x1, b.y1) !== sideOf(a, b.x2, b.y2) && sideOf(b, a.x1, a.y1) !== sideOf(b, a.x2, a.y2);
