import { type Bounds, computeQuantity, NO_QUANTITY, type Quantity } from './bounds';
import { isLowerBound, type Direction } from './codes';
import type { Observation } from './observation';
import type { Amount, TargetFigure } from './records/figure';
import { computeMeets, hasOneBar } from './meetsTarget';
import { computeDaysBetween, toYears } from './period';
import type { DatedActuals } from './datedActuals';
import {
  computeGrowthRate,
  computeGrowthRatio,
  computePaceRatio,
  computeRequiredGrowth,
  hasDistance,
  type PaceDays,
} from './targetPace';

/**
 * Every quantity of a judgement that has bounds, and what it is in: amount: in the target's unit · amount-per-year: in
 * that unit per year of 365.25 days · ratio: 0–1 and beyond.
 */
export const BOUNDED_UNITS = {
  /** actual ÷ target. */
  attainmentRatio: 'ratio',
  /** target − actual; below 0 beyond the target. */
  shortfall: 'amount',
  /** (actual − baseline) ÷ (target − baseline); needs two actuals, as all that follows from a pace does. */
  progressRatio: 'ratio',
  /** Time from baseline to today ÷ time from baseline to deadline, at most 1. */
  timeUsedRatio: 'ratio',
  /** Where the straight path from the baseline to the target stands today; only while the deadline lies ahead. */
  pathToday: 'amount',
  /** None where the baseline meets the target. */
  requiredPerYearFromBaseline: 'amount-per-year',
  /** Only while the deadline lies ahead. */
  requiredPerYearFromNow: 'amount-per-year',
  observedPerYear: 'amount-per-year',
  /**
   * Required per year from now ÷ observed per year: how many times faster it would have to go. None where the observed
   * pace leads away.
   */
  speedUpRatio: 'ratio',
  /** Value at the deadline if the observed pace went on: a projection, never a forecast. */
  projection: 'amount',
  /** projection − target. */
  projectionGap: 'amount',
  /** Observed ÷ required linear pace. */
  paceRatio: 'ratio',
  /** Compound growth a year (CAGR, 0.05 = 5 %) from the baseline to the latest actual. */
  observedGrowthRate: 'ratio',
  /** Compound growth a year from the baseline to the target. */
  requiredGrowthRate: 'ratio',
  /** Observed ÷ required compound growth rate (Eurostat, Open SDG). */
  growthRatio: 'ratio',
} as const;

/** Name of a quantity that has bounds. */
export type BoundedName = keyof typeof BOUNDED_UNITS;
/** Every quantity with its bounds. */
export type Quantities = Readonly<Record<BoundedName, Quantity>>;
/** The values of the quantities; null where the inputs do not allow them. */
export type Values = Readonly<Record<BoundedName, number | null>>;
/** What each quantity can come to when its figures are read at both ends of their words; null: nothing bounds it. */
export type AllBounds = Readonly<Record<BoundedName, Bounds | null>>;

/** Days between the dates of a judgement, whole; below 0 where the second date comes first. */
export interface Days {
  readonly baselineToActual: number | null;
  readonly baselineToDeadline: number | null;
  readonly actualToDeadline: number | null;
  readonly baselineToToday: number | null;
  readonly todayToDeadline: number;
}

/** What the quantities are computed from. */
export interface QuantityCase {
  readonly target: TargetFigure;
  readonly direction: Direction;
  /** First and latest date with actuals; the same where there is one; null where there is none. */
  readonly first: DatedActuals | null;
  readonly latest: DatedActuals | null;
  readonly days: Days;
}

/** The stretches of time between baseline, latest actual, today and the deadline. */
export function computeDays(
  deadline: string,
  { first, latest }: Pick<QuantityCase, 'first' | 'latest'>,
  today: string,
): Days {
  const between = (from: DatedActuals | null, to: string | undefined) =>
    from === null || to === undefined ? null : computeDaysBetween(from.end, to);
  return {
    baselineToActual: between(first, latest?.end),
    baselineToDeadline: between(first, deadline),
    actualToDeadline: between(latest, deadline),
    baselineToToday: between(first, today),
    todayToDeadline: computeDaysBetween(today, deadline),
  };
}

/** Of two figures that contradict each other neither may be preferred, so nothing is reckoned from them. */
const selectSure = (date: DatedActuals | null): Observation | null => (date && !date.isContradicted ? date.pick : null);

/** A share of a target without an upper end can be as small as you like: then 0 is no end of it. */
function openBelow(share: Quantity, target: TargetFigure): Quantity {
  const { bounds } = share;
  if (!bounds || !isLowerBound(target.qualifier) || bounds.min !== 0 || bounds.max === 0) return share;
  return { ...share, bounds: { min: -Infinity, max: bounds.max } };
}

