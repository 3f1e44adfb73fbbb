import type { Direction } from './codes';
import type { Figure } from './records/figure';
import { computeInterval, isLowerBound } from './interval';
import { computeYearsBetween } from './period';

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

/** Path and pace from the first to the latest actual. Values and per-year amounts in the target's unit. */
export interface Pace {
  readonly progressRatio: number | null;
  readonly observedPerYear: number | null;
  readonly projection: number | null;
  readonly projectionGap: number | null;
  readonly paceRatio: number | null;
  readonly growthRatio: number | null;
}

export const NO_PACE: Pace = {
  progressRatio: null,
  observedPerYear: null,
  projection: null,
  projectionGap: null,
  paceRatio: null,
  growthRatio: null,
};

/** Three values and their times, in years counted from the baseline. */
interface Course {
  readonly yT: number;
  readonly y0: number;
  readonly yt: number;
  readonly elapsed: number;
  readonly whole: number;
}

/** A number, or null where the arithmetic left the numbers (0 ÷ 0, a growth rate beyond all bounds). */
export const keepFinite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Whether there is a distance to go from the baseline in the direction that counts as better. */
function hasDistance(y0: number, yT: number, direction: Direction): boolean {
  return direction === 'less' ? yT < y0 : yT > y0;
}

function computeRatios({ yT, y0, yt, elapsed, whole }: Course): Pick<Pace, 'paceRatio' | 'growthRatio'> {
  // (1 + r) ^ years − 1 by logarithms: exact for small rates. Within days a yearly rate may grow beyond all numbers:
  // then there is none.
  const growth = (to: number, years: number): number | null =>
    y0 > 0 && to >= 0 ? keepFinite(Math.expm1(Math.log(to / y0) / years)) : null;
  const [observed, required] = [growth(yt, elapsed), growth(yT, whole)];
  return {
    paceRatio: keepFinite((yt - y0) / elapsed / ((yT - y0) / whole)),
    growthRatio: observed === null || required === null ? null : keepFinite(observed / required),
  };
}

function selectCourse(target: Figure, baseline: Figure, actual: Figure): Course | null {
  if (target.value === null || baseline.value === null || actual.value === null) return null;
  const elapsed = computeYearsBetween(baseline.period.end, actual.period.end);
  const whole = computeYearsBetween(baseline.period.end, target.period.end);
  return elapsed > 0 && whole > 0 ? { yT: target.value, y0: baseline.value, yt: actual.value, elapsed, whole } : null;
}

/** All null from a single date, and where the baseline leaves nothing to do. */
export function computePace(target: Figure, baseline: Figure, actual: Figure, direction: Direction): Pace {
  const course = selectCourse(target, baseline, actual);
  if (course === null || !hasDistance(course.y0, course.yT, direction)) return NO_PACE;
  const { yT, y0, yt, elapsed, whole } = course;
  const observedPerYear = (yt - y0) / elapsed;
  const projection = yt + observedPerYear * (whole - elapsed);
  const { paceRatio, growthRatio } = computeRatios(course);
  return {
    progressRatio: (yt - y0) / (yT - y0),
    observedPerYear,
    projection,
    projectionGap: projection - yT,
    paceRatio,
    growthRatio,
  };
}

const listEnds = (figure: Figure): readonly number[] => {
  const interval = computeInterval(figure);
  return interval === null ? [] : [interval.min, interval.max].filter(Number.isFinite);
};

/**
 * The bands that the pace falls into when baseline, latest value and target are each read at both ends of their
 * qualifier. `met` stands for readings that leave no distance. The ratio is monotone in each value, so the ends
 * suffice.
 */
export function computeBands(
  target: Figure,
  baseline: Figure,
  actual: Figure,
  direction: Direction,
  method: Method,
): ReadonlySet<Band | 'met'> {
  const bands = new Set<Band | 'met'>();
  const course = selectCourse(target, baseline, actual);
  if (course === null) return bands;
  // A target's endless side is no ceiling: only its lower end asks for something.
  for (const yT of listEnds(target)) {
    for (const y0 of listEnds(baseline)) {
      for (const yt of listEnds(actual)) {
        const { paceRatio, growthRatio } = computeRatios({ yT, y0, yt, elapsed: course.elapsed, whole: course.whole });
        const ratio = method === 'linear' ? paceRatio : growthRatio;
        if (!hasDistance(y0, yT, direction)) bands.add('met');
        else if (ratio !== null) bands.add(selectBand(ratio));
      }
    }
  }
  // "Over" has no upper end: a latest value may be any amount further on, a baseline any amount further back.
  if (isLowerBound(actual.qualifier)) bands.add(direction === 'less' ? 'moving_away' : 'on_track');
  if (isLowerBound(baseline.qualifier)) bands.add(direction === 'less' ? 'on_track' : 'moving_away');
  return bands;
}

/** Required amounts per year, in the target's unit: from the baseline, and from today while the deadline lies ahead. */
export interface Required {
  readonly timeUsedRatio: number | null;
  readonly requiredPerYearFromBaseline: number | null;
  readonly requiredPerYearFromNow: number | null;
}

export function computeRequired(
  target: Figure,
  baseline: Figure | null,
  actual: Figure | null,
  today: string,
): Required {
  const [yT, y0, yt] = [target.value, baseline?.value ?? null, actual?.value ?? null];
  const whole = baseline ? computeYearsBetween(baseline.period.end, target.period.end) : 0;
  const left = computeYearsBetween(today, target.period.end);
  const used = baseline ? computeYearsBetween(baseline.period.end, today) : 0;
  return {
    timeUsedRatio: whole > 0 ? Math.min(1, Math.max(0, used / whole)) : null,
    requiredPerYearFromBaseline: yT !== null && y0 !== null && whole > 0 ? (yT - y0) / whole : null,
    requiredPerYearFromNow: yT !== null && yt !== null && left > 0 ? (yT - yt) / left : null,
  };
}
