import type { Direction } from './codes';
import type { Amount } from './records/figure';
import { computeInterval, isLowerBound } from './interval';

/** linear: equal amounts per year · compound: equal growth rates per year (CAGR; Eurostat, Open SDG). */
export type Method = 'linear' | 'compound';

/** What a pace ratio means, in Eurostat's bands. */
export type Band = 'on_track' | 'behind' | 'far_behind' | 'moving_away';

/** The band of an observed ÷ required ratio: at least 95 %, 60–95 %, 0–60 %, below 0. */
export function selectBand(ratio: number): Band {
  if (ratio >= 0.95) return 'on_track';
  if (ratio >= 0.6) return 'behind';
  return ratio >= 0 ? 'far_behind' : 'moving_away';
}

/** From the first to the latest actual, and to the deadline, in years (of 365.25 days) above 0. */
export interface PaceYears {
  readonly elapsed: number;
  readonly whole: number;
}

/** Whether there is a distance to go from the baseline in the direction that counts as better. */
export function hasDistance(baseline: number, goal: number, direction: Direction): boolean {
  return direction === 'less' ? goal < baseline : goal > baseline;
}

/**
 * The yearly growth rate (CAGR, 0.05 = 5 % a year) that leads from one value to another. NaN where growth has none:
 * from zero, to less than nothing, or so much within days that a yearly rate grows beyond all numbers.
 */
export function computeGrowthRate(from: number, to: number, years: number): number {
  if (!(from > 0 && to >= 0)) return NaN;
  // (to ÷ from) ^ (1 ÷ years) − 1 by logarithms: exact for small rates.
  const rate = Math.expm1(Math.log(to / from) / years);
  return rate === Infinity && to !== Infinity ? NaN : rate;
}

/** Observed ÷ required amount per year; monotone in each value. */
export const computePaceRatio = (
  baseline: number,
  actual: number,
  goal: number,
  { elapsed, whole }: PaceYears,
): number => (actual - baseline) / elapsed / ((goal - baseline) / whole);

/** Observed ÷ required growth rate. */
export const computeGrowthRatio = (
  baseline: number,
  actual: number,
  goal: number,
  { elapsed, whole }: PaceYears,
): number => computeGrowthRate(baseline, actual, elapsed) / computeGrowthRate(baseline, goal, whole);

const listFiniteEnds = (figure: Amount): readonly number[] => {
  const interval = computeInterval(figure);
  return interval === null ? [] : [interval.min, interval.max].filter(Number.isFinite);
};

/** Three figures that a pace is judged from, with how it is judged. */
export interface PaceCase {
  readonly target: Amount;
  readonly baseline: Amount;
  readonly actual: Amount;
  readonly direction: Direction;
  readonly years: PaceYears;
  readonly method: Method;
}

/**
 * The bands that the pace falls into when baseline, latest value and target are each read at both ends of their
 * qualifier. `met` stands for readings that leave no distance. The ratio is monotone in each value, so the ends
 * suffice.
 */
export function computeBands(subject: PaceCase): ReadonlySet<Band | 'met'> {
  const { target, baseline, actual, direction, years, method } = subject;
  const computeRatio = method === 'linear' ? computePaceRatio : computeGrowthRatio;
  const bands = new Set<Band | 'met'>();
  // A target's endless side is no ceiling: only its lower end asks for something.
  for (const goal of listFiniteEnds(target)) {
    for (const from of listFiniteEnds(baseline)) {
      for (const at of listFiniteEnds(actual)) {
        const ratio = computeRatio(from, at, goal, years);
        if (!hasDistance(from, goal, direction)) bands.add('met');
        else if (Number.isFinite(ratio)) bands.add(selectBand(ratio));
      }
    }
  }
  // "Over" has no upper end: a latest value may be any amount further on, a baseline any amount further back.
  if (isLowerBound(actual.qualifier)) bands.add(direction === 'less' ? 'moving_away' : 'on_track');
  if (isLowerBound(baseline.qualifier)) bands.add(direction === 'less' ? 'on_track' : 'moving_away');
  return bands;
}
