import type { GeoMap } from '../../domain/geoMap';
import { layoutMap, type MapInput, type PlacedMap } from './layoutMap';
import { layoutRegionFrame } from './mapFrame';
import type { MapPlace } from './mapSeries';

export interface RegionMap {
  /** The boundary file narrowed to the areas of the subject. */
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
}

export interface RegionMapInput {
  readonly geo: GeoMap;
  /** The region whose areas are drawn: a province, or a prefecture out of a county file. */
  readonly subject: string;
  readonly places: readonly MapPlace[];
  readonly nameOf: MapInput['nameOf'];
  readonly width: number;
  /** Height ÷ width that the panel may reach, where it has less room than usual. */
  readonly highest?: number | undefined;
}

/** The smallest box around all areas. */
function boxAround(areas: GeoMap['areas']): readonly [number, number, number, number] {
  return [
    Math.min(...areas.map((area) => area.box[0])), Math.min(...areas.map((area) => area.box[1])),
    Math.max(...areas.map((area) => area.box[2])), Math.max(...areas.map((area) => area.box[3])),
  ];
}

/** A map of a province's prefectures, or of a prefecture's counties out of the province's county file. */
export function layoutRegionMap({ geo, subject, places, nameOf, width, highest }: RegionMapInput): RegionMap {
  const isWhole = geo.adcode === subject;
  const areas = isWhole ? geo.areas : geo.areas.filter((area) => area.parent === subject || area.adcode === subject);
  const own = areas.length > 0 ? areas : geo.areas;
  const narrowed = { ...geo, areas: own, borders: isWhole ? geo.borders : '' };
  const box = isWhole ? ([0, 0, geo.width, geo.height] as const) : boxAround(own);
  const frame = layoutRegionFrame(box, width, highest);
  const maxValue = Math.max(...places.map((place) => place.value), 1);
  return { geo: narrowed, placed: layoutMap({ geo: narrowed, frame, places, maxValue, nameOf, reserved: [] }) };
}
