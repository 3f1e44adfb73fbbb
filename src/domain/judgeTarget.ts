import type { Direction, Unit } from './codes';
import type { Figure, TargetFigure } from './records/figure';
import type { FigureId } from './records/ids';
import { isMet } from './meetsTarget';
import { computeDaysBetween } from './period';
import { computeDateMeets, type DatedActuals, isRivalTarget, type Refusal, selectUsable } from './targetInputs';
import {
  type Band,
  computeBands,
  computePace,
  computeRequired,
  keepFinite,
  type Method,
  NO_PACE,
  type Pace,
  selectBand,
} from './targetPace';
import type { Verdict } from './verdict';

/** Why a verdict is what it is, or why something cannot be computed. */
export const REASONS = [
  'met',
  'met_late',
  'met_date_open',
  'fallen_since',
  'below_at_deadline',
  'no_later_figure',
  'pace',
  'no_actual',
  'single_actual',
  'no_deadline',
  'no_number',
  'no_direction',
  'deadline_open',
  'zero_baseline',
  'sign_change',
  'baseline_meets_target',
  'deadline_before_baseline',
  'qualifier_open',
  'different_definition',
  'different_geography',
  'different_unit',
  'actual_without_number',
  'dated_in_future',
  'sources_contradict',
] as const;
export type Reason = (typeof REASONS)[number];

/** Where today stands to a deadline. */
export type Clock = 'ahead' | 'open' | 'passed';

/** A target with the figures that its data says may serve it. Printed forms stay on the figures. */
export interface TargetCase {
  readonly target: TargetFigure;
  /** Comparable actuals, any order. */
  readonly actuals: readonly Figure[];
  readonly direction: Direction;
  /** Whether look-alike figures exist that were refused as actuals. */
  readonly hasRefused: boolean;
  /**
   * Other targets; those that ask for another value of the same thing by the same deadline make it impossible to judge.
   */
  readonly others?: readonly Figure[];
}

/** Every quantity of section 7; null where the inputs do not allow it. {@link QUANTITY_UNITS} says in what. */
export interface Judgement extends Pace {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** How the pace was judged. */
  readonly method: Method;
  /** The band under each method, whatever the verdict; null where the method has no ratio. */
  readonly bands: Readonly<Record<Method, Band | null>>;
  /** Unit of the target, of its actuals and of every amount. */
  readonly unit: Unit;
  /** Whether the deadline has passed; `open` where it is inferred and its plausible days lie on both sides of today. */
  readonly clock: Clock;
  /** ISO date by whose end the target is due. */
  readonly deadline: string;
  /** Days from today to the deadline; negative once it has passed. */
  readonly daysLeft: number;
  /** Days from today to the last plausible day of an inferred deadline; null where the deadline means one day. */
  readonly daysToLatest: number | null;
  readonly baseline: Figure | null;
  /** Latest comparable actual. */
  readonly actual: Figure | null;
  /** The first actual that certainly meets the target: its date says whether that was before or after the deadline. */
  readonly metBy: Figure | null;
  /** actual ÷ target, 0–1 and above. */
  readonly attainmentRatio: number | null;
  /** (actual − baseline) ÷ (target − baseline); needs two actuals. */
  readonly progressRatio: number | null;
  /** Time from baseline to today ÷ time from baseline to deadline, 0–1. */
  readonly timeUsedRatio: number | null;
  readonly requiredPerYearFromBaseline: number | null;
  /** Only while the deadline lies ahead. */
  readonly requiredPerYearFromNow: number | null;
  readonly observedPerYear: number | null;
  /**
   * Required per year from now ÷ observed per year: how many times faster it would have to go. null where the observed
   * pace leads away.
   */
  readonly speedUpRatio: number | null;
  /** Value at the deadline if the observed pace went on: a projection, never a forecast. */
  readonly projection: number | null;
  /** projection − target. */
  readonly projectionGap: number | null;
  /** Observed ÷ required linear pace. */
  readonly paceRatio: number | null;
  /** Observed ÷ required compound growth rate (Eurostat, Open SDG). */
  readonly growthRatio: number | null;
  /** The verdict rests on the pace, and the two methods fall into different bands. */
  readonly dependsOnMethod: boolean;
  /** Targets that ask for another value of the same thing by the same deadline. */
  readonly rivals: readonly Figure[];
  readonly inputs: readonly FigureId[];
}

/**
 * amount: in the judgement's `unit` · amount-per-year: in `unit` per year of 365.25 days · ratio: 0–1 and beyond ·
 * days.
 */
