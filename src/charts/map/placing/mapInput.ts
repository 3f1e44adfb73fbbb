import type { GeoMap } from '../../../domain/geoMap';
import type { Box } from '../../scene/box';
import type { MapFrame } from '../geometry/mapFrame';
import type { MapPlace } from './mapSeries';

/** What a map is laid out from. */
export interface MapInput {
  readonly geo: GeoMap;
  readonly frame: MapFrame;
  readonly places: readonly MapPlace[];
  /** Largest value of the indicator over all periods: one circle scale for all of them. */
  readonly maxValue: number;
  /** Radius of the largest circle in pixels, where it is not the usual one. */
  readonly maxRadius?: number;
  /** Short names of areas, for those that report nothing. */
  readonly nameOf: (adcode: string) => string | null;
  /** Areas that a filter leaves out. */
  readonly outside?: ReadonlySet<string> | undefined;
  /** Panel boxes that the map must leave free (keys, headline). */
  readonly reserved: readonly Box[];
  /** The panel shows a part of the land: what stands beyond it gets no words, and no words are cut by its edge. */
  readonly isPart?: boolean | undefined;
  /** Nothing is named: marks are to carry the positions of `places` (numberMap.ts). */
  readonly isNumbered?: boolean | undefined;
}
