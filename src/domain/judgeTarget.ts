import type { Direction, Figure, FigureId } from './dataset';
import { computeInterval } from './interval';
import { computeDaysBetween, computeYearsBetween } from './period';

/** What can be said of a target, in the order in which the rules are tried (design, section 7). */
export const VERDICTS = [
  'achieved', 'on_track', 'behind', 'far_behind', 'moving_away', 'missed', 'passed_no_later_figure', 'not_assessable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict is what it is, or why something cannot be computed. */
export const REASONS = [
  'met', 'below_at_deadline', 'no_later_figure', 'pace', 'no_actual', 'single_actual', 'no_deadline', 'no_number', 'zero_baseline',
  'baseline_meets_target', 'qualifier_open', 'different_definition', 'different_geography', 'different_unit', 'sources_contradict',
] as const;
export type Reason = (typeof REASONS)[number];

/** A target with the figures that its data says may serve it. Printed forms stay on the figures. */
export interface TargetCase {
  readonly target: Figure;
  /** Comparable actuals, any order. */
  readonly actuals: readonly Figure[];
  readonly direction: Direction;
  /** Whether look-alike figures exist that were refused as actuals. */
  readonly hasRefused: boolean;
}

/** Every quantity of section 7; null where the inputs do not allow it. Values and per-year amounts are in the target's unit. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** ISO date by whose end the target is due. */
  readonly deadline: string;
  /** Days from today to the deadline; negative once it has passed. */
  readonly daysLeft: number;
  readonly baseline: Figure | null;
  /** Latest comparable actual. */
  readonly actual: Figure | null;
  /** The first actual that certainly meets the target: its date says whether that was before or after the deadline. */
  readonly metBy: Figure | null;
  /** actual ÷ target, 0–1 and above. */
  readonly attainmentRatio: number | null;
  /** (actual − baseline) ÷ (target − baseline); needs two actuals. */
  readonly progressRatio: number | null;
  /** Time from baseline to today ÷ time from baseline to deadline, at most 1. */
  readonly timeUsedRatio: number | null;
  readonly requiredPerYearFromBaseline: number | null;
  /** Only while the deadline lies ahead. */
  readonly requiredPerYearFromNow: number | null;
  readonly observedPerYear: number | null;
  /** Required per year from now ÷ observed per year: how many times faster it would have to go. */
  readonly speedUpRatio: number | null;
  /** Value at the deadline if the observed pace went on: a projection, never a forecast. */
  readonly projection: number | null;
  /** projection − target. */
  readonly projectionGap: number | null;
  /** Observed ÷ required linear pace. */
  readonly paceRatio: number | null;
  /** Observed ÷ required compound growth rate (Eurostat, Open SDG). */
  readonly growthRatio: number | null;
  /** The two methods fall into different bands. */
  readonly dependsOnMethod: boolean;
  readonly inputs: readonly FigureId[];
}

/** Whether a value meets a target: `open` when the words of one of the two leave it undecided. */
function computeMeets(actual: Figure, target: Figure, direction: Direction): 'yes' | 'no' | 'open' {
  const reported = computeInterval(actual);
  const required = computeInterval(target);
  if (reported === null || required === null) return 'open';
  if (direction === 'less') {
    if (reported.max <= required.min) return 'yes';
    return reported.min > required.max ? 'no' : 'open';
  }
  // A target's upper end is no ceiling: "over 50,000" is met by everything above 50,000; "about 500" leaves its own margin undecided.
  const upper = required.max === Infinity ? required.min : required.max;
  const needsMore = required.openMin && !reported.openMin;
  if (needsMore ? reported.min > upper : reported.min >= upper) return 'yes';
  return (required.openMin ? reported.max <= required.min : reported.max < required.min) ? 'no' : 'open';
}

/** Whether a value certainly meets a target: the weakest reading of both qualifiers still does. */
export function isMet(actual: Figure, target: Figure, direction: Direction): boolean {
  return computeMeets(actual, target, direction) === 'yes';
}

