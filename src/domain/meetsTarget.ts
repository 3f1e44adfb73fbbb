import { type Direction, WHOLE_UNITS } from './codes';
import type { Observation } from './observation';
import type { TargetFigure, UnitAmount } from './records/figure';
import { computeInterval, excludesNumber, type Interval, isLowerBound } from './interval';

/** The interval of a figure, its open end closed where things are counted whole. */
function computeCounted(figure: UnitAmount): Interval | null {
  const interval = computeInterval(figure);
  if (!interval?.openMin || !WHOLE_UNITS.has(figure.unit)) return interval;
  return { ...interval, min: Math.floor(interval.min) + 1, openMin: false };
}

/**
 * The least whole number that meets a target whose words exclude their own number: 50,001 for 突破5万人. null where
 * they include it, where nothing is counted, and for a percent, which has decimals.
 */
export function computeNextWhole(target: TargetFigure): number | null {
  if (target.value === null || target.unit === 'percent' || !excludesNumber(target)) return null;
  return target.value + 1;
}

/** Whether a value meets a target: `open` when the words of one of the two leave it undecided. */
export function computeMeets(actual: Observation, target: TargetFigure, direction: Direction): 'yes' | 'no' | 'open' {
  const reported = computeCounted(actual);
  const required = computeCounted(target);
  if (reported === null || required === null) return 'open';
  if (direction === 'less') {
    if (reported.max <= required.min) return 'yes';
    return (reported.openMin ? reported.min >= required.max : reported.min > required.max) ? 'no' : 'open';
  }
  // A target's upper end is no ceiling: "over 50,000" is met by everything above 50,000; "about 500" leaves its own
  // margin undecided.
  const upper = isLowerBound(target.qualifier) ? required.min : required.max;
  const needsMore = required.openMin && !reported.openMin;
  if (needsMore ? reported.min > upper : reported.min >= upper) return 'yes';
  return (required.openMin ? reported.max <= required.min : reported.max < required.min) ? 'no' : 'open';
}

/** Whether a value certainly meets a target: the weakest reading of both qualifiers still does. */
export function isMet(actual: Observation, target: TargetFigure, direction: Direction): boolean {
  return computeMeets(actual, target, direction) === 'yes';
}
