import type { Figure } from '../../domain/records/figure';
import { type Bounds, computeBounds } from '../../domain/bounds';
import { computeInterval, isLowerBound } from '../../domain/interval';
import { computeYearsBetween } from '../../domain/period';
import { isOwn } from '../../domain/whatIf';
import type { TargetSeries } from '../../domain/targetSeries';
import { formatAttainment, formatBounds } from '../../format/formatBounds';
import { formatShare } from '../../format/formatExact';
import { formatDerived, formatFigure, formatNumber } from '../../format/formatNumber';
import { formatDate, formatPeriod } from '../../format/formatPeriod';
import { formatAmount, formatDerivedAmount, formatYearly } from '../../format/formatTarget';
import type { MessageKey, Text } from '../../messages/text';

/** One line of "How was this judged?": what, how, and the result or why there is none. */
export interface Quantity {
  readonly key: MessageKey;
  /** The formula with the numbers in it; in words where the numbers are missing. */
  readonly formula: string;
  readonly result: string;
  readonly state: 'printed' | 'own' | 'derived' | 'missing';
  /** The printed figure that the result is, for its link. */
  readonly figure?: Figure;
}

const missing = (key: MessageKey, formula: MessageKey, why: MessageKey, text: Text): Quantity => ({
  key,
  formula: text.t(formula),
  result: text.t(why),
  state: 'missing',
});

const derived = (key: MessageKey, formula: string, result: string): Quantity => ({
  key,
  formula,
  result,
  state: 'derived',
});

const yearsText = (years: number, text: Text) =>
  text.t('target.formula.years', { years: formatNumber(Math.round(years * 100) / 100, 'en') });

/** A figure in a formula, with the mark of its qualifier: `≥500`. */
const number = (figure: Figure | null, text: Text) =>
  figure === null || figure.value === null ? '—' : formatFigure(figure, text.lang);

/** The deadline's date; of an inferred one with the days that it may mean. */
function formatDeadlineDate({ period: { end, basis, plausible } }: Figure, lang: Text['lang']): string {
  const day = formatDate(end, lang);
  if (basis === 'stated') return day;
  return plausible
    ? `${day}* (${formatPeriod({ type: 'during', start: plausible.earliest, end: plausible.latest, precision: 'day', basis: 'stated' }, lang)})`
    : `${day}*`;
}

function describePrinted({ target, actuals, judgement }: TargetSeries, text: Text): Quantity[] {
  const { t } = text;
  const { actual, baseline } = judgement;
  const printed = (figure: Figure) =>
    isOwn(figure) ? t('target.whatIf.mark') : t('target.formula.printed', { printed: figure.printed });
  // A reader's own value has no words in a source, so it leads nowhere.
  const origin = (figure: Figure) =>
    isOwn(figure) ? { state: 'own' as const } : { state: 'printed' as const, figure };
  const none = (key: MessageKey): Quantity => ({
    key,
    formula: '—',
    result: t('target.missing.notReported'),
    state: 'missing',
  });
  const deadline = target.period.basis === 'inferred' ? t('basis.inferred') : t('basis.stated');
  return [
    {
      key: 'target.quantity.target',
      formula: printed(target),
      result: formatAmount(target, text),
      state: 'printed',
      figure: target,
    },
    {
      key: 'target.quantity.deadline',
      formula: deadline,
      result: formatDeadlineDate(target, text.lang),
      state: 'printed',
    },
    actual
      ? {
          key: 'target.quantity.actual',
          formula: `${printed(actual)} ${formatPeriod(actual.period, text.lang)}`,
          result: formatAmount(actual, text),
          ...origin(actual),
        }
      : none('target.quantity.actual'),
    baseline
      ? {
          key: 'target.quantity.baseline',
          ...origin(baseline),
          result: formatAmount(baseline, text),
          formula:
            actuals.length === 1
              ? t('target.formula.same')
              : `${printed(baseline)} ${formatPeriod(baseline.period, text.lang)}`,
        }
      : none('target.quantity.baseline'),
  ];
}

