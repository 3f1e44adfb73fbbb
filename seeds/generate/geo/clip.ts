import type { Box, Point } from './geoFile.ts';
import type { Polygon, Ring } from './planar.ts';

interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  /** 1 keeps what lies above the limit, -1 what lies below. */
  readonly keep: 1 | -1;
}

function listSides([x0, y0, x1, y1]: Box): Side[] {
  return [
    { axis: 0, limit: x0, keep: 1 },
    { axis: 0, limit: x1, keep: -1 },
    { axis: 1, limit: y0, keep: 1 },
    { axis: 1, limit: y1, keep: -1 },
  ];
}

const isKept = (point: Point, side: Side): boolean => (point[side.axis] - side.limit) * side.keep >= 0;

function crossSide(a: Point, b: Point, side: Side): Point {
  const share = (side.limit - a[side.axis]) / (b[side.axis] - a[side.axis]);
  const other = side.axis === 0 ? a[1] + share * (b[1] - a[1]) : a[0] + share * (b[0] - a[0]);
  return side.axis === 0 ? [side.limit, other] : [other, side.limit];
}

function clipRingToSide(ring: Ring, side: Side): Point[] {
  const kept: Point[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    if (isKept(a, side) !== isKept(b, side)) kept.push(crossSide(a, b, side));
    if (isKept(b, side)) kept.push(b);
  }
  if (kept.length > 0) kept.push(kept[0]!);
  return kept;
}

/** Sutherland–Hodgman. Parts that leave and re-enter stay joined along the rectangle, where the viewport hides them. */
export function clipPolygon(polygon: Polygon, box: Box): Polygon | null {
  const rings: Ring[] = [];
  for (const ring of polygon) {
    const clipped = listSides(box).reduce<Ring>((rest, side) => clipRingToSide(rest, side), ring);
    if (clipped.length >= 4) rings.push(clipped);
    else if (rings.length === 0) return null;
  }
  return rings;
}

/** The parts of a line inside the rectangle. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  let parts: Point[][] = [[...line]];
  for (const side of listSides(box)) parts = parts.flatMap((part) => clipLineToSide(part, side));
  return parts;
}

function clipLineToSide(line: readonly Point[], side: Side): Point[][] {
  const parts: Point[][] = [];
  let open: Point[] = [];
  line.forEach((point, i) => {
    const before = line[i - 1];
    const crossing = before && isKept(before, side) !== isKept(point, side) ? crossSide(before, point, side) : null;
    if (crossing) open.push(crossing);
    if (isKept(point, side)) open.push(point);
    else if (open.length > 0) {
      parts.push(open);
      open = [];
    }
  });
  if (open.length > 0) parts.push(open);
  return parts.filter((part) => part.length > 1);
}