const band = (ratio: number): Verdict => {
  if (ratio >= 0.95) return 'on_track';
  if (ratio >= 0.6) return 'behind';
  return ratio >= 0 ? 'far_behind' : 'moving_away';
};

const valueOf = (figure: Figure | null): number | null => figure?.value ?? null;

/** Path and pace from the first to the latest actual; all null from a single point. */
function computePace(target: Figure, baseline: Figure | null, actual: Figure | null) {
  const [yT, y0, yt] = [valueOf(target), valueOf(baseline), valueOf(actual)];
  const none = { progressRatio: null, observedPerYear: null, projection: null, projectionGap: null, paceRatio: null, growthRatio: null };
  if (yT === null || y0 === null || yt === null || !baseline || !actual || baseline.id === actual.id) return none;
  const elapsed = computeYearsBetween(baseline.period.end, actual.period.end);
  const whole = computeYearsBetween(baseline.period.end, target.period.end);
  if (elapsed <= 0 || whole <= 0 || yT === y0) return none;
  const observedPerYear = (yt - y0) / elapsed;
  const requiredGrowth = y0 > 0 && yT > 0 ? (yT / y0) ** (1 / whole) - 1 : null;
  const observedGrowth = y0 > 0 && yt > 0 ? (yt / y0) ** (1 / elapsed) - 1 : null;
  const projection = yt + observedPerYear * computeYearsBetween(actual.period.end, target.period.end);
  return {
    progressRatio: (yt - y0) / (yT - y0),
    observedPerYear,
    projection,
    projectionGap: projection - yT,
    paceRatio: observedPerYear / ((yT - y0) / whole),
    growthRatio: requiredGrowth && observedGrowth !== null ? observedGrowth / requiredGrowth : null,
  };
}

/** Required amounts per year: from the baseline, and from today while the deadline lies ahead. */
function computeRequired(target: Figure, baseline: Figure | null, actual: Figure | null, today: string) {
  const [yT, y0, yt] = [valueOf(target), valueOf(baseline), valueOf(actual)];
  const whole = baseline ? computeYearsBetween(baseline.period.end, target.period.end) : 0;
  const left = computeYearsBetween(today, target.period.end);
  const used = baseline ? computeYearsBetween(baseline.period.end, today) : 0;
  return {
    timeUsedRatio: whole > 0 ? Math.min(1, used / whole) : null,
    requiredPerYearFromBaseline: yT !== null && y0 !== null && whole > 0 ? (yT - y0) / whole : null,
    requiredPerYearFromNow: yT !== null && yt !== null && left > 0 ? (yT - yt) / left : null,
  };
}

interface Decision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** Figures of the case that can be set against the target, oldest first, and why others cannot. */
function selectUsable({ target, actuals }: TargetCase): { usable: readonly Figure[]; refusals: readonly Reason[] } {
  const refusals = new Set<Reason>();
  const usable = actuals.filter((figure) => {
    if (figure.kind !== 'actual' || figure.value === null) return false;
    if (figure.unit !== target.unit) refusals.add('different_unit');
    else if (figure.region !== target.region || figure.site?.zh !== target.site?.zh) refusals.add('different_geography');
    else if (!figure.comparable) refusals.add('different_definition');
    else return true;
    return false;
  });
  return { usable: usable.sort((a, b) => a.period.end.localeCompare(b.period.end)), refusals: [...refusals] };
}

/** Two figures of one date whose readings have nothing in common: neither may be preferred. */
function isContradicted(sorted: readonly Figure[]): boolean {
  const latest = sorted.at(-1);
  const other = sorted.at(-2);
  if (!latest || !other || latest.period.end !== other.period.end) return false;
  const [a, b] = [computeInterval(latest), computeInterval(other)];
  return a !== null && b !== null && (a.max < b.min || b.max < a.min);
}

