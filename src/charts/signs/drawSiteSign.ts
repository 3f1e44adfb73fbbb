import type { Mark } from '../scene/scene';

/** The proportions of the ring, by its radius. */
const LINE = 0.24;
const DISC = 0.52;

/** The sign of the site: what is reported (blue) inside what is required (vermilion). `r` is the radius of the ring. */
export const drawSiteSign = (cx: number, cy: number, r: number): Mark[] => [
  { kind: 'circle', cx, cy, r, stroke: 'req', strokeWidth: r * LINE },
  { kind: 'circle', cx, cy, r: r * DISC, fill: 'actual' },
];
