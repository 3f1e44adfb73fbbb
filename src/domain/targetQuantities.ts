import { type Bounds, computeQuantity, NO_QUANTITY, type Quantity } from './bounds';
import type { Direction } from './codes';
import type { Observation } from './observation';
import type { TargetFigure } from './records/figure';
import { isLowerBound } from './interval';
import { computeYearsBetween } from './period';
import type { DatedActuals } from './targetInputs';
import { computeGrowthRate, computeGrowthRatio, computePaceRatio, hasDistance, type PaceYears } from './targetPace';

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

/** Time between the dates of a judgement, in years of 365.25 days; below 0 where the second date comes first. */
export interface Years {
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
  readonly years: Years;
}

/** The stretches of time between baseline, latest actual, today and the deadline. */
export function computeYears(
  target: TargetFigure,
  baseline: Observation | null,
  actual: Observation | null,
  today: string,
): Years {
  const between = (from: Observation | null, to: string | undefined) =>
    from === null || to === undefined ? null : computeYearsBetween(from.period.end, to);
  const deadline = target.period.end;
  return {
    baselineToActual: between(baseline, actual?.period.end),
    baselineToDeadline: between(baseline, deadline),
    actualToDeadline: between(actual, deadline),
    baselineToToday: between(baseline, today),
    todayToDeadline: computeYearsBetween(today, deadline),
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

/** How far the latest actual is: actual ÷ target, and target − actual. */
function computeReached({ target, latest }: QuantityCase): Pick<Quantities, 'attainmentRatio' | 'shortfall'> {
  const actual = selectSure(latest);
  return {
    attainmentRatio: openBelow(
      computeQuantity([actual, target], (at, goal) => at / goal),
      target,
    ),
    shortfall: computeQuantity([actual, target], (at, goal) => goal - at),
  };
}

/** Time used, and what each year would have had to bring from the baseline, or has to bring from now on. */
function computeRequired({
  target,
  first,
  latest,
  years,
}: QuantityCase): Pick<Quantities, 'timeUsedRatio' | 'requiredPerYearFromBaseline' | 'requiredPerYearFromNow'> {
  const { baselineToDeadline: whole, baselineToToday: used, todayToDeadline: left } = years;
  const hasTime = whole !== null && used !== null && whole > 0;
  const share = hasTime ? Math.min(1, Math.max(0, used / whole)) : null;
  return {
    timeUsedRatio: share === null ? NO_QUANTITY : { value: share, bounds: { min: share, max: share } },
    requiredPerYearFromBaseline: hasTime
      ? computeQuantity([first?.pick ?? null, target], (from, goal) => (goal - from) / whole)
      : NO_QUANTITY,
    requiredPerYearFromNow:
      left > 0 ? computeQuantity([selectSure(latest), target], (at, goal) => (goal - at) / left) : NO_QUANTITY,
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

/** The years of a pace: null from a single date, and where the baseline lies behind the deadline. */
export function selectPaceYears({ baselineToActual: elapsed, baselineToDeadline: whole }: Years): PaceYears | null {
  return elapsed !== null && whole !== null && elapsed > 0 && whole > 0 ? { elapsed, whole } : null;
}

/** What follows from two dates. None from one, and where the baseline leaves nothing to do. */
function computePace({ target, direction, first, latest, years: stretches }: QuantityCase): Pick<Quantities, PaceName> {
  const [baseline, actual, years] = [selectSure(first), selectSure(latest), selectPaceYears(stretches)];
  if (!years || !hasDistance(baseline?.value ?? NaN, target.value ?? NaN, direction)) return NO_PACE;
  const { elapsed, whole } = years;
  const project = (from: number, at: number) => at + ((at - from) / elapsed) * (whole - elapsed);
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
    observedPerYear: computeQuantity([baseline, actual], (from, at) => (at - from) / elapsed),
    projection: computeQuantity([baseline, actual], project),
    projectionGap: computeQuantity([baseline, actual, target], (from, at, goal) => project(from, at) - goal),
    paceRatio: share((from, at, goal) => computePaceRatio(from, at, goal, years)),
    growthRatio: share((from, at, goal) => computeGrowthRatio(from, at, goal, years)),
    observedGrowthRate: computeQuantity([baseline, actual], (from, at) => computeGrowthRate(from, at, elapsed)),
    requiredGrowthRate: computeQuantity([baseline, target], (from, goal) => computeGrowthRate(from, goal, whole)),
  };
}

/** Required per year from now ÷ observed per year; none where the observed pace leads away, or may. */
function computeSpeedUp(
  { target, first, latest, years }: QuantityCase,
  required: Quantity,
  observed: Quantity,
): Quantity {
  if (!required.value || !observed.value || required.value * observed.value <= 0) return NO_QUANTITY;
  const [elapsed, left, sign] = [years.baselineToActual ?? NaN, years.todayToDeadline, Math.sign(observed.value)];
  return computeQuantity([selectSure(first), selectSure(latest), target], (from, at, goal) => {
    const pace = (at - from) / elapsed;
    return Math.sign(pace) === sign ? (goal - at) / left / pace : NaN;
  });
}

/** Every quantity of section 7 of the design with its bounds; none where the inputs do not allow it. */
export function computeQuantities(subject: QuantityCase): Quantities {
  const { attainmentRatio, shortfall } = computeReached(subject);
  const { timeUsedRatio, requiredPerYearFromBaseline, requiredPerYearFromNow } = computeRequired(subject);
  const pace = computePace(subject);
  return {
    attainmentRatio,
    shortfall,
    timeUsedRatio,
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