/** Attainment, progress and time used: what can be said without a pace. */
function describeRatios({ target, judgement }: TargetSeries, today: string, text: Text): Quantity[] {
  const { actual, baseline, attainmentRatio, progressRatio, timeUsedRatio } = judgement;
  const [yT, y0, yt] = [number(target, text), number(baseline, text), number(actual, text)];
  const progress =
    baseline && actual
      ? computeBounds([baseline, actual, target], (from, at, goal) => (at - from) / (goal - from))
      : null;
  const hasNone = actual === null;
  return [
    attainmentRatio === null
      ? missing(
          'target.quantity.attainment',
          'target.formula.attainment',
          hasNone ? 'target.missing.actual' : 'target.missing.number',
          text,
        )
      : derived('target.quantity.attainment', `${yt} ÷ ${yT}`, formatAttainment(target, judgement) ?? '—'),
    progressRatio === null
      ? missing(
          'target.quantity.progress',
          'target.formula.progress',
          hasNone ? 'target.missing.actual' : 'target.missing.second',
          text,
        )
      : derived(
          'target.quantity.progress',
          `(${yt} − ${y0}) ÷ (${yT} − ${y0})`,
          formatBounds(progress, formatShare, isLowerBound(target.qualifier)),
        ),
    timeUsedRatio === null
      ? missing('target.quantity.timeUsed', 'target.formula.timeUsed', 'target.missing.baseline', text)
      : derived(
          'target.quantity.timeUsed',
          `${baseline ? formatPeriod(baseline.period, text.lang) : ''} → ${formatDate(judgement.daysLeft < 0 ? judgement.deadline : today, text.lang)}`,
          formatShare(timeUsedRatio),
        ),
  ];
}

const isSurelyFaster = (bounds: Bounds | null) => bounds !== null && bounds.min > 0;

/** Amounts per year at both ends of what their figures can mean. */
function computeYearlyBounds(target: Figure, { actual, baseline, deadline }: TargetSeries['judgement'], today: string) {
  const years = (from: Figure | null, to: string) => (from ? computeYearsBetween(from.period.end, to) : 1);
  const left = computeYearsBetween(today, deadline);
  const observed =
    baseline && actual
      ? computeBounds([baseline, actual], (from, at) => (at - from) / years(baseline, actual.period.end))
      : null;
  const speedUp =
    baseline && actual && isSurelyFaster(observed)
      ? computeBounds(
          [baseline, actual, target],
          (from, at, goal) => (goal - at) / left / ((at - from) / years(baseline, actual.period.end)),
        )
      : null;
  return {
    observed,
    fromBaseline: baseline
      ? computeBounds([baseline, target], (from, goal) => (goal - from) / years(baseline, deadline))
      : null,
    now: actual ? computeBounds([actual, target], (at, goal) => (goal - at) / left) : null,
    speedUp,
  };
}

/** Projection, its gap and the linear pace at both ends. */
function computePaceBounds(target: Figure, { actual, baseline, deadline }: TargetSeries['judgement']) {
  if (!actual || !baseline) return { projection: null, gap: null, pace: null };
  const elapsed = computeYearsBetween(baseline.period.end, actual.period.end);
  const whole = computeYearsBetween(baseline.period.end, deadline);
  const project = (from: number, at: number) => at + ((at - from) / elapsed) * (whole - elapsed);
  return {
    projection: computeBounds([baseline, actual], project),
    gap: computeBounds([baseline, actual, target], (from, at, goal) => project(from, at) - goal),
    pace: computeBounds(
      [baseline, actual, target],
      (from, at, goal) => (at - from) / elapsed / ((goal - from) / whole),
    ),
  };
}

/** The ratio of growth rates at both ends; growth has no rate from zero, so an end there bounds nothing. */
function computeGrowthBounds(target: Figure, { actual, baseline, deadline }: TargetSeries['judgement']): Bounds | null {
  if (!actual || !baseline) return null;
  const rate = (from: number, to: number, until: string) =>
    Math.expm1(Math.log(to / from) / computeYearsBetween(baseline.period.end, until));
  return computeBounds(
    [baseline, actual, target],
    (from, at, goal) => rate(from, at, actual.period.end) / rate(from, goal, deadline),
  );
}