export const QUANTITY_UNITS = {
  attainmentRatio: 'ratio',
  progressRatio: 'ratio',
  timeUsedRatio: 'ratio',
  speedUpRatio: 'ratio',
  paceRatio: 'ratio',
  growthRatio: 'ratio',
  requiredPerYearFromBaseline: 'amount-per-year',
  requiredPerYearFromNow: 'amount-per-year',
  observedPerYear: 'amount-per-year',
  projection: 'amount',
  projectionGap: 'amount',
  daysLeft: 'days',
} as const satisfies Partial<Record<keyof Judgement, 'ratio' | 'amount' | 'amount-per-year' | 'days'>>;

interface Decision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** What the rules look at. */
interface Evidence {
  readonly subject: TargetCase;
  readonly rivals: readonly Figure[];
  readonly dates: readonly DatedActuals[];
  readonly refusals: readonly Refusal[];
  readonly pace: Pace;
  readonly method: Method;
  readonly clock: Clock;
}

const unassessable = (...reasons: readonly Reason[]): Decision => ({ verdict: 'not_assessable', reasons });

const meets = (date: DatedActuals, { target, direction }: TargetCase) => computeDateMeets(date, target, direction);

/**
 * An actual that the article prints beside its own target is where the target starts from; it cannot lie behind the
 * deadline.
 */
function hasBaselineAfterDeadline({ target }: TargetCase, dates: readonly DatedActuals[]): boolean {
  const first = dates[0]?.figures.find(({ id, article }) => article === target.article && target.actuals?.includes(id));
  return first !== undefined && first.period.start > target.period.end;
}

/** The days that a deadline may mean: one and the same where it is printed. */
const selectDeadlines = ({ end, plausible }: Figure['period']) => plausible ?? { earliest: end, latest: end };

/** Where today stands to a deadline. An inferred one has surely passed only after its last plausible day. */
function selectClock({ period }: Figure, today: string): Clock {
  const { earliest, latest } = selectDeadlines(period);
  if (today > latest) return 'passed';
  return today > earliest ? 'open' : 'ahead';
}

/** Met: when, as far as it is known, and whether it still holds. */
function decideMet({ subject, dates }: Evidence): Decision | null {
  const at = dates.findIndex((date) => meets(date, subject) === 'yes');
  const [met, latest] = [dates[at], dates.at(-1)];
  if (!met || !latest) return null;
  const reasons: Reason[] = ['met'];
  const { earliest, latest: last } = selectDeadlines(subject.target.period);
  if (subject.target.period.type === 'by' && met.end > earliest) {
    const wasShort = dates.slice(0, at).some((date) => date.end >= last && meets(date, subject) === 'no');
    reasons.push(wasShort ? 'met_late' : 'met_date_open');
  }
  if (meets(latest, subject) === 'no') reasons.push('fallen_since');
  return { verdict: 'achieved', reasons };
}

function listAbsence({ subject, refusals }: Evidence): readonly Reason[] {
  const refused: readonly Reason[] = subject.hasRefused ? ['different_definition'] : [];
  return [...new Set<Reason>(['no_actual', ...refusals, ...refused])];
}

function decidePassed(evidence: Evidence): Decision {
  const { subject, dates } = evidence;
  const latest = dates.at(-1);
  if (!latest) return { verdict: 'passed_no_later_figure', reasons: ['no_later_figure', ...listAbsence(evidence)] };
  if (latest.end < selectDeadlines(subject.target.period).latest) {
    return {
      verdict: 'passed_no_later_figure',
      reasons: dates.length === 1 ? ['no_later_figure', 'single_actual'] : ['no_later_figure'],
    };
  }
  if (meets(latest, subject) === 'no') return { verdict: 'missed', reasons: ['below_at_deadline'] };
  return unassessable(latest.isContradicted ? 'sources_contradict' : 'qualifier_open');
}

/** Nobody can say whether the deadline has passed, so neither a miss nor a pace can be claimed. */
function decideOpen(evidence: Evidence): Decision {
  const { dates } = evidence;
  if (dates.length === 0) return unassessable('deadline_open', ...listAbsence(evidence));
  return dates.length === 1 ? unassessable('deadline_open', 'single_actual') : unassessable('deadline_open');
}

function decideByPace(evidence: Evidence): Decision {
  const {
    subject: { target, direction },
    dates,
    pace,
    method,
  } = evidence;
  const [first, latest] = [dates[0], dates.at(-1)];
  if (!first || !latest) return unassessable(...listAbsence(evidence));
  if (first.isContradicted || latest.isContradicted) return unassessable('sources_contradict');
  if (dates.length === 1) return unassessable('single_actual');
  if (first.pick.value === 0) return unassessable('zero_baseline');
  if (first.end >= target.period.end) return unassessable('deadline_before_baseline');
  if ([target.value, latest.pick.value].some((value) => (value ?? 0) * (first.pick.value ?? 0) < 0))
    return unassessable('sign_change');
  const ratio = method === 'linear' ? pace.paceRatio : pace.growthRatio;
  if (ratio === null) return unassessable('baseline_meets_target');
  const bands = computeBands(target, first.pick, latest.pick, direction, method);
  return bands.size > 1 ? unassessable('qualifier_open', 'pace') : { verdict: selectBand(ratio), reasons: ['pace'] };
}

