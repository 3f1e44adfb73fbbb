import { type AnyFigure, isOwn, type Observation } from './observation';
import type { TargetFigure } from './records/figure';
import type { FigureId } from './records/ids';
import type { Unit } from './codes';
import { type Clock, selectClock, selectDeadlines } from './deadline';
import { type DatedActuals, groupDates, isRivalTarget } from './datedActuals';
import { ALL_LAST, type Reading } from './datedSpan';
import { decideAmongRivals, listCertain, mergeDecisions, selectMetDate } from './decideVerdict';
import { hasFigureSince } from './laterFigure';
import { computeMeets, isMet } from './meetsTarget';
import { computeDaysBetween } from './period';
import { listDeciding, listOtherReadings } from './otherReadings';
import { selectUsable, type SpannedActual, type TargetCase } from './targetInputs';
import { type Band, type Method, selectPaceBand } from './targetPace';
import {
  type AllBounds,
  BOUNDED_UNITS,
  computeDays,
  computeQuantities,
  type Days,
  listBounds,
  type QuantityCase,
  selectPaceDays,
  type Values,
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
  readonly days: Days;
  /** Whether a usable figure is surely dated at the deadline or later; of a span its first day. */
  readonly hasLaterFigure: boolean;
  /** Whether a figure is dated by a span: the verdict holds at both ends of it, the quantities are read at its last. */
  readonly hasSpans: boolean;
  readonly baseline: Actual | null;
  /** ISO date that the baseline is read at. */
  readonly baselineOn: string | null;
  /** Whether figures of that date contradict each other: then nothing is reckoned from it. */
  readonly isBaselineContradicted: boolean;
  /** Latest comparable actual. */
  readonly actual: Actual | null;
  /** ISO date that the latest actual is read at. */
  readonly actualOn: string | null;
  readonly isActualContradicted: boolean;
  /**
   * The first of the actuals that meet the target without a break: its date says whether that was before or after the
   * deadline. null where the target is not reached, or no longer.
   */
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

/** Of the date that meets the target, the figure with the surest words that does. */
function selectMetBy<Actual extends Observation>(
  subject: TargetCase,
  dates: readonly DatedActuals<Actual>[],
): Actual | null {
  const met = selectMetDate(listCertain(dates, subject), subject);
  const figures = dates.find((date) => date === met)?.figures ?? [];
  return figures.findLast((figure) => isMet(figure, subject.target, subject.direction)) ?? null;
}

/** The band of the printed numbers under each method. */
function computePointBands({ target, direction, first, latest, days }: QuantityCase): Judgement['bands'] {
  const paceDays = selectPaceDays(days);
  const [from, at, goal] = [first?.pick.value ?? null, latest?.pick.value ?? null, target.value];
  if (paceDays === null || from === null || at === null || goal === null) return { linear: null, compound: null };
  if (first?.isContradicted || latest?.isContradicted) return { linear: null, compound: null };
  const bandBy = (method: Method) => selectPaceBand([from, at, goal], { direction, days: paceDays, method });
  return { linear: bandBy('linear'), compound: bandBy('compound') };
}

const listInputs = (figures: readonly AnyFigure[]): FigureId[] =>
  figures.flatMap((figure) => (isOwn(figure) ? [] : [figure.id]));

const areUnlike = ({ linear, compound }: Judgement['bands']): boolean =>
  linear !== null && compound !== null && linear !== compound;

/**
 * The figures at the last day of every span, and at every other choice of the ends that can decide; with the days
 * between them.
 */
function readEnds<Actual extends Observation>(
  { target, direction }: TargetCase,
  rivals: readonly TargetFigure[],
  usable: readonly SpannedActual<Actual>[],
  today: string,
) {
  const read = (reading: Reading) => {
    const dates = groupDates(usable, reading);
    const [first, latest] = [dates[0] ?? null, dates.at(-1) ?? null];
    return { dates, first, latest, days: computeDays(target.period.end, { first, latest }, today) };
  };
  const selectDeciding = () => {
    const asked = [target, ...rivals];
    const answerOf = (figure: Actual) => asked.map((one) => computeMeets(figure, one, direction)).join();
    return listDeciding(
      usable.map(({ figure, span }) => ({ span, answer: answerOf(figure) })),
      asked.map(({ period }) => selectDeadlines(period)).flatMap(({ earliest, latest }) => [earliest, latest]),
      selectClock(target, today) === 'ahead',
    );
  };
  const spans = usable.map(({ span }) => span);
  const { readings, isComplete } = listOtherReadings(spans, selectDeciding);
  return { last: read(ALL_LAST), others: readings.map(read), isComplete };
}

/** Judges a target at the end of `today` (ISO date). Never invents an actual; never gives a pace from one point. */
export function judgeTarget<Actual extends Observation>(
  subject: TargetCase<Actual>,
  today: string,
  method: Method = 'linear',
): Judgement<Actual> {
  const { target, direction } = subject;
  const { usable, refusals } = selectUsable(subject, today);
  const clock = selectClock(target, today);
  const rivals = (subject.others ?? []).filter((other) => isRivalTarget(target, other));
  const { last, others, isComplete } = readEnds(subject, rivals, usable, today);
  const decisions = [last, ...others].map(({ dates, days }) =>
    decideAmongRivals({ subject, dates, refusals, days: selectPaceDays(days), method, clock }, rivals),
  );
  const { verdict, reasons } = mergeDecisions(decisions, isComplete);
  const { dates, first, latest, days } = last;
  const quantities = computeQuantities({ target, direction, first, latest, days });
  const bands = computePointBands({ target, direction, first, latest, days });
  // Every field by its name: an object spread together from parts takes several times as long.
  return {
    verdict,
    reasons,
    method,
    bands,
    dependsOnMethod: reasons[0] === 'pace' && areUnlike(bands),
    unit: target.unit,
    clock,
    deadline: target.period.end,
    daysLeft: computeDaysBetween(today, target.period.end),
    daysToLatest: target.period.plausible ? computeDaysBetween(today, target.period.plausible.latest) : null,
    days,
    hasLaterFigure: hasFigureSince(target, usable),
    hasSpans: usable.some(({ span }) => span.first < span.last),
    baseline: first?.pick ?? null,
    baselineOn: first?.end ?? null,
    isBaselineContradicted: first?.isContradicted ?? false,
    actual: latest?.pick ?? null,
    actualOn: latest?.end ?? null,
    isActualContradicted: latest?.isContradicted ?? false,
    metBy: verdict === 'achieved' ? selectMetBy(subject, dates) : null,
    attainmentRatio: quantities.attainmentRatio.value,
    shortfall: quantities.shortfall.value,
    progressRatio: quantities.progressRatio.value,
    timeUsedRatio: quantities.timeUsedRatio.value,
    pathToday: quantities.pathToday.value,
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
    inputs: listInputs([target, ...rivals, ...dates.flatMap(({ figures }) => figures)]),
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
