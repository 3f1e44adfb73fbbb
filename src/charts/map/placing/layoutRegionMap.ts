import type { GeoMap } from '../../../domain/geoMap';
import { boxOfAreas } from '../geometry/boxOfAreas';
import type { PlacedMap } from './placedMap';
import type { MapInput } from './mapInput';
import { layoutMap } from './layoutMap';
import { COMPACT_BELOW, type MapFrame } from '../geometry/mapFrame';
import type { MapPlace } from './mapSeries';
import { type MapZoom, zoomFrame } from '../geometry/mapZoom';

export interface RegionMap {
  /** The boundary file narrowed to the areas of the subject. */
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
  /** The frame of the whole map, of which `placed` may show a part. */
  readonly whole: MapFrame;
}

export interface RegionMapInput {
  readonly geo: GeoMap;
  /** The region whose areas are drawn: a province, or a prefecture in the frame of its province. */
  readonly subject: string;
  readonly places: readonly MapPlace[];
  readonly nameOf: MapInput['nameOf'];
  readonly width: number;
  /** Height ÷ width that the panel may reach, where it has less room than usual. */
  readonly highest?: number | undefined;
  /** Draws only the surroundings of this area of the subject. */
  readonly around?: string | undefined;
  /** The part that fills the panel; null = all of it. */
  readonly zoom?: MapZoom | null | undefined;
  readonly leastLetterPx?: number | undefined;
  readonly labelPx?: number | undefined;
}

/**
 * Panel and land for a province, a prefecture or a county: the box that matters fills the panel, which is no higher
 * than `highest` of its width.
 */
function layoutRegionFrame(
  box: readonly [number, number, number, number],
  width: number,
  highest = width < COMPACT_BELOW ? 1 : 0.8,
): MapFrame {
  const isCompact = width < COMPACT_BELOW;
  const [x0, y0, x1, y1] = box;
  const margin = isCompact ? 16 : 28;
  const top = isCompact ? 16 : 24;
  const widest = (width - margin * 2) / (x1 - x0);
  const height = Math.round(Math.min(Math.max((y1 - y0) * widest + top + margin, width * 0.6), width * highest));
  const scale = Math.min(widest, (height - top - margin) / (y1 - y0));
  return {
    width,
    height,
    transform: {
      x: (width - (x1 - x0) * scale) / 2 - x0 * scale,
      y: top + (height - top - margin - (y1 - y0) * scale) / 2 - y0 * scale,
      scale,
    },
    isCompact,
    inset: null,
  };
}

/** How much of its neighbours is seen on each side of a place, as a share of its size. */
const SURROUNDINGS = 0.3;

/** The part of a map that shows an area among its neighbours. */
function boxOfSurroundings([x0, y0, x1, y1]: GeoMap['areas'][number]['box']): readonly [
  number,
  number,
  number,
  number,
] {
  const [dx, dy] = [(x1 - x0) * SURROUNDINGS, (y1 - y0) * SURROUNDINGS];
  return [x0 - dx, y0 - dy, x1 + dx, y1 + dy];
}

/** An area of the subject with what lies around it; what stands beyond the frame is neither drawn nor counted. */
function layoutSurroundings(
  { geo, places, nameOf, width, highest, leastLetterPx, labelPx }: RegionMapInput,
  area: GeoMap['areas'][number],
): RegionMap {
  const box = boxOfSurroundings(area.box);
  const isSeen = ([x, y]: readonly [number, number]) => x > box[0] && x < box[2] && y > box[1] && y < box[3];
  const seen = geo.areas.filter(
    (other) => other.box[0] < box[2] && other.box[2] > box[0] && other.box[1] < box[3] && other.box[3] > box[1],
  );
  const named = new Set(seen.filter((other) => isSeen(other.label)).map((other) => other.adcode));
  const narrowed = { ...geo, areas: seen, neighbours: undefined, inset: undefined };
  const shown = places.filter(
    ({ adcode }) => named.has(adcode) || isSeen(geo.points[adcode] ?? [-Infinity, -Infinity]),
  );
  const maxValue = Math.max(...shown.map((place) => place.value), 1);
  const nameSeen = (adcode: string) => (named.has(adcode) ? nameOf(adcode) : null);
  const frame = { ...layoutRegionFrame(box, width, highest), leastLetterPx, labelPx };
  const reporting = new Set(shown.map(({ adcode }) => adcode));
  // The place stands out from neighbours that say nothing.
  const beside = seen.map(({ adcode }) => adcode).filter((adcode) => adcode !== area.adcode && !reporting.has(adcode));
  return {
    geo: narrowed,
    whole: frame,
    placed: layoutMap({
      geo: narrowed,
      frame,
      places: shown,
      maxValue,
      nameOf: nameSeen,
      reserved: [],
      outside: new Set(beside),
    }),
  };
}

/** A map of a province's prefectures, or of a prefecture's counties in the frame of the province. */
export function layoutRegionMap(input: RegionMapInput): RegionMap {
  const { geo, subject, places, nameOf, width, highest, zoom = null, leastLetterPx, labelPx } = input;
  const centre = geo.areas.find((area) => area.adcode === input.around);
  if (centre) return layoutSurroundings(input, centre);
  const isWhole = geo.adcode === subject;
  const areas = isWhole ? geo.areas : geo.areas.filter((area) => area.parent === subject || area.adcode === subject);
  const own = areas.length > 0 ? areas : geo.areas;
  const narrowed = { ...geo, areas: own, borders: isWhole ? geo.borders : '' };
  const box = isWhole ? ([0, 0, geo.width, geo.height] as const) : boxOfAreas(own);
  const frame = { ...layoutRegionFrame(box, width, highest), leastLetterPx, labelPx };
  const maxValue = Math.max(...places.map((place) => place.value), 1);
  return {
    geo: narrowed,
    whole: frame,
    placed: layoutMap({
      geo: narrowed,
      frame: zoomFrame(frame, zoom),
      places,
      maxValue,
      nameOf,
      reserved: [],
      isPart: zoom !== null,
    }),
  };
}
