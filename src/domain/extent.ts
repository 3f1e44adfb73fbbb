/** Least and greatest coordinates of points, as [left, top, right, bottom] in their unit; infinite of no points. */
export function computeExtent(
  points: Iterable<readonly [number, number]>,
): readonly [left: number, top: number, right: number, bottom: number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}
