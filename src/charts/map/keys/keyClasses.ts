import { liesIn } from '../../../domain/liesIn';
import { isOutsideCensus } from '../../../domain/provinceCode';
import { type StateCounts, STATES } from './drawKeys';
import type { PlacedMap } from '../placing/placedMap';
import { CLASS_TOKENS, classOf } from '../placing/mapSeries';

/** A class of the legend: one of the states, or one of the five fills. */
export type MapKeyClass = keyof StateCounts | (typeof CLASS_TOKENS)[number];

/** All of them. */
export const MAP_KEY_CLASSES: readonly MapKeyClass[] = [...STATES, ...CLASS_TOKENS];

/** Whether nothing is reported of an area that is counted, nor of any place in it. */
export const isSilentArea = ({ marks, outside }: PlacedMap, adcode: string): boolean =>
  !outside.includes(adcode) && !isOutsideCensus(adcode) && !marks.some(({ place }) => liesIn(place.adcode, adcode));

/** The class that a place belongs to in the list of states; null for what is not counted in any. */
const stateKeyOf = (placed: PlacedMap, adcode: string): keyof StateCounts | null =>
  placed.marks.find((mark) => mark.place.adcode === adcode)?.place.state ??
  (isSilentArea(placed, adcode) ? 'none' : null);

/** The class that a filled area belongs to on the bar of fills; null for all else. */
function fillKeyOf(placed: PlacedMap, adcode: string): MapKeyClass | null {
  const mark = placed.marks.find(
    (item) => item.place.adcode === adcode && item.shape === 'area' && item.place.state === 'value',
  );
  return mark ? (CLASS_TOKENS[classOf(mark.place.value, placed.scale.breaks)] ?? null) : null;
}

/** Whether a place belongs to a class of the legend. */
export const holdsKey = (placed: PlacedMap, key: MapKeyClass, adcode: string): boolean =>
  stateKeyOf(placed, adcode) === key || fillKeyOf(placed, adcode) === key;
