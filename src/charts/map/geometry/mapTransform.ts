import type { PathMark } from '../../scene/scene';

/** Where the land stands in the panel, in pixels: x' = x + scale·u for a point (u, v) of the boundary file. */
export type MapTransform = NonNullable<PathMark['transform']>;

/** A point of the boundary file in panel pixels. */
export const toPanel = ({ x, y, scale }: MapTransform, [u, v]: readonly [number, number]): [number, number] => [
  x + u * scale,
  y + v * scale,
];
