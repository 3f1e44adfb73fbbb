import type { GeoMap } from '../../../domain/geoMap';
import type { Region } from '../../../domain/records/region';
import { formatNumber } from '../../../format/formatNumber';
import type { Text } from '../../../messages/text';
import { measureText } from '../../scene/measureText';
import type { Mark, Scene } from '../../scene/scene';
import { drawSizeKey } from '../keys/drawKeys';
import { drawRegionSizeKey } from '../keys/drawRegionSizeKey';
import type { PlacedMap } from './placedMap';
import type { MapInput } from './mapInput';
import { dropNameless } from './dropNameless';
import { layoutMap } from './layoutMap';
import { hasPoint } from './placeMarks';
import { layoutNationalFrame } from '../geometry/nationalFrame';
import { computeNiceMax } from './classBreaks';
import { type MapPlace } from './mapSeries';
import type { Box } from '../../scene/box';

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
  /** Areas that a filter leaves out. */
  readonly outside?: MapInput['outside'];
  readonly text: Text;
  readonly width: number;
  /** Whether the keys may stand inside, where the panel is wide enough; unless told otherwise they may. */
  readonly hasKey?: boolean;
  readonly leastLetterPx?: number | undefined;
  readonly labelPx?: number | undefined;
  /** Nothing is named: marks are to carry the positions of the `places` that have a point (numberMap.ts). */
  readonly isNumbered?: boolean;
}

export interface CountMap {
  readonly placed: PlacedMap;
  /** Keys inside the panel; empty on a narrow one. */
  readonly keys: readonly Mark[];
  /** Places that the map has no point for (the nation itself, a township). */
  readonly unplaced: readonly CountPlace[];
}

/** Counts of records in the words of a map. */
function toCountPlaces(places: readonly CountPlace[], text: Text): MapPlace[] {
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
const RADIUS = { wide: 20, compact: 14, numbered: 10 };
const KEY_ROWS = { width: 290, height: 62, x: 12, row: 19, bottom: 40 };

/** Rows of the key: places with records of ours, and the areas without. */
export const COUNT_KEYS = ['some', 'none'] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

/** Whether a place belongs to a row of the key. */
export const holdsCountKey = (placed: PlacedMap, key: CountKey, adcode: string): boolean =>
  !placed.outside.includes(adcode) && placed.marks.some((mark) => mark.place.adcode === adcode) === (key === 'some');

/** Number of places of each row; zero is said, not dropped. */
export const selectKeyCounts = (placed: PlacedMap, geo: GeoMap): Readonly<Record<CountKey, number>> => ({
  some: placed.marks.length,
  none: geo.areas.filter((area) => holdsCountKey(placed, 'none', area.adcode)).length,
});

/** Where a row of the key stands inside a panel of this height. */
export const boxOfCountKey = (key: CountKey, height: number, text: Text): Box => ({
  x: KEY_ROWS.x - 4,
  y: height - KEY_ROWS.bottom + (COUNT_KEYS.indexOf(key) - 0.5) * KEY_ROWS.row,
  width: 57 + measureText(text.t(`programmes.map.key.${key}`), 11.5) + 12,
  height: KEY_ROWS.row,
});

/** The sample of a row of the key, 26 pixels wide, on a middle line. */
export function drawCountSample(key: CountKey, x: number, y: number): Mark {
  return key === 'some'
    ? { kind: 'circle', cx: x + 13, cy: y, r: 5, fill: 'actual' }
    : { kind: 'rect', x, y: y - 6, width: 26, height: 12, fill: 'stipple', stroke: 'coast', strokeWidth: 0.6 };
}

function drawRows(counts: Readonly<Record<CountKey, number>>, text: Text, x: number, y: number): Mark[] {
  return COUNT_KEYS.flatMap((key, row): Mark[] => [
    drawCountSample(key, x, y + row * KEY_ROWS.row),
    {
      kind: 'text',
      x: x + 50,
      y: y + row * KEY_ROWS.row + 4,
      text: String(counts[key]),
      size: 11.5,
      weight: 700,
      fill: counts[key] > 0 ? 'ink1' : 'ink3',
      anchor: 'end',
    },
    {
      kind: 'text',
      x: x + 57,
      y: y + row * KEY_ROWS.row + 4,
      text: text.t(`programmes.map.key.${key}`),
      size: 11.5,
      fill: 'ink1',
    },
  ]);
}

const widestKey = (text: Text): number =>
  Math.max(...COUNT_KEYS.map((key) => measureText(text.t(`programmes.map.key.${key}`), 11.5)));

/** Counts that the key of sizes names. */
function selectSteps(maxCount: number): number[] {
  const top = computeNiceMax(maxCount);
  return [...new Set([top, Math.max(1, Math.round(top / 4)), 1])];
}

/** The keys as scenes of their own, for a map that has no room for them. */
export function layoutCountKeys(placed: PlacedMap, geo: GeoMap, maxCount: number, text: Text): Scene[] {
  const size = drawRegionSizeKey(placed, text, text.t('programmes.map.size'), selectSteps(maxCount));
  return [
    {
      width: Math.max(KEY_ROWS.width, Math.ceil(57 + widestKey(text))),
      height: 44,
      marks: drawRows(selectKeyCounts(placed, geo), text, 0, 12),
    },
    ...(size ? [size] : []),
  ];
}

/** The national map of records: every place a circle at its seat, a province at its label; no area is ever filled. */
export function layoutCountMap({
  geo,
  places,
  maxCount,
  nameOf,
  outside,
  text,
  width,
  hasKey = true,
  leastLetterPx,
  labelPx,
  isNumbered,
}: CountMapInput): CountMap {
  const frame = { ...layoutNationalFrame(geo, width), leastLetterPx, labelPx };
  const hasKeys = hasKey && !frame.isCompact;
  const reserved = hasKeys
    ? [
        {
          x: 0,
          y: frame.height - KEY_ROWS.height,
          width: Math.max(KEY_ROWS.width, KEY_ROWS.x + 61 + widestKey(text)),
          height: KEY_ROWS.height,
        },
        { x: width - 130, y: 4, width: 130, height: RADIUS.wide * 2 + 40 },
      ]
    : [];
  const laidOut = layoutMap({
    geo,
    frame,
    places: toCountPlaces(
      places.filter(({ region }) => hasPoint(geo, region.adcode)),
      text,
    ),
    maxValue: Math.max(maxCount, 1),
    nameOf,
    outside,
    reserved,
    maxRadius: RADIUS[!frame.isCompact ? 'wide' : isNumbered ? 'numbered' : 'compact'],
    isNumbered,
  });
  const placed = dropNameless(laidOut);
  const steps = selectSteps(maxCount);
  return {
    placed,
    keys: hasKeys
      ? [
          ...drawRows(selectKeyCounts(placed, geo), text, KEY_ROWS.x, frame.height - KEY_ROWS.bottom),
          ...drawSizeKey(placed, text, text.t('programmes.map.size'), width - 20, 20, steps, width - 8),
        ]
      : [],
    unplaced: places.filter(({ region }) => !hasPoint(geo, region.adcode)),
  };
}
