import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { DefinedIndicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import { selectRankingGroup } from '../domain/rankingGroup';
import type { Pair } from '../domain/pair';
import type { IndicatorSlopes } from '../domain/slope';
import { isOfPlaceItself } from '../domain/wholePlace';
import { indexDataset } from './indexDataset';
import { selectPairs } from './selectPairs';
import { selectPlaces } from './selectPlaces';
import { selectAllSlopes } from './selectSlopes';
import { compareCodes } from '../domain/compareCodes';

/** An indicator and the places that report a value of it which may be ranked, largest first. */
interface PresetIndicator {
  readonly indicator: DefinedIndicator;
  readonly places: readonly Region[];
}

/** Comparisons that the data can carry, to begin with. */
export interface ComparePresets {
  readonly indicators: readonly PresetIndicator[];
  readonly pairs: readonly Pair[];
  readonly slopes: readonly IndicatorSlopes[];
}

const LEAST_PLACES = 3;
/** Within a few provinces, two places are a comparison to begin with. */
const LEAST_WITHIN = 2;
const MOST_INDICATORS = 5;
const MOST_PAIRS = 6;

/** All but the nation. */
export const isComparable = (region: Region): boolean => region.level !== 'nation';

/** Places that report an indicator (a target is not a report), largest first. */
export function selectReporters(dataset: Dataset, indicator: string): Region[] {
  return selectPlaces(dataset, { indicator, provinces: [], year: null, per: 'total' })
    .places.filter((place) => (place.state === 'value' || place.state === 'zero') && isComparable(place.region))
    .map((place) => place.region);
}

/** What the page offers while nothing is chosen; made from the data, so it grows with it. Provinces empty = all. */
export function selectComparePresets(dataset: Dataset, provinces: readonly string[] = []): ComparePresets {
  const { liesInAny } = indexDataset(dataset);
  const keep = ({ adcode }: Region) => liesInAny(adcode, provinces);
  const least = provinces.length === 0 ? LEAST_PLACES : LEAST_WITHIN;
  const indicators = dataset.indicators
    .map((indicator) => ({ indicator, places: selectReporters(dataset, indicator.id).filter(keep) }))
    .filter(({ places }) => places.length >= least)
    .sort((a, b) => b.places.length - a.places.length);
  const pairs = selectPairs(dataset)
    .map((pair) => ({ ...pair, rows: pair.rows.filter(({ region }) => keep(region)) }))
    .filter(({ rows }) => rows.length > 0);
  const slopes = selectAllSlopes(dataset)
    .map((item) => ({ ...item, slopes: item.slopes.filter(({ region }) => keep(region)) }))
    .filter((item) => item.slopes.length > 0);
  return { indicators: indicators.slice(0, MOST_INDICATORS), pairs: pairs.slice(0, MOST_PAIRS), slopes };
}

/**
 * Places worth adding: they report the indicator, lie in the provinces (none = all) and are not chosen yet; those that
 * may be ranked with the chosen ones first.
 */
export function selectSuggestions(
  dataset: Dataset,
  indicator: string,
  chosen: readonly string[],
  provinces: readonly string[] = [],
): Region[] {
  const { regions, liesInAny } = indexDataset(dataset);
  const groups = new Set(
    chosen.flatMap((adcode) => regions.get(adcode) ?? []).map((region) => selectRankingGroup(region.level)),
  );
  return selectReporters(dataset, indicator)
    .filter((region) => !chosen.includes(region.adcode) && liesInAny(region.adcode, provinces))
    .sort((a, b) => Number(groups.has(selectRankingGroup(b.level))) - Number(groups.has(selectRankingGroup(a.level))));
}

/** Every place that may be compared: all but the nation. */
export const selectComparablePlaces = (dataset: Dataset): Region[] => dataset.regions.filter(isComparable);

/**
 * Places whose Chinese or English name or code begins with, or else contains, the words; those with figures first. For
 * want of the index of the search box.
 */
export function selectMatchingPlaces(dataset: Dataset, words: string): Region[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const index = indexDataset(dataset);
  const score = (region: Region): number => {
    if (region.adcode.startsWith(wanted)) return 0;
    const names = [region.short.zh, region.name.zh, region.short.en, region.name.en].map((name) => name.toLowerCase());
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  const weigh = (region: Region) => score(region) * 2 + Number(index.figuresOf(region.adcode).length === 0);
  return selectComparablePlaces(dataset)
    .filter((region) => score(region) < 3)
    .sort((a, b) => weigh(a) - weigh(b) || compareCodes(a.adcode, b.adcode));
}

/** One indicator across the chosen places. */
export interface MatrixRow {
  readonly indicator: DefinedIndicator;
  /** In the order of the places: the newest value, else the newest target, else null. */
  readonly cells: readonly (Figure | null)[];
  /** Places that report it. */
  readonly reporting: number;
}

function selectCell(dataset: Dataset, adcode: string, indicator: string): Figure | null {
  const own = indexDataset(dataset)
    .figuresOf(adcode)
    .filter((figure) => figure.indicator === indicator && isOfPlaceItself(figure));
  return own.find((figure) => figure.kind === 'actual') ?? own.find((figure) => figure.kind === 'target') ?? null;
}

/** Everything that the chosen places report, in catalogue order; indicators that more of them report first. */
export function selectCompareMatrix(dataset: Dataset, places: readonly string[]): MatrixRow[] {
  return dataset.indicators
    .map((indicator) => {
      const cells = places.map((adcode) => selectCell(dataset, adcode, indicator.id));
      return { indicator, cells, reporting: cells.filter((cell) => cell?.kind === 'actual').length };
    })
    .filter((row) => row.reporting > 0)
    .sort((a, b) => b.reporting - a.reporting);
}