/** The bands that the pace falls into when the first and the latest value are each read at both ends of their qualifier. */
function computeBands(target: Figure, baseline: Figure, actual: Figure): Set<Verdict> {
  const ends = (figure: Figure) => {
    const interval = computeInterval(figure);
    return interval === null ? [] : [interval.min, interval.max].filter(Number.isFinite);
  };
  const bands = new Set<Verdict>();
  for (const y0 of ends(baseline)) {
    for (const yt of ends(actual)) {
      const { paceRatio } = computePace(target, { ...baseline, value: y0 }, { ...actual, value: yt });
      if (paceRatio !== null) bands.add(band(paceRatio));
    }
  }
  if (computeInterval(actual)?.max === Infinity) bands.add('on_track');
  return bands;
}

const unassessable = (...reasons: readonly Reason[]): Decision => ({ verdict: 'not_assessable', reasons });

function decideByPace(subject: TargetCase, sorted: readonly Figure[], paceRatio: number | null): Decision {
  const [baseline, latest] = [sorted[0], sorted.at(-1)];
  if (!baseline || !latest) return unassessable('no_actual');
  if (sorted.length === 1) return unassessable('single_actual');
  if (baseline.value === 0) return unassessable('zero_baseline');
  if (paceRatio === null) return unassessable('baseline_meets_target');
  const bands = computeBands(subject.target, baseline, latest);
  return bands.size > 1 ? unassessable('qualifier_open', 'pace') : { verdict: band(paceRatio), reasons: ['pace'] };
}

/** The rules of section 7 in their order: the first that applies. */
function decide(subject: TargetCase, sorted: readonly Figure[], refusals: readonly Reason[], paceRatio: number | null, isPast: boolean): Decision {
  const { target, direction } = subject;
  if (target.value === null) return unassessable('no_number');
  if (target.period.type !== 'by') return unassessable('no_deadline');
  if (isContradicted(sorted)) return unassessable('sources_contradict');
  if (sorted.some((actual) => isMet(actual, target, direction))) return { verdict: 'achieved', reasons: ['met'] };
  const latest = sorted.at(-1);
  const none: readonly Reason[] = ['no_actual', ...refusals, ...(subject.hasRefused ? (['different_definition'] as const) : [])];
  if (!isPast) return latest ? decideByPace(subject, sorted, paceRatio) : unassessable(...new Set(none));
  if (!latest) return { verdict: 'passed_no_later_figure', reasons: ['no_later_figure', ...new Set(none)] };
  if (latest.period.end < target.period.end) {
    return { verdict: 'passed_no_later_figure', reasons: sorted.length === 1 ? ['no_later_figure', 'single_actual'] : ['no_later_figure'] };
  }
  return computeMeets(latest, target, direction) === 'open' ? unassessable('qualifier_open') : { verdict: 'missed', reasons: ['below_at_deadline'] };
}

/** Judges a target at the end of `today` (ISO date). Never invents an actual; never gives a pace from one point. */
export function judgeTarget(subject: TargetCase, today: string): Judgement {
  const { target } = subject;
  const { usable, refusals } = selectUsable(subject);
  const baseline = usable[0] ?? null;
  const actual = usable.at(-1) ?? null;
  const pace = computePace(target, baseline, actual);
  const required = computeRequired(target, baseline, actual, today);
  const [yT, yt] = [valueOf(target), valueOf(actual)];
  return {
    ...decide(subject, usable, refusals, pace.paceRatio, today > target.period.end),
    deadline: target.period.end,
    daysLeft: computeDaysBetween(today, target.period.end),
    baseline,
    actual,
    metBy: usable.find((figure) => isMet(figure, target, subject.direction)) ?? null,
    attainmentRatio: yT && yt !== null ? yt / yT : null,
    ...pace,
    ...required,
    speedUpRatio: required.requiredPerYearFromNow !== null && pace.observedPerYear ? required.requiredPerYearFromNow / pace.observedPerYear : null,
    dependsOnMethod: pace.paceRatio !== null && pace.growthRatio !== null && band(pace.paceRatio) !== band(pace.growthRatio),
    inputs: [target, ...usable].map((figure) => figure.id),
  };
}
