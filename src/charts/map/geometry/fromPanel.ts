import type { MapTransform } from './mapTransform';

/** A point of the panel in units of the boundary file. */
export const fromPanel = (
  { x, y, scale }: MapTransform,
  [left, top]: readonly [number, number],
): readonly [number, number] => [(left - x) / scale, (top - y) / scale];