/** A target with one bar, once it is met, asks for its number and nothing more: 33,000 of over 500 is 6,600 %. */
const readMet = (target: TargetFigure, actual: Observation | null, direction: Direction): Amount =>
  actual !== null && hasOneBar(target, direction) && computeMeets(actual, target, direction) === 'yes'
    ? { value: target.value, qualifier: 'exact' }
    : target;

/** How far the latest actual is: actual ÷ target, and target − actual. */
function computeReached({
  target,
  direction,
  latest,
}: QuantityCase): Pick<Quantities, 'attainmentRatio' | 'shortfall'> {
  const actual = selectSure(latest);
  const asked = readMet(target, actual, direction);
  return {
    attainmentRatio: openBelow(
      computeQuantity([actual, asked], (at, goal) => at / goal),
      target,
    ),
    shortfall: computeQuantity([actual, target], (at, goal) => goal - at),
  };
}

/** What is asked for each year from a figure on: nothing from one that meets the target, and never a step back. */
function computeNeed(
  from: Observation | null,
  { target, direction }: Pick<QuantityCase, 'target' | 'direction'>,
  days: number,
): Quantity {
  if (from === null || days <= 0 || computeMeets(from, target, direction) === 'yes') return NO_QUANTITY;
  const clamp = direction === 'less' ? Math.min : Math.max;
  return computeQuantity([from, target], (at, goal) => clamp(0, goal - at) / toYears(days));
}

/** Time used, and what each year would have had to bring from the baseline, or has to bring from now on. */
function computeRequired({
  target,
  direction,
  first,
  latest,
  days,
}: QuantityCase): Pick<
  Quantities,
  'timeUsedRatio' | 'pathToday' | 'requiredPerYearFromBaseline' | 'requiredPerYearFromNow'
> {
  const { baselineToDeadline: whole, baselineToToday: used, todayToDeadline: left } = days;
  const hasTime = whole !== null && used !== null && whole > 0;
  const share = hasTime ? Math.min(1, Math.max(0, used / whole)) : null;
  const [baseline, actual] = [selectSure(first), selectSure(latest)];
  const requiredPerYearFromBaseline = hasTime ? computeNeed(baseline, { target, direction }, whole) : NO_QUANTITY;
  return {
    timeUsedRatio: share === null ? NO_QUANTITY : { value: share, bounds: { min: share, max: share } },
    pathToday:
      share === null || left < 0 || requiredPerYearFromBaseline.value === null
        ? NO_QUANTITY
        : computeQuantity([baseline, target], (from, goal) => from + (goal - from) * share),
    requiredPerYearFromBaseline,
    requiredPerYearFromNow: computeNeed(actual, { target, direction }, left),
  };
}

type PaceName =
  | 'progressRatio'
  | 'observedPerYear'
  | 'projection'
  | 'projectionGap'
  | 'paceRatio'
  | 'growthRatio'
  | 'observedGrowthRate'
  | 'requiredGrowthRate';

const NO_PACE: Pick<Quantities, PaceName> = {
  progressRatio: NO_QUANTITY,
  observedPerYear: NO_QUANTITY,
  projection: NO_QUANTITY,
  projectionGap: NO_QUANTITY,
  paceRatio: NO_QUANTITY,
  growthRatio: NO_QUANTITY,
  observedGrowthRate: NO_QUANTITY,
  requiredGrowthRate: NO_QUANTITY,
};

/** The days of a pace: null from a single date, and where the baseline lies behind the deadline. */
export function selectPaceDays({ baselineToActual: elapsed, baselineToDeadline: whole }: Days): PaceDays | null {
  return elapsed !== null && whole !== null && elapsed > 0 && whole > 0 ? { elapsed, whole } : null;
}

/** Observed ÷ required, and the progress made: nothing is compared where the baseline leaves nothing to do. */
function computeCompared(
  { target, direction, first, latest }: QuantityCase,
  days: PaceDays,
): Pick<Quantities, 'progressRatio' | 'paceRatio' | 'growthRatio' | 'requiredGrowthRate'> {
  const [baseline, actual] = [selectSure(first), selectSure(latest)];
  if (!hasDistance(baseline?.value ?? NaN, target.value ?? NaN, direction)) return NO_PACE;
  // A reading that leaves no distance gives no share: then nothing bounds it. An endless target always leaves some.
  const hasWay = (from: number, goal: number) => goal === Infinity || hasDistance(from, goal, direction);
  const share = (compute: (from: number, at: number, goal: number) => number) =>
    openBelow(
      computeQuantity([baseline, actual, target], (from, at, goal) =>
        hasWay(from, goal) ? compute(from, at, goal) : NaN,
      ),
      target,
    );
  return {
    progressRatio: share((from, at, goal) => (at - from) / (goal - from)),
    paceRatio: share((from, at, goal) => computePaceRatio(from, at, goal, days)),
    growthRatio: share((from, at, goal) => computeGrowthRatio(from, at, goal, days)),
    requiredGrowthRate: computeQuantity([baseline, target], (from, goal) =>
      computeRequiredGrowth(from, goal, days.whole),
    ),
  };
}

