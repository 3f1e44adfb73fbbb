import type { Point } from './geoFile.ts';
import type { Polygon } from './planar.ts';

/** True where `b` lies on the straight way from `a` to `c`, so that leaving it out changes nothing. */
function isBetween(a: Point, b: Point, c: Point): boolean {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

/** Integer points without repetitions and without points on a straight run. */
export function normalizeLine(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** A minus sign separates by itself; only numbers from 0 up need a space. */
function formatSteps(points: readonly Point[]): string {
  let text = '';
  for (let i = 1; i < points.length; i++) {
    for (const axis of [0, 1] as const) {
      const step = points[i]![axis] - points[i - 1]![axis];
      text += step < 0 || text === '' ? `${step}` : ` ${step}`;
    }
  }
  return text;
}

/** `M12,5l3-4 2 1`; empty for a line that has shrunk to one point. */
export function formatLine(line: readonly Point[]): string {
  const points = normalizeLine(line);
  return points.length < 2 ? '' : `M${points[0]![0]},${points[0]![1]}l${formatSteps(points)}`;
}

/** Rings are closed by `z`, which saves repeating the first point. Empty for fewer than three corners. */
export function formatPolygon(polygon: Polygon): string {
  return polygon
    .map((ring) => normalizeLine(ring))
    .filter((ring) => ring.length >= 4)
    .map((ring) => `${formatLine(ring.slice(0, -1))}z`)
    .join('');
}
