import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import { areCountedAlike } from '../domain/counting';
import type { Interval } from '../domain/interval';
import { computePrintedInterval } from '../domain/printedInterval';
import { isDivisibleByResidents } from '../domain/perResidents';
import { selectRankingGroup } from '../domain/rankingGroup';
import { computeRankSpans, type RankSpan } from '../domain/rankSpan';
import type { Place } from '../domain/placeReport';
import { standsForPlace } from '../domain/wholePlace';
import { type MixedDates, selectMixedDates } from './selectComparability';
import { indexDataset } from './indexDataset';
import { selectPlaces } from './selectPlaces';

/** One of the compared places. Every chosen place has a row: silence is shown, never left out and never zero. */
export type ComparisonRow =
  | {
      readonly state: Place['state'];
      readonly region: Region;
      readonly place: Place;
      /** null: not ranked. */ readonly rank: RankSpan | null;
    }
  /** Reports a total, but there is no population to divide by. */
  | { readonly state: 'noPopulation'; readonly region: Region; readonly figure: Figure }
  /** Only words (数百), or only a part of the place: nothing that stands for the place in numbers. */
  | { readonly state: 'words'; readonly region: Region; readonly figure: Figure }
  | { readonly state: 'none'; readonly region: Region };

/** A row of a place that has a value to compare. */
export type PlacedRow = Extract<ComparisonRow, { place: Place }>;

/** Whether a row has a value to compare. */
export const isPlacedRow = (row: ComparisonRow): row is PlacedRow => 'place' in row;

/** What is asked of a comparison. */
export interface ComparisonQuery {
  readonly places: readonly string[];
  readonly indicator: string;
  readonly per: 'total' | '10k';
}

/** The places that were asked for, with what they report of one indicator. */
export interface Comparison {
  /** In the order in which the places were chosen. */
  readonly rows: readonly ComparisonRow[];
  /** What is drawn: values, targets and values that cannot be compared. */
  readonly places: readonly Place[];
  /** `total` where the unit cannot be divided by residents, whatever was asked. */
  readonly per: 'total' | '10k';
  readonly mixed: MixedDates | null;
  /** Provinces stand beside cities or counties: each ranked among its own. */
  readonly hasTwoGroups: boolean;
  /** Rows whose order the words leave open. */
  readonly open: readonly PlacedRow[];
  /** Counts over stretches of different length (a year, "so far"). */
  readonly hasUnequalSpans: boolean;
}

const isRanked = (place: Place) => place.state === 'value' || place.state === 'zero';

/** What the value of a place can mean, in the unit that is compared. */
function computePlaceInterval({ figure, population }: Place): Interval | null {
  const interval = computePrintedInterval(figure);
  if (!interval || !population) return interval;
  const scale = 10_000 / population.value;
  return { ...interval, min: interval.min * scale, max: interval.max * scale };
}

/** Ranks within the groups that may be ranked against each other. */
function rankPlaces(places: readonly Place[]): Map<string, RankSpan> {
  const ranks = new Map<string, RankSpan>();
  for (const group of ['province', 'local'] as const) {
    const known = places
      .filter((place) => isRanked(place) && selectRankingGroup(place.region.level) === group)
      .flatMap((place) => {
        const interval = computePlaceInterval(place);
        return interval ? [{ place, interval }] : [];
      });
    // A place alone in its group has nobody to be ranked against.
    if (known.length < 2) continue;
    computeRankSpans(known.map(({ interval }) => interval)).forEach((span, position) => {
      const item = known[position];
      if (item) ranks.set(item.place.region.adcode, span);
    });
  }
  return ranks;
}

/** A figure that says something of the indicator and place without standing for it: words, or a part of the place. */
function selectWords(dataset: Dataset, adcode: string, indicator: string): Figure | null {
  const own = indexDataset(dataset)
    .figuresOf(adcode)
    .filter((figure) => figure.indicator === indicator && figure.kind === 'actual');
  return own.find((figure) => !standsForPlace(figure)) ?? null;
}

/** Up to six places on one indicator: what each reports, how they rank and what stands in the way of comparing them. */
export function selectComparison(dataset: Dataset, query: ComparisonQuery): Comparison {
  const index = indexDataset(dataset);
  const indicator = index.indicators.get(query.indicator);
  const per = indicator && isDivisibleByResidents(indicator.unit) ? query.per : 'total';
  const select = (how: 'total' | '10k') =>
    selectPlaces(dataset, { indicator: query.indicator, provinces: [], year: null, per: how }).places.filter((place) =>
      query.places.includes(place.region.adcode),
    );
  const [places, totals] = [select(per), select('total')];
  const ranks = rankPlaces(places);
  const measure = indicator?.measure ?? 'stock';
  const ranked = places.filter(isRanked);
  const rows = query.places.flatMap((adcode): ComparisonRow[] => {
    const region = index.regions.get(adcode);
    if (!region) return [];
    const place = places.find((item) => item.region.adcode === adcode);
    if (place) return [{ state: place.state, region, place, rank: ranks.get(adcode) ?? null }];
    const total = totals.find((item) => item.region.adcode === adcode);
    if (total) return [{ state: 'noPopulation', region, figure: total.figure }];
    const words = selectWords(dataset, adcode, query.indicator);
    return [words ? { state: 'words', region, figure: words } : { state: 'none', region }];
  });
  return {
    rows,
    places,
    per,
    mixed: selectMixedDates(places, measure),
    hasTwoGroups: new Set(ranked.map((place) => selectRankingGroup(place.region.level))).size > 1,
    open: rows.filter(isPlacedRow).filter(({ rank }) => rank !== null && rank.best !== rank.worst),
    hasUnequalSpans: !areCountedAlike(
      ranked.map(({ figure }) => figure),
      measure,
    ),
  };
}
