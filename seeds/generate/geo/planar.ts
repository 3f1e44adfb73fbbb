import type { Box, Point } from './geoFile.ts';

/** Closed: the first point is repeated at the end. */
export type Ring = readonly Point[];
/** Outer ring first, then its holes. */
export type Polygon = readonly Ring[];

/** Signed area in square units; positive when the ring runs clockwise on a screen (y down). */
export function computeRingArea(ring: Ring): number {
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    doubled += x0 * y1 - x1 * y0;
  }
  return doubled / 2;
}

export function isOverlapping(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Even-odd, so holes need no winding. */
export function isInside([x, y]: Point, polygon: Polygon): boolean {
  let inside = false;
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1]!;
      const [x1, y1] = ring[i]!;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  return inside;
}

function computeSegmentDistance([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / lengthSquared));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

/** Distance to the nearest edge: positive inside, negative outside. */
export function computeDepth(point: Point, polygon: Polygon): number {
  let nearest = Infinity;
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i++)
      nearest = Math.min(nearest, computeSegmentDistance(point, ring[i - 1]!, ring[i]!));
  return isInside(point, polygon) ? nearest : -nearest;
}
