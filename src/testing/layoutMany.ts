import { layoutMap } from '../charts/map/placing/layoutMap';
import { layoutNationalFrame } from '../charts/map/geometry/nationalFrame';
import type { MapInput } from '../charts/map/placing/mapInput';
import { compareCodes } from '../domain/compareCodes';
import type { MapPlace } from '../charts/map/placing/mapSeries';
import { readRealCounties, realGeo } from './realData';

/**
 * National maps with as many places as nobody has reported yet: real provinces and counties at their real points, with
 * made-up values, for the benchmark and for the test of how the placing of labels grows.
 */

const nation = realGeo('china.json');
/** One place in so many is a province, which is filled; ten at most, as words stand on no fill but their own. */
const PROVINCE_EVERY = 10;
const MOST_PROVINCES = 10;
/** Shares no factor with the number of counties (2,891 = 7² × 59), so that steps of it meet every county once. */
const STRIDE = 1_117;
const MAX_VALUE = 50_000;

interface Spot {
  readonly adcode: string;
  readonly name: string;
  readonly point: readonly [number, number];
}

/** Counties in the frame of the nation: a province's own frame fills its box there, to within a pixel. */
const counties: readonly Spot[] = readRealCounties()
  .flatMap((geo) => {
    const [x0, y0, x1, y1] = nation.areas.find((area) => area.adcode === geo.adcode)?.box ?? [0, 0, 0, 0];
    return geo.areas.map(({ adcode, name, label: [x, y] }): Spot => ({
      adcode,
      name,
      point: [x0 + (x / geo.width) * (x1 - x0), y0 + (y / geo.height) * (y1 - y0)],
    }));
  })
  .sort((a, b) => compareCodes(a.adcode, b.adcode));
const provinces: readonly Spot[] = nation.areas.map(({ adcode, name, label }) => ({ adcode, name, point: label }));

function selectSpots(count: number): Spot[] {
  const shown = Array.from({ length: Math.min(Math.floor(count / PROVINCE_EVERY), MOST_PROVINCES) }, (_, i) => i);
  return [
    ...shown.flatMap((i) => provinces[(i * 13) % provinces.length] ?? []),
    ...Array.from({ length: count - shown.length }, (_, i) => counties[(i * STRIDE) % counties.length]).flatMap(
      (spot) => spot ?? [],
    ),
  ];
}

/** A made-up value: mostly small, as most places are. */
const makePlace = ({ adcode, name }: Spot, i: number): MapPlace => {
  const value = Math.round(MAX_VALUE / (1 + ((i * 37) % 101)) ** 1.3);
  return {
    adcode,
    name,
    state: i % 4 === 3 ? 'target' : 'value',
    value,
    isShare: false,
    qualifier: i % 5 === 2 ? 'over' : 'exact',
    valueText: String(value),
    dateText: String(2012 + (i % 14)),
    spoken: '',
  };
};

/** What the national map of so many made-up places is laid out from, at a width. */
export function makeManyPlaces(count: number, width: number): MapInput {
  const spots = selectSpots(count);
  return {
    geo: { ...nation, points: Object.fromEntries(spots.map(({ adcode, point }) => [adcode, point])) },
    frame: layoutNationalFrame(nation, width),
    places: spots.map(makePlace),
    maxValue: MAX_VALUE,
    nameOf: (adcode) => nation.areas.find((area) => area.adcode === adcode)?.name ?? null,
    reserved: [],
  };
}

/** Labels placed, beside their marks or inside them, and the milliseconds that whoever asks for the layout waits. */
export function measureLayout(count: number, width: number): { readonly labels: number; readonly ms: number } {
  const input = makeManyPlaces(count, width);
  const startedAt = performance.now();
  const { labels, insideLabels } = layoutMap(input);
  return { labels: labels.length + insideLabels.length, ms: performance.now() - startedAt };
}
