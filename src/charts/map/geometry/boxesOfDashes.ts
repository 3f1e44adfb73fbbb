import { type Box, boxAround } from '../../scene/box';
import { ringsOf } from './areaShape';
import type { MapTransform } from './mapTransform';

/** Panel boxes of the strokes of a dashed line. */
export const boxesOfDashes = (d: string, transform: MapTransform): Box[] =>
  ringsOf(d, transform).map((ring) => boxAround(ring, 1));