/** Amounts per year: observed, required from the baseline, required from now. */
function describeYearly({ target, judgement }: TargetSeries, today: string, text: Text): Quantity[] {
  const {
    actual,
    baseline,
    observedPerYear,
    requiredPerYearFromBaseline: then,
    requiredPerYearFromNow: now,
    speedUpRatio,
  } = judgement;
  const [yT, y0, yt] = [number(target, text), number(baseline, text), number(actual, text)];
  const bounds = computeYearlyBounds(target, judgement, today);
  const between = (from: string | undefined, to: string | undefined) =>
    yearsText(computeYearsBetween(from ?? today, to ?? today), text);
  const lacksActual = actual === null;
  const amount = (yearly: Bounds | null) => formatBounds(yearly, (value) => formatYearly(value, target, text));
  const lateness =
    judgement.clock === 'open'
      ? 'target.missing.deadlineOpen'
      : judgement.clock === 'passed'
        ? 'target.missing.past'
        : null;
  const isMet = judgement.verdict === 'achieved';
  return [
    observedPerYear === null
      ? missing(
          'target.quantity.observed',
          'target.formula.observed',
          lacksActual ? 'target.missing.actual' : 'target.missing.second',
          text,
        )
      : derived(
          'target.quantity.observed',
          `(${yt} − ${y0}) ÷ ${between(baseline?.period.end, actual?.period.end)}`,
          amount(bounds.observed),
        ),
    then === null
      ? missing('target.quantity.requiredThen', 'target.formula.requiredThen', 'target.missing.baseline', text)
      : derived(
          'target.quantity.requiredThen',
          `(${yT} − ${y0}) ÷ ${between(baseline?.period.end, judgement.deadline)}`,
          amount(bounds.fromBaseline),
        ),
    now === null || isMet || lateness !== null
      ? missing(
          'target.quantity.requiredNow',
          'target.formula.requiredNow',
          isMet ? 'target.missing.met' : (lateness ?? 'target.missing.actual'),
          text,
        )
      : derived(
          'target.quantity.requiredNow',
          `(${yT} − ${yt}) ÷ ${between(today, judgement.deadline)}`,
          amount(bounds.now),
        ),
    speedUpRatio === null || now === null || observedPerYear === null || isMet || lateness !== null
      ? missing('target.quantity.speedUp', 'target.formula.speedUp', lateness ?? 'target.missing.pace', text)
      : derived(
          'target.quantity.speedUp',
          `${amount(bounds.now)} ÷ ${amount(bounds.observed)}`,
          formatBounds(bounds.speedUp, (times) => `${formatDerived(times)} ×`),
        ),
  ];
}

/** What follows from a pace: needs two actuals. */
function describePace({ target, judgement }: TargetSeries, text: Text): Quantity[] {
  const { actual, projection, projectionGap, observedPerYear, paceRatio, growthRatio } = judgement;
  const amount = (value: number) => formatDerivedAmount(value, target, text);
  const bounds = computePaceBounds(target, judgement);
  return [
    projection === null || projectionGap === null || !actual || actual.period.end >= judgement.deadline
      ? missing(
          'target.quantity.projection',
          'target.formula.projection',
          projection === null ? 'target.missing.pace' : 'target.missing.past',
          text,
        )
      : derived(
          'target.quantity.projection',
          `${number(actual, text)} + ${formatDerived(observedPerYear ?? 0)} × ${yearsText(computeYearsBetween(actual.period.end, judgement.deadline), text)}`,
          text.t('target.formula.gap', {
            amount: formatBounds(bounds.projection, amount),
            gap: formatBounds(bounds.gap, (value) => formatYearly(value, target, text)),
          }),
        ),
    paceRatio === null
      ? missing('target.quantity.linear', 'target.formula.linear', 'target.missing.second', text)
      : derived(
          'target.quantity.linear',
          text.t('target.formula.linear'),
          formatBounds(bounds.pace, formatShare, isLowerBound(target.qualifier)),
        ),
    growthRatio === null
      ? missing('target.quantity.compound', 'target.formula.compound', 'target.missing.second', text)
      : derived(
          'target.quantity.compound',
          text.t('target.formula.compound'),
          formatBounds(computeGrowthBounds(target, judgement), formatShare, isLowerBound(target.qualifier)),
        ),
  ];
}

/** Every quantity of the judgement, with its formula and the numbers in it, or what is missing for it. */
export function describeQuantities(series: TargetSeries, today: string, text: Text): Quantity[] {
  return [
    ...describePrinted(series, text),
    ...describeRatios(series, today, text),
    ...describeYearly(series, today, text),
    ...describePace(series, text),
  ];
}

/** The least value that meets the target, as a bound in words of arithmetic: `>` 500 for over, `≥` 8,000 else. */
export function describeBound(target: Figure, text: Text): { readonly meets: string; readonly misses: string } {
  const amount = target.value === null ? target.printed : formatAmount({ ...target, qualifier: 'exact' }, text);
  return computeInterval(target)?.openMin
    ? { meets: `> ${amount}`, misses: `≤ ${amount}` }
    : { meets: `≥ ${amount}`, misses: `< ${amount}` };
}
