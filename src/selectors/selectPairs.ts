import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import { isLowerBound } from '../domain/codes';
import { computePrintedInterval } from '../domain/printedInterval';
import type { Pair, PairRow } from '../domain/pair';
import { compareNewestFirst, computeDaysBetween } from '../domain/period';
import { standsForPlace } from '../domain/wholePlace';
import { indexDataset } from './indexDataset';
import { TWO_YEARS_DAYS } from './selectComparability';

function computeRatio(first: Figure, second: Figure): PairRow['ratio'] {
  const [a, b] = [computePrintedInterval(first), computePrintedInterval(second)];
  if (!a || !b || !first.value || second.value === null) return null;
  const max = isLowerBound(second.qualifier) || a.min === 0 ? null : b.max / a.min;
  return { value: second.value / first.value, min: isLowerBound(first.qualifier) ? null : b.min / a.max, max };
}

/** The newest figure of each indicator of a place that stands for it. */
function selectLatest(dataset: Dataset, adcode: string): Map<string, Figure> {
  const latest = new Map<string, Figure>();
  for (const figure of [...indexDataset(dataset).figuresOf(adcode)].sort(compareNewestFirst)) {
    if (figure.kind === 'actual' && standsForPlace(figure) && !latest.has(figure.indicator))
      latest.set(figure.indicator, figure);
  }
  return latest;
}

/**
 * The value that the records work out as one figure in another, in percent, where both are of one family: those who
 * passed are counted out of those registered, but whoever holds a certificate need not work in the field.
 */
function findShare(dataset: Dataset, first: Figure, second: Figure): PairRow['share'] {
  const { indicators } = indexDataset(dataset);
  if (indicators.get(first.indicator)?.family !== indicators.get(second.indicator)?.family) return null;
  return dataset.derived.find(({ formula }) => formula === `${first.id} ÷ ${second.id} × 100`) ?? null;
}

function toRow(dataset: Dataset, region: Region, first: Figure, second: Figure): PairRow {
  const apart = Math.abs(computeDaysBetween(first.period.end, second.period.end));
  return {
    region,
    first,
    second,
    ratio: computeRatio(first, second),
    share: findShare(dataset, first, second),
    isDoubtful: apart > TWO_YEARS_DAYS || !first.comparable || !second.comparable,
  };
}

/** The places that print both indicators, largest ratio first. Places empty = all. */
export function selectPair(dataset: Dataset, one: string, other: string, places: readonly string[] = []): Pair | null {
  const index = indexDataset(dataset);
  const [a, b] = [index.indicators.get(one), index.indicators.get(other)];
  if (!a || !b || a.unit !== b.unit) return null;
  const both = [...new Set(dataset.figures.map((figure) => figure.region))]
    .filter((adcode) => places.length === 0 || places.includes(adcode))
    .flatMap((adcode) => {
      const latest = selectLatest(dataset, adcode);
      const [region, first, second] = [index.regions.get(adcode), latest.get(one), latest.get(other)];
      return region && first && second ? [{ region, first, second }] : [];
    });
  const sum = (side: 'first' | 'second') => both.reduce((total, row) => total + (row[side].value ?? 0), 0);
  const isTurned = sum('first') > sum('second');
  const rows = both.map(({ region, first, second }) =>
    isTurned ? toRow(dataset, region, second, first) : toRow(dataset, region, first, second),
  );
  return {
    first: isTurned ? b : a,
    second: isTurned ? a : b,
    rows: rows.sort((x, y) => (y.ratio?.value ?? 0) - (x.ratio?.value ?? 0)),
  };
}

/** Indicators of one unit that at least one of the places prints beside the given one. */
export function selectPartners(dataset: Dataset, indicator: string, places: readonly string[]): Indicator[] {
  return dataset.indicators.filter(
    (other) => other.id !== indicator && (selectPair(dataset, indicator, other.id, places)?.rows.length ?? 0) > 0,
  );
}

/** How far the ratios of a pair lie apart: 1 = the same everywhere. */
function computeSpread({ rows }: Pair): number {
  const ratios = rows.map((row) => row.ratio?.value ?? 1);
  return Math.max(...ratios) / Math.min(...ratios);
}

/**
 * Look-alikes (each other's `distinctFrom`) that two places or more print both: what a reader may want to set against
 * each other. Most places first, then the pair whose ratio differs most.
 */
export function selectPairs(dataset: Dataset): Pair[] {
  const pairs = dataset.indicators.flatMap((one, position) =>
    dataset.indicators
      .slice(position + 1)
      .filter(
        (other) =>
          one.unit === other.unit && (one.distinctFrom.includes(other.id) || other.distinctFrom.includes(one.id)),
      )
      .flatMap((other) => selectPair(dataset, one.id, other.id) ?? []),
  );
  return pairs
    .map((pair) => ({ ...pair, rows: pair.rows.filter((row) => !row.isDoubtful && row.ratio !== null) }))
    .filter((pair) => pair.rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length || computeSpread(b) - computeSpread(a));
}
