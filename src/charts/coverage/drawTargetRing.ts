import type { CircleMark } from '../scene/scene';

/** A target exists: the ring in a cell of the matrix, on whatever shade the cell has. */
export const drawTargetRing = (cx: number, cy: number, r: number): CircleMark => ({
  kind: 'circle',
  cx,
  cy,
  r,
  fill: 'page',
  stroke: 'req',
  strokeWidth: 1.6,
});
