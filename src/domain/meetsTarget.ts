import type { Direction, Qualifier } from './codes';
import type { Observation } from './observation';
import type { TargetFigure, UnitAmount } from './records/figure';
import { computeCounted, type Interval } from './interval';

/** Whether a value meets a target: `open` when the words of one of the two leave it undecided. */
export type Answer = 'yes' | 'no' | 'open';

/** Qualifiers whose number is known to lie between two ends; all others leave one side without an end of its own. */
const BETWEEN: ReadonlySet<Qualifier> = new Set<Qualifier>(['exact', 'nearly', 'about', 'range', 'indefinite']);

/** The same turned round, so that what is asked always lies above. */
const mirror = ({ min, max, openMin, openMax }: Interval): Interval => ({
  min: -max,
  max: -min,
  openMin: openMax,
  openMax: openMin,
});

/**
 * Whether the words of a target set one bar and no range: "over 50,000" is met by everything above 50,000, and what
 * lies beyond is no ceiling. "About 500" leaves its own margin undecided.
 */
export function hasOneBar(target: UnitAmount, direction: Direction): boolean {
  const [interval, { value, qualifier }] = [computeCounted(target), target];
  if (interval === null || value === null || BETWEEN.has(qualifier)) return false;
  return direction === 'less' ? interval.max <= value : interval.min >= value;
}

function computeAnswer(reported: Interval, required: Interval, isBar: boolean): Answer {
  const [low, high] = [required.min, isBar ? required.min : required.max];
  // More than 500 is asked: 500 itself does not do.
  const isBeyond = isBar && required.openMin;
  if (reported.min > high || (reported.min === high && (!isBeyond || reported.openMin))) return 'yes';
  if (reported.max < low || (reported.max === low && (isBeyond || reported.openMax))) return 'no';
  return 'open';
}

/** Whether a value meets a target; never where nothing says whether more or less is better. */
export function computeMeets(actual: Observation, target: TargetFigure, direction: Direction): Answer {
  const [reported, required] = [computeCounted(actual), computeCounted(target)];
  if (reported === null || required === null || direction === 'neutral') return 'open';
  const isBar = hasOneBar(target, direction);
  return direction === 'less'
    ? computeAnswer(mirror(reported), mirror(required), isBar)
    : computeAnswer(reported, required, isBar);
}

/** Whether a value certainly meets a target: the weakest reading of both qualifiers still does. */
export function isMet(actual: Observation, target: TargetFigure, direction: Direction): boolean {
  return computeMeets(actual, target, direction) === 'yes';
}
