import { isOwn, type Observation } from './observation';
import type { TargetFigure } from './records/figure';
import type { FigureId } from './records/ids';
import type { Unit } from './codes';
import { type Clock, selectClock } from './deadline';
import { decideVerdict, meets } from './decideVerdict';
import { isMet } from './meetsTarget';
import { computeDaysBetween } from './period';
import { type DatedActuals, isRivalTarget, selectUsable, type TargetCase } from './targetInputs';
import { type Band, type Method, selectBand } from './targetPace';
import {
  type AllBounds,
  BOUNDED_UNITS,
  computeQuantities,
  computeYears,
  listBounds,
  type Values,
  type Years,
} from './targetQuantities';
import type { Reason, Verdict } from './verdict';

/**
 * What can be said of a target. Every quantity of section 7 by its name, null where the inputs do not allow it;
 * {@link QUANTITY_UNITS} says in what.
 */
export interface Judgement<Actual extends Observation = Observation> extends Values {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** How the pace was judged. */
  readonly method: Method;
  /** The band under each method, whatever the verdict; null where the method has no ratio. */
  readonly bands: Readonly<Record<Method, Band | null>>;
  /** The verdict rests on the pace, and the two methods fall into different bands. */
  readonly dependsOnMethod: boolean;
  /** Unit of the target, of its actuals and of every amount. */
  readonly unit: Unit;
  /** Whether the deadline has passed. */
  readonly clock: Clock;
  /** ISO date by whose end the target is due. */
  readonly deadline: string;
  /** Days from today to the deadline; negative once it has passed. */
  readonly daysLeft: number;
  /** Days from today to the last plausible day of an inferred deadline; null where the deadline means one day. */
  readonly daysToLatest: number | null;
  readonly years: Years;
  readonly baseline: Actual | null;
  /** Latest comparable actual. */
  readonly actual: Actual | null;
  /** The first actual that certainly meets the target: its date says whether that was before or after the deadline. */
  readonly metBy: Actual | null;
  /** What each quantity can come to when its figures are read at both ends of their words; null: nothing bounds it. */
  readonly bounds: AllBounds;
  /** Targets that ask for another value of the same thing by the same deadline. */
  readonly rivals: readonly TargetFigure[];
  /** The published figures that were looked at. */
  readonly inputs: readonly FigureId[];
}

/** What every quantity of a judgement is in: see {@link BOUNDED_UNITS}; days. */
export const QUANTITY_UNITS = { ...BOUNDED_UNITS, daysLeft: 'days' } as const satisfies Partial<
  Record<keyof Judgement, string>
>;

/** Of the first date that meets the target, the figure with the surest words that does. */
function selectMetBy<Actual extends Observation>(
  subject: TargetCase,
  dates: readonly DatedActuals<Actual>[],
): Actual | null {
  const met = dates.find((date) => meets(date, subject) === 'yes');
  return met?.figures.findLast((figure) => isMet(figure, subject.target, subject.direction)) ?? null;
}

const bandOf = (ratio: number | null): Band | null => (ratio === null ? null : selectBand(ratio));

/** Judges a target at the end of `today` (ISO date). Never invents an actual; never gives a pace from one point. */
export function judgeTarget<Actual extends Observation>(
  subject: TargetCase<Actual>,
  today: string,
  method: Method = 'linear',
): Judgement<Actual> {
  const { target, direction, others = [] } = subject;
  const { dates, refusals } = selectUsable(target, subject.actuals, today);
  const [first, latest] = [dates[0] ?? null, dates.at(-1) ?? null];
  const baseline = first?.pick ?? null;
  const actual = latest?.pick ?? null;
  const years = computeYears(target, baseline, actual, today);
  const quantities = computeQuantities({ target, direction, first, latest, years });
  const clock = selectClock(target, today);
  const rivals = others.filter((other) => isRivalTarget(target, other));
  const { verdict, reasons } = decideVerdict({ subject, rivals, dates, refusals, quantities, years, method, clock });
  const bands = { linear: bandOf(quantities.paceRatio.value), compound: bandOf(quantities.growthRatio.value) };
  // Every field by its name: an object spread together from parts takes several times as long.
  return {
    verdict,
    reasons,
    method,
    bands,
    dependsOnMethod:
      reasons[0] === 'pace' && bands.linear !== null && bands.compound !== null && bands.linear !== bands.compound,
    unit: target.unit,
    clock,
    deadline: target.period.end,
    daysLeft: computeDaysBetween(today, target.period.end),
    daysToLatest: target.period.plausible ? computeDaysBetween(today, target.period.plausible.latest) : null,
    years,
    baseline,
    actual,
    metBy: selectMetBy(subject, dates),
    attainmentRatio: quantities.attainmentRatio.value,
    shortfall: quantities.shortfall.value,
    progressRatio: quantities.progressRatio.value,
    timeUsedRatio: quantities.timeUsedRatio.value,
    requiredPerYearFromBaseline: quantities.requiredPerYearFromBaseline.value,
    requiredPerYearFromNow: quantities.requiredPerYearFromNow.value,
    observedPerYear: quantities.observedPerYear.value,
    speedUpRatio: quantities.speedUpRatio.value,
    projection: quantities.projection.value,
    projectionGap: quantities.projectionGap.value,
    paceRatio: quantities.paceRatio.value,
    observedGrowthRate: quantities.observedGrowthRate.value,
    requiredGrowthRate: quantities.requiredGrowthRate.value,
    growthRatio: quantities.growthRatio.value,
    bounds: listBounds(quantities),
    rivals,
    inputs: [target, ...rivals, ...dates.flatMap(({ figures }) => figures)].flatMap((figure) =>
      isOwn(figure) ? [] : [figure.id],
    ),
  };
}

/** Where the method decides: the verdict by the method that was not used; null where both agree. */
export function selectOtherBand({
  dependsOnMethod,
  method,
  bands,
}: Pick<Judgement, 'dependsOnMethod' | 'method' | 'bands'>): Band | null {
  return dependsOnMethod ? bands[method === 'linear' ? 'compound' : 'linear'] : null;
}
