import type { Dataset, Figure, Indicator, Region } from '../domain/dataset';
import { selectRankingGroup } from '../domain/rankingGroup';
import { indexDataset } from './indexDataset';
import { type Pair, selectPairs } from './selectPairs';
import { selectPlaces } from './selectPlaces';
import { type IndicatorSlopes, selectAllSlopes } from './selectSlopes';

/** An indicator and the places that report a value of it which may be ranked, largest first. */
export interface PresetIndicator {
  readonly indicator: Indicator;
  readonly places: readonly Region[];
}

/** Comparisons that the data can carry, to begin with. */
export interface ComparePresets {
  readonly indicators: readonly PresetIndicator[];
  readonly pairs: readonly Pair[];
  readonly slopes: readonly IndicatorSlopes[];
}

const LEAST_PLACES = 3;
const MOST_INDICATORS = 5;
const MOST_PAIRS = 6;

const isPlace = (region: Region) => region.level !== 'nation';

/** Places that report an indicator (a target is not a report), largest first. */
export function selectReporters(dataset: Dataset, indicator: string): Region[] {
  return selectPlaces(dataset, { indicator, provinces: [], year: null, per: 'total' }).places
    .filter((place) => (place.state === 'value' || place.state === 'zero') && isPlace(place.region))
    .map((place) => place.region);
}

/** What the page offers while nothing is chosen; made from the data, so it grows with it. */
export function selectComparePresets(dataset: Dataset): ComparePresets {
  const indicators = dataset.indicators
    .map((indicator) => ({ indicator, places: selectReporters(dataset, indicator.id) }))
    .filter(({ places }) => places.length >= LEAST_PLACES)
    .sort((a, b) => b.places.length - a.places.length);
  return { indicators: indicators.slice(0, MOST_INDICATORS), pairs: selectPairs(dataset).slice(0, MOST_PAIRS), slopes: selectAllSlopes(dataset) };
}

/** Places worth adding: they report the indicator and are not chosen yet; those that may be ranked with the chosen ones first. */
export function selectSuggestions(dataset: Dataset, indicator: string, chosen: readonly string[]): Region[] {
  const { regions } = indexDataset(dataset);
  const groups = new Set(chosen.flatMap((adcode) => regions.get(adcode) ?? []).map((region) => selectRankingGroup(region.level)));
  return selectReporters(dataset, indicator)
    .filter((region) => !chosen.includes(region.adcode))
    .sort((a, b) => Number(groups.has(selectRankingGroup(b.level))) - Number(groups.has(selectRankingGroup(a.level))));
}

/** Every place that may be compared: all but the nation. */
export const selectComparablePlaces = (dataset: Dataset): Region[] => dataset.regions.filter(isPlace);

/** Places whose Chinese or English name or code begins with, or else contains, the words; those with figures first. */
export function selectMatchingPlaces(dataset: Dataset, words: string, most: number): Region[] {
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
    .sort((a, b) => weigh(a) - weigh(b) || a.adcode.localeCompare(b.adcode))
    .slice(0, most);
}

/** One indicator across the chosen places. */
export interface MatrixRow {
  readonly indicator: Indicator;
  /** In the order of the places: the newest value, else the newest target, else null. */
  readonly cells: readonly (Figure | null)[];
  /** Places that report it. */
  readonly reporting: number;
}

function selectCell(dataset: Dataset, adcode: string, indicator: string): Figure | null {
  const own = indexDataset(dataset).figuresOf(adcode).filter((figure) => figure.indicator === indicator && figure.site === undefined);
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
