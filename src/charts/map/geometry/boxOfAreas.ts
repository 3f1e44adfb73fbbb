import type { GeoMap } from '../../../domain/geoMap';

/** The smallest box around all areas. */
export function boxOfAreas(areas: GeoMap['areas']): readonly [number, number, number, number] {
  return [
    Math.min(...areas.map((area) => area.box[0])),
    Math.min(...areas.map((area) => area.box[1])),
    Math.max(...areas.map((area) => area.box[2])),
    Math.max(...areas.map((area) => area.box[3])),
  ];
}
