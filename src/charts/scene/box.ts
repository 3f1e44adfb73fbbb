import { computeExtent } from '../../domain/extent';

/** An upright rectangle in pixels of the panel that it stands in; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in pixels of the panel. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two boxes touch, or come nearer to each other than the gap. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Whether a box lies within another; edges may touch. */
export const isWithin = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/** Distance from a point to the nearest point of a box; 0 inside it. */
export function distanceToBox({ x, y }: Point, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** The smallest box around points, with so many pixels more on every side. */
export function boxAround(points: Iterable<readonly [number, number]>, more = 0): Box {
  const [left, top, right, bottom] = computeExtent(points);
  return { x: left - more, y: top - more, width: right - left + more * 2, height: bottom - top + more * 2 };
}

/** The upper left and the lower right corner of a box. */
export const cornersOf = ({ x, y, width, height }: Box): [number, number][] => [
  [x, y],
  [x + width, y + height],
];
