import type { Direction } from './codes';
import type { UnitAmount } from './records/figure';
import { isPaceAtLeast } from './exactRatio';
import { computeCounted } from './interval';
import { hasOneBar } from './meetsTarget';
import { DAYS_PER_YEAR } from './period';

/** linear: equal amounts per year · compound: equal growth rates per year (CAGR; Eurostat, Open SDG). */
export type Method = 'linear' | 'compound';

/** What a pace ratio means, in Eurostat's bands. */
export type Band = 'on_track' | 'behind' | 'far_behind' | 'moving_away';

/** Growth rates are roots, so a ratio of them is compared with an edge within one part in a billion. */
const GROWTH_TOLERANCE = 1e-9;

/**
 * The band of an observed ÷ required ratio: at least 95 %, 60–95 %, 0–60 %, below 0. A ratio that lies below an edge by
 * no more than `tolerance` is on it; nothing below 0 is 0.
 */
function selectBand(ratio: number, tolerance = 0): Band {
  if (ratio >= 0.95 - tolerance) return 'on_track';
  if (ratio >= 0.6 - tolerance) return 'behind';
  return ratio >= 0 ? 'far_behind' : 'moving_away';
}

/** From the first to the latest actual, and to the deadline, in days above 0. */
export interface PaceDays {
  readonly elapsed: number;
  readonly whole: number;
}

/** Whether there is a distance to go from the baseline in the direction that counts as better. */
export function hasDistance(baseline: number, goal: number, direction: Direction): boolean {
  return direction === 'less' ? goal < baseline : goal > baseline;
}

/**
 * The yearly growth rate (CAGR, 0.05 = 5 % a year) that leads from one value to another in so many days. NaN where
 * growth has none: from zero, to less than nothing, or so much within days that a yearly rate grows beyond all numbers.
 */
export function computeGrowthRate(from: number, to: number, days: number): number {
  if (!(from > 0 && to >= 0)) return NaN;
  // (to ÷ from) ^ (365.25 ÷ days) − 1 by logarithms: exact for small rates.
  const rate = Math.expm1((Math.log(to / from) * DAYS_PER_YEAR) / days);
  return rate === Infinity && to !== Infinity ? NaN : rate;
}

/** The growth rate that a target asks for. None for a target of zero: no rate of growth ever leads there. */
export const computeRequiredGrowth = (baseline: number, goal: number, whole: number): number =>
  goal > 0 ? computeGrowthRate(baseline, goal, whole) : NaN;

/** Observed ÷ required amount per year; monotone in each value. */
export const computePaceRatio = (
  baseline: number,
  actual: number,
  goal: number,
  { elapsed, whole }: PaceDays,
): number => (actual - baseline) / elapsed / ((goal - baseline) / whole);

/** Observed ÷ required growth rate. */
export const computeGrowthRatio = (
  baseline: number,
  actual: number,
  goal: number,
  { elapsed, whole }: PaceDays,
): number => computeGrowthRate(baseline, actual, elapsed) / computeRequiredGrowth(baseline, goal, whole);

/** Further from an edge than this, a quotient of doubles is on the side that it says. */
const NEAR_EDGE = 1e-6;

/** The band of the linear pace, exact at its edges. */
function selectLinearBand(from: number, at: number, goal: number, days: PaceDays): Band | null {
  const ratio = computePaceRatio(from, at, goal, days);
  if (!Number.isFinite(ratio)) return null;
  const isNear = Math.abs(ratio - 0.95) < NEAR_EDGE || Math.abs(ratio - 0.6) < NEAR_EDGE;
  if (!isNear) return selectBand(ratio);
  const quotient = { from, at, goal, ...days };
  if (isPaceAtLeast(quotient, 95)) return 'on_track';
  return isPaceAtLeast(quotient, 60) ? 'behind' : 'far_behind';
}

/** The band of three values under a method; null where the method has no ratio, or there is no distance to go. */
export function selectPaceBand(
  [from, at, goal]: readonly [from: number, at: number, goal: number],
  { direction, days, method }: Pick<PaceCase, 'direction' | 'days' | 'method'>,
): Band | null {
  if (!hasDistance(from, goal, direction)) return null;
  if (method === 'linear') return selectLinearBand(from, at, goal, days);
  const ratio = computeGrowthRatio(from, at, goal, days);
  return Number.isFinite(ratio) ? selectBand(ratio, GROWTH_TOLERANCE) : null;
}

/** Three figures that a pace is judged from, with how it is judged. */
export interface PaceCase {
  readonly target: UnitAmount;
  readonly baseline: UnitAmount;
  readonly actual: UnitAmount;
  readonly direction: Direction;
  readonly days: PaceDays;
  readonly method: Method;
}

/** An open end is read a hair inside: 近500 on the edge of a band lies below it. */
const stepInside = (end: number, isOpen: boolean, sign: 1 | -1): number =>
  isOpen ? end + sign * 1e-12 * Math.max(1, Math.abs(end)) : end;

function listEnds(figure: UnitAmount): readonly number[] {
  const interval = computeCounted(figure);
  if (interval === null) return [];
  const { min, max, openMin, openMax } = interval;
  return [stepInside(min, openMin, 1), stepInside(max, openMax, -1)].filter(Number.isFinite);
}

/** A target with one bar asks for its number, whatever lies beyond. */
const listGoals = (target: UnitAmount, direction: Direction): readonly number[] =>
  target.value !== null && hasOneBar(target, direction) ? [target.value] : listEnds(target);

/**
 * The bands that the pace falls into when baseline, latest value and target are each read at both ends of their
 * qualifier. `met` stands for readings that leave no distance. The ratio is monotone in each value, so the ends
 * suffice.
 */
export function computeBands(subject: PaceCase): ReadonlySet<Band | 'met'> {
  const { target, baseline, actual, direction } = subject;
  const bands = new Set<Band | 'met'>();
  for (const goal of listGoals(target, direction)) {
    for (const from of listEnds(baseline)) {
      for (const at of listEnds(actual)) {
        if (!hasDistance(from, goal, direction)) bands.add('met');
        const band = selectPaceBand([from, at, goal], subject);
        if (band !== null) bands.add(band);
      }
    }
  }
  // "Over" has no upper end: a latest value may be any amount further on, a baseline any amount further back.
  const [onward, back] = direction === 'less' ? (['min', 'max'] as const) : (['max', 'min'] as const);
  const isEndless = (figure: UnitAmount, end: 'min' | 'max') =>
    !Number.isFinite(computeCounted(figure)?.[end] ?? NaN) && figure.value !== null;
  if (isEndless(actual, onward) || isEndless(baseline, back)) bands.add('on_track');
  if (isEndless(actual, back) || isEndless(baseline, onward)) bands.add('moving_away');
  return bands;
}
