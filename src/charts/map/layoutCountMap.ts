import type { GeoMap } from '../../domain/geoMap';
import type { Region } from '../../domain/dataset';
import { formatNumber } from '../../format/formatNumber';
import type { Text } from '../../messages/text';
import type { Mark } from '../scene/scene';
import { drawSizeKey } from './drawKeys';
import { layoutMap, type MapInput, type PlacedMap } from './layoutMap';
import { layoutNationalFrame } from './mapFrame';
import { computeNiceMax, type MapPlace } from './mapSeries';

/** A place and how many records of ours (not: how many of anything that was reported) stand at it. */
export interface CountPlace {
  readonly region: Region;
  readonly count: number;
}

export interface CountMapInput {
  readonly geo: GeoMap;
  readonly places: readonly CountPlace[];
  /** Largest count without any filter: one circle scale for all selections. */
  readonly maxCount: number;
  readonly nameOf: MapInput['nameOf'];
  readonly text: Text;
  readonly width: number;
}

export interface CountMap {
  readonly placed: PlacedMap;
  /** Keys inside the panel; empty on a narrow one. */
  readonly keys: readonly Mark[];
  /** Places that the map has no point for (the nation itself, a township). */
  readonly unplaced: readonly CountPlace[];
}

/** Counts of records in the words of a map. */
export function toCountPlaces(places: readonly CountPlace[], text: Text): MapPlace[] {
  return places.map(({ region, count }) => ({
    adcode: region.adcode,
    name: text.both(region.short),
    state: 'value',
    value: count,
    isShare: false,
    isCount: true,
    qualifier: 'exact',
    valueText: formatNumber(count, text.lang),
    dateText: '',
    spoken: text.t('programmes.map.spoken', { name: text.both(region.name), count }),
  }));
}

/** Smaller than for figures: places with records lie close together. */
const RADIUS = { wide: 20, compact: 14 };
const KEY_ROWS = { width: 250, height: 62 };

function drawRows(text: Text, x: number, y: number): Mark[] {
  const words = (row: number, key: 'programmes.map.key.some' | 'programmes.map.key.none'): Mark => ({ kind: 'text', x: x + 36, y: y + row * 19 + 4, text: text.t(key), size: 11.5, fill: 'ink1' });
  return [
    { kind: 'circle', cx: x + 13, cy: y, r: 5, fill: 'actual' },
    words(0, 'programmes.map.key.some'),
    { kind: 'rect', x, y: y + 13, width: 26, height: 12, fill: 'stipple', stroke: 'coast', strokeWidth: 0.6 },
    words(1, 'programmes.map.key.none'),
  ];
}

/** The national map of records: every place a circle at its seat, a province at its label; no area is ever filled. */
export function layoutCountMap({ geo, places, maxCount, nameOf, text, width }: CountMapInput): CountMap {
  const frame = layoutNationalFrame(geo, width);
  const hasKeys = !frame.isCompact;
  const reserved = hasKeys
    ? [
        { x: 0, y: frame.height - KEY_ROWS.height, ...KEY_ROWS },
        { x: width - 130, y: 4, width: 130, height: RADIUS.wide * 2 + 40 },
      ]
    : [];
  const placed = layoutMap({ geo, frame, places: toCountPlaces(places, text), maxValue: Math.max(maxCount, 1), nameOf, reserved, maxRadius: hasKeys ? RADIUS.wide : RADIUS.compact });
  const top = computeNiceMax(maxCount);
  const steps = [...new Set([top, Math.max(1, Math.round(top / 4)), 1])];
  const drawn = new Set(placed.marks.map((mark) => mark.place.adcode));
  return {
    placed,
    keys: hasKeys ? [...drawRows(text, 12, frame.height - 40), ...drawSizeKey(placed, text, text.t('programmes.map.size'), width - 20, 20, steps)] : [],
    unplaced: places.filter((place) => !drawn.has(place.region.adcode)),
  };
}
