import { APPROXIMATE_SHARE } from './approximate';
import type { Amount, UnitAmount } from './records/figure';
import { WHOLE_UNITS } from './codes';

/** What a printed number can mean, in the figure's unit. An end is infinite where the words leave it open. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  /** true when `min` itself is excluded (突破5万 is at least 50,001 whole persons; 500人以上 includes 500). */
  readonly openMin: boolean;
  /** true when `max` itself is excluded (近500 has not reached 500). */
  readonly openMax: boolean;
}

/** A share of a value to fifteen digits: 95 % of 170 is 161.5 and nothing beside it, so that edges are met exactly. */
const computePart = (value: number, share: number): number => Number((value * share).toPrecision(15));

/** Each field by its name: this runs for every figure of every judgement. */
const makeInterval = (min: number, max: number, openMin = false, openMax = false): Interval => ({
  min,
  max,
  openMin,
  openMax,
});

/** A number with what else its interval depends on. */
type Readable = Amount & Partial<Pick<UnitAmount, 'unit' | 'kind'>>;

/** A share of a whole ends at 100: 基本实现 100% means 95 to 100. A change may be more. */
const isShare = ({ unit, kind, value }: Readable): boolean =>
  unit === 'percent' && kind !== 'change' && value !== null && value <= 100;

/** The interval that a figure's qualifier implies; null for an indefinite figure (数百), which has no value. */
export function computeInterval(figure: Readable): Interval | null {
  const { value } = figure;
  if (value === null) return null;
  const interval = readQualifier(figure, value);
  const hasRoom = interval.min < 100 || (interval.min === 100 && !interval.openMin);
  return interval.max > 100 && hasRoom && isShare(figure) ? { ...interval, max: 100, openMax: false } : interval;
}

function readQualifier(figure: Amount, value: number): Interval {
  switch (figure.qualifier) {
    case 'over':
      return makeInterval(value, Infinity, true);
    case 'at_least':
      return makeInterval(value, Infinity);
    case 'under':
      return makeInterval(0, value, false, true);
    case 'at_most':
      return makeInterval(0, value);
    case 'nearly':
      return makeInterval(computePart(value, 1 - APPROXIMATE_SHARE), value, false, true);
    case 'about':
      return makeInterval(computePart(value, 1 - APPROXIMATE_SHARE), computePart(value, 1 + APPROXIMATE_SHARE));
    case 'range':
      return makeInterval(value, figure.valueMax ?? value);
    case 'exact':
    case 'indefinite':
      return makeInterval(value, value);
  }
}

/** The interval of a figure, its open ends closed where things are counted whole: 近500人 is at most 499. */
export function computeCounted(figure: UnitAmount): Interval | null {
  const interval = computeInterval(figure);
  if (interval === null || !WHOLE_UNITS.has(figure.unit)) return interval;
  const { min, max, openMin, openMax } = interval;
  if (!openMin && !openMax) return interval;
  return makeInterval(openMin ? Math.floor(min) + 1 : min, openMax ? Math.ceil(max) - 1 : max);
}

/** Whether every value that `a` can mean is less than every value that `b` can mean. */
export const isBelow = (a: Interval, b: Interval): boolean =>
  a.max < b.min || (a.max === b.min && (a.openMax || b.openMin));

/** Whether the words exclude their own number: 突破5万 is more than 50,000, 500人以上 includes 500. */
export const excludesNumber = (figure: Parameters<typeof computeInterval>[0]): boolean =>
  computeInterval(figure)?.openMin === true;
