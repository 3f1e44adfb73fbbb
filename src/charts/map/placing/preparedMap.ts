import type { NationalMap } from './layoutNationalMap';
import type { MapPlace } from './mapSeries';
import type { PlacedMark } from './placedMap';

type PreparedMark = Omit<PlacedMark, 'place'> & { readonly place: string };

/** The national map as the build laid it out, as JSON: a mark names its place by the adcode. */
export interface PreparedMap extends Omit<NationalMap, 'placed'> {
  readonly placed: Omit<NationalMap['placed'], 'marks'> & { readonly marks: readonly PreparedMark[] };
}

/** Pixels to a hundredth, and what they are multiplied by to a millionth: every digit travels. */
function shorten(key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const digits = key === 'scale' ? 1e6 : 1e2;
  return Math.round(value * digits) / digits;
}

/** The map as data that can travel; the words of its places do not, since whoever shows it forms them anyway. */
export function prepareMap({ placed, ...map }: NationalMap): PreparedMap {
  const marks = placed.marks.map((mark) => ({ ...mark, place: mark.place.adcode }));
  return JSON.parse(JSON.stringify({ ...map, placed: { ...placed, marks } }, shorten)) as PreparedMap;
}

/** The prepared map with its places again; null where it shows others than these. */
export function adoptPreparedMap({ placed, ...map }: PreparedMap, places: readonly MapPlace[]): NationalMap | null {
  const known = new Map(places.map((place) => [place.adcode, place]));
  const marks = placed.marks.flatMap((mark) => {
    const place = known.get(mark.place);
    return place ? [{ ...mark, place }] : [];
  });
  return marks.length === placed.marks.length && marks.length === known.size
    ? { ...map, placed: { ...placed, marks } }
    : null;
}