/** The rules of section 7 in their order: the first that applies. */
function decide(evidence: Evidence): Decision {
  const { target, direction } = evidence.subject;
  if (target.value === null) return unassessable('no_number');
  if (direction === 'neutral') return unassessable('no_direction');
  if (evidence.rivals.length > 0) return unassessable('sources_contradict');
  if (hasBaselineAfterDeadline(evidence.subject, evidence.dates)) return unassessable('deadline_before_baseline');
  const met = decideMet(evidence);
  if (met) return met;
  if (target.period.type !== 'by') return unassessable('no_deadline');
  if (evidence.clock === 'open') return decideOpen(evidence);
  return evidence.clock === 'passed' ? decidePassed(evidence) : decideByPace(evidence);
}

function selectPace({ target, direction }: TargetCase, dates: readonly DatedActuals[]): Pace {
  const [first, latest] = [dates[0], dates.at(-1)];
  // Of two figures that contradict each other neither may be preferred, so nothing is reckoned from them.
  if (!first || !latest || first.isContradicted || latest.isContradicted) return NO_PACE;
  return computePace(target, first.pick, latest.pick, direction);
}

function computeSpeedUp(required: number | null, observed: number | null): number | null {
  if (required === null || observed === null || required * observed <= 0) return null;
  return keepFinite(required / observed);
}

/** Of the first date that meets the target, the figure with the surest words that does. */
function selectMetBy(subject: TargetCase, dates: readonly DatedActuals[]): Figure | null {
  const met = dates.find((date) => meets(date, subject) === 'yes');
  return met?.figures.findLast((figure) => isMet(figure, subject.target, subject.direction)) ?? null;
}

/** Judges a target at the end of `today` (ISO date). Never invents an actual; never gives a pace from one point. */
export function judgeTarget(subject: TargetCase, today: string, method: Method = 'linear'): Judgement {
  const { target, others = [] } = subject;
  const { dates, refusals } = selectUsable(target, subject.actuals, today);
  const [baseline, actual] = [dates[0]?.pick ?? null, dates.at(-1)?.pick ?? null];
  const pace = selectPace(subject, dates);
  const required = computeRequired(target, baseline, dates.at(-1)?.isContradicted ? null : actual, today);
  const clock = selectClock(target, today);
  const rivals = others.filter((other) => isRivalTarget(target, other));
  const decision = decide({ subject, rivals, dates, refusals, pace, method, clock });
  const bands = {
    linear: pace.paceRatio === null ? null : selectBand(pace.paceRatio),
    compound: pace.growthRatio === null ? null : selectBand(pace.growthRatio),
  };
  // Every field by its name: an object spread together from parts takes several times as long.
  return {
    verdict: decision.verdict,
    reasons: decision.reasons,
    method,
    bands,
    unit: target.unit,
    clock,
    deadline: target.period.end,
    daysLeft: computeDaysBetween(today, target.period.end),
    daysToLatest: target.period.plausible ? computeDaysBetween(today, target.period.plausible.latest) : null,
    baseline,
    actual,
    metBy: selectMetBy(subject, dates),
    attainmentRatio:
      target.value && actual?.value != null && !dates.at(-1)?.isContradicted
        ? keepFinite(actual.value / target.value)
        : null,
    progressRatio: pace.progressRatio,
    timeUsedRatio: required.timeUsedRatio,
    requiredPerYearFromBaseline: required.requiredPerYearFromBaseline,
    requiredPerYearFromNow: required.requiredPerYearFromNow,
    observedPerYear: pace.observedPerYear,
    speedUpRatio: computeSpeedUp(required.requiredPerYearFromNow, pace.observedPerYear),
    projection: pace.projection,
    projectionGap: pace.projectionGap,
    paceRatio: pace.paceRatio,
    growthRatio: pace.growthRatio,
    dependsOnMethod:
      decision.reasons[0] === 'pace' &&
      bands.linear !== null &&
      bands.compound !== null &&
      bands.linear !== bands.compound,
    rivals,
    inputs: [target, ...rivals, ...dates.flatMap(({ figures }) => figures)].map(({ id }) => id),
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
