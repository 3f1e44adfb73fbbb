/**
 * What `npm run geo` writes to public/geo: the maps that the site reads, so their vocabulary is the site's own.
 * x runs to the right, y down, in integer frame units; path texts hold absolute `M` and relative `l` commands only.
 */
import type { GeoArea, GeoMap } from '../../../src/domain/geoMap.ts';

export type { GeoArea };
export type GeoFile = GeoMap;
export type GeoInset = NonNullable<GeoMap['inset']>;
export type GeoNeighbour = NonNullable<GeoMap['neighbours']>[number];

export type Point = readonly [number, number];
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];
