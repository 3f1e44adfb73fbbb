import type { Box } from '../../scene/box';
import { holds, type Ring } from './areaShape';

/** A straight line in panel pixels, such as the leader from a mark to its label. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Pixels from one sample of a segment to the next: finer than any label or area that matters. */
const SAMPLE_PX = 3;

export const lengthOf = ({ x1, y1, x2, y2 }: Segment): number => Math.hypot(x2 - x1, y2 - y1);

/** Distance from a point to a segment. */
export function distanceToSegment({ x, y }: { readonly x: number; readonly y: number }, line: Segment): number {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - line.x1) * dx + (y - line.y1) * dy) / length));
  return Math.hypot(x - line.x1 - share * dx, y - line.y1 - share * dy);
}

/** Whether a segment comes within a box or nearer to it than the gap. */
export function crosses(segment: Segment, box: Box, gap = 0): boolean {
  if (Math.max(segment.x1, segment.x2) < box.x - gap || Math.min(segment.x1, segment.x2) > box.x + box.width + gap)
    return false;
  if (Math.max(segment.y1, segment.y2) < box.y - gap || Math.min(segment.y1, segment.y2) > box.y + box.height + gap)
    return false;
  const steps = Math.max(1, Math.ceil(lengthOf(segment) / SAMPLE_PX));
  for (let i = 0; i <= steps; i += 1) {
    const x = segment.x1 + ((segment.x2 - segment.x1) * i) / steps;
    const y = segment.y1 + ((segment.y2 - segment.y1) * i) / steps;
    if (x > box.x - gap && x < box.x + box.width + gap && y > box.y - gap && y < box.y + box.height + gap) return true;
  }
  return false;
}

/** On which side of a line a point lies: 1, −1, or 0 on the line itself. */
const sideOf = (line: Segment, x: number, y: number): number =>
  Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));

/** Whether two segments cross. */
export const meets = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.x1, b.y1) !== sideOf(a, b.x2, b.y2) && sideOf(b, a.x1, a.y1) !== sideOf(b, a.x2, a.y2);

/** Whether a segment runs over an area that it does not start in. */
export function runsOver({ x1, y1, x2, y2 }: Segment, rings: readonly Ring[]): boolean {
  const steps = Math.ceil(lengthOf({ x1, y1, x2, y2 }) / SAMPLE_PX);
  return (
    !holds(rings, x1, y1) &&
    Array.from({ length: steps }, (_, i) => (i + 1) / steps).some((share) =>
      holds(rings, x1 + (x2 - x1) * share, y1 + (y2 - y1) * share),
    )
  );
}