/** What follows from two dates; none from one. */
function computePace(subject: QuantityCase): Pick<Quantities, PaceName> {
  const { target, first, latest } = subject;
  const [baseline, actual, days] = [selectSure(first), selectSure(latest), selectPaceDays(subject.days)];
  if (!days) return NO_PACE;
  const { elapsed, whole } = days;
  const project = (from: number, at: number) => at + ((at - from) / elapsed) * (whole - elapsed);
  const { progressRatio, paceRatio, growthRatio, requiredGrowthRate } = computeCompared(subject, days);
  return {
    observedPerYear: computeQuantity([baseline, actual], (from, at) => (at - from) / toYears(elapsed)),
    projection: computeQuantity([baseline, actual], project),
    projectionGap: computeQuantity([baseline, actual, target], (from, at, goal) => project(from, at) - goal),
    observedGrowthRate: computeQuantity([baseline, actual], (from, at) => computeGrowthRate(from, at, elapsed)),
    progressRatio,
    paceRatio,
    growthRatio,
    requiredGrowthRate,
  };
}

/** Required per year from now ÷ observed per year; none where the observed pace leads away, or may. */
function computeSpeedUp(
  { target, first, latest, days }: QuantityCase,
  required: Quantity,
  observed: Quantity,
): Quantity {
  if (!required.value || !observed.value || required.value * observed.value <= 0) return NO_QUANTITY;
  const [elapsed, left, sign] = [days.baselineToActual ?? NaN, days.todayToDeadline, Math.sign(observed.value)];
  return computeQuantity([selectSure(first), selectSure(latest), target], (from, at, goal) => {
    const pace = (at - from) / elapsed;
    return Math.sign(pace) === sign ? (goal - at) / left / pace : NaN;
  });
}

/** Every quantity of section 7 of the design with its bounds; none where the inputs do not allow it. */
export function computeQuantities(subject: QuantityCase): Quantities {
  const { attainmentRatio, shortfall } = computeReached(subject);
  const { timeUsedRatio, pathToday, requiredPerYearFromBaseline, requiredPerYearFromNow } = computeRequired(subject);
  const pace = computePace(subject);
  return {
    attainmentRatio,
    shortfall,
    timeUsedRatio,
    pathToday,
    requiredPerYearFromBaseline,
    requiredPerYearFromNow,
    speedUpRatio: computeSpeedUp(subject, requiredPerYearFromNow, pace.observedPerYear),
    progressRatio: pace.progressRatio,
    observedPerYear: pace.observedPerYear,
    projection: pace.projection,
    projectionGap: pace.projectionGap,
    paceRatio: pace.paceRatio,
    observedGrowthRate: pace.observedGrowthRate,
    requiredGrowthRate: pace.requiredGrowthRate,
    growthRatio: pace.growthRatio,
  };
}

/** The bounds alone, each by its name: an object put together from entries takes a hundred times as long. */
export const listBounds = (quantities: Quantities): AllBounds => ({
  attainmentRatio: quantities.attainmentRatio.bounds,
  shortfall: quantities.shortfall.bounds,
  progressRatio: quantities.progressRatio.bounds,
  timeUsedRatio: quantities.timeUsedRatio.bounds,
  pathToday: quantities.pathToday.bounds,
  requiredPerYearFromBaseline: quantities.requiredPerYearFromBaseline.bounds,
  requiredPerYearFromNow: quantities.requiredPerYearFromNow.bounds,
  observedPerYear: quantities.observedPerYear.bounds,
  speedUpRatio: quantities.speedUpRatio.bounds,
  projection: quantities.projection.bounds,
  projectionGap: quantities.projectionGap.bounds,
  paceRatio: quantities.paceRatio.bounds,
  observedGrowthRate: quantities.observedGrowthRate.bounds,
  requiredGrowthRate: quantities.requiredGrowthRate.bounds,
  growthRatio: quantities.growthRatio.bounds,
});
