import type { Bounds } from '../../domain/bounds';
import type { Figure } from '../../domain/records/figure';
import { excludesNumber } from '../../domain/interval';
import type { JudgedSeries } from '../../domain/targetSeries';
import { type AnyFigure, isOwn } from '../../domain/observation';
import { formatAttainment, formatBounds } from '../../format/formatBounds';
import { formatShare } from '../../format/formatExact';
import { formatDerived, formatFigure, formatNumber } from '../../format/formatNumber';
import { formatDate, formatPeriod } from '../../format/formatPeriod';
import { formatAmount, formatDerivedAmount, formatYearly } from '../../format/formatTarget';
import type { MessageKey, Text } from '../../messages/text';

/** One line of "How was this judged?": what, how, and the result or why there is none. */
export interface QuantityLine {
  readonly key: MessageKey;
  /** The formula with the numbers in it; in words where the numbers are missing. */
  readonly formula: string;
  readonly result: string;
  readonly state: 'printed' | 'own' | 'derived' | 'missing';
  /** The printed figure that the result is, for its link. */
  readonly figure?: Figure;
}

/** What is computed: its name, and its formula in words. */
const COMPUTED = {
  attainment: { key: 'target.quantity.attainment', formula: 'target.formula.attainment' },
  progress: { key: 'target.quantity.progress', formula: 'target.formula.progress' },
  timeUsed: { key: 'target.quantity.timeUsed', formula: 'target.formula.timeUsed' },
  observed: { key: 'target.quantity.observed', formula: 'target.formula.observed' },
  requiredThen: { key: 'target.quantity.requiredThen', formula: 'target.formula.requiredThen' },
  requiredNow: { key: 'target.quantity.requiredNow', formula: 'target.formula.requiredNow' },
  speedUp: { key: 'target.quantity.speedUp', formula: 'target.formula.speedUp' },
  projection: { key: 'target.quantity.projection', formula: 'target.formula.projection' },
  linear: { key: 'target.quantity.linear', formula: 'target.formula.linear' },
  compound: { key: 'target.quantity.compound', formula: 'target.formula.compound' },
} as const satisfies Readonly<Record<string, { key: MessageKey; formula: MessageKey }>>;

/** A computed quantity: its formula with the numbers in it and its result, or why there is none. */
type Said = { readonly formula: string; readonly result: string } | MessageKey;

function toLine(name: keyof typeof COMPUTED, said: Said, text: Text): QuantityLine {
  const { key, formula } = COMPUTED[name];
  return typeof said === 'string'
    ? { key, formula: text.t(formula), result: text.t(said), state: 'missing' }
    : { key, ...said, state: 'derived' };
}

const formatYears = (years: number | null, text: Text) =>
  text.t('target.formula.years', { years: formatNumber(Math.round((years ?? 0) * 100) / 100, 'en') });

/** A figure in a formula, with the mark of its qualifier: `≥500`. */
const number = (figure: AnyFigure | null, text: Text) =>
  figure === null || figure.value === null ? '—' : formatFigure(figure, text.lang);

/** The deadline's date; of an inferred one with the days that it may mean. */
function formatDeadlineDate({ period: { end, basis, plausible } }: Figure, lang: Text['lang']): string {
  const day = formatDate(end, lang);
  if (basis === 'stated') return day;
  if (!plausible) return `${day}*`;
  const { earliest: start, latest } = plausible;
  return `${day}* (${formatPeriod({ type: 'during', start, end: latest, precision: 'day', basis: 'stated' }, lang)})`;
}

function describePrinted({ target, actuals, judgement }: JudgedSeries, text: Text): QuantityLine[] {
  const { t } = text;
  const { actual, baseline } = judgement;
  const printed = (figure: AnyFigure) =>
    isOwn(figure) ? t('target.whatIf.mark') : t('target.formula.printed', { printed: figure.printed });
  // A reader's own value has no words in a source, so it leads nowhere.
  const origin = (figure: AnyFigure) =>
    isOwn(figure) ? { state: 'own' as const } : { state: 'printed' as const, figure };
  const none = (key: MessageKey): QuantityLine => ({
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

/** The three figures as they stand in formulas. */
const numbersOf = ({ target, judgement: { actual, baseline } }: JudgedSeries, text: Text) => ({
  goal: number(target, text),
  from: number(baseline, text),
  at: number(actual, text),
});

/** Attainment, progress and time used: what can be said without a pace. */
function describeRatios(series: JudgedSeries, today: string, text: Text): QuantityLine[] {
  const { actual, baseline, attainmentRatio, progressRatio, timeUsedRatio, bounds, daysLeft, deadline } =
    series.judgement;
  const { goal, from, at } = numbersOf(series, text);
  const hasNone = actual === null;
  const attainment: Said =
    attainmentRatio === null
      ? hasNone
        ? 'target.missing.actual'
        : 'target.missing.number'
      : { formula: `${at} ÷ ${goal}`, result: formatAttainment(series.judgement) ?? '—' };
  const progress: Said =
    progressRatio === null
      ? hasNone
        ? 'target.missing.actual'
        : 'target.missing.second'
      : { formula: `(${at} − ${from}) ÷ (${goal} − ${from})`, result: formatBounds(bounds.progressRatio, formatShare) };
  const timeUsed: Said =
    timeUsedRatio === null || baseline === null
      ? 'target.missing.baseline'
      : {
          formula: `${formatPeriod(baseline.period, text.lang)} → ${formatDate(daysLeft < 0 ? deadline : today, text.lang)}`,
          result: formatShare(timeUsedRatio),
        };
  return [
    toLine('attainment', attainment, text),
    toLine('progress', progress, text),
    toLine('timeUsed', timeUsed, text),
  ];
}

/** Amounts per year up to now: observed, and required from the baseline. */
function describeYearly(series: JudgedSeries, text: Text): QuantityLine[] {
  const { target, judgement } = series;
  const { actual, observedPerYear, requiredPerYearFromBaseline, bounds, years } = judgement;
  const { goal, from, at } = numbersOf(series, text);
  const amount = (yearly: Bounds | null) => formatBounds(yearly, (value) => formatYearly(value, target, text));
  const observed: Said =
    observedPerYear === null
      ? actual === null
        ? 'target.missing.actual'
        : 'target.missing.second'
      : {
          formula: `(${at} − ${from}) ÷ ${formatYears(years.baselineToActual, text)}`,
          result: amount(bounds.observedPerYear),
        };
  const requiredThen: Said =
    requiredPerYearFromBaseline === null
      ? 'target.missing.baseline'
      : {
          formula: `(${goal} − ${from}) ÷ ${formatYears(years.baselineToDeadline, text)}`,
          result: amount(bounds.requiredPerYearFromBaseline),
        };
  return [toLine('observed', observed, text), toLine('requiredThen', requiredThen, text)];
}

/** Why nothing is required from now on although the target may not be met; null while the deadline lies ahead. */
const LATENESS = { ahead: null, open: 'target.missing.deadlineOpen', passed: 'target.missing.past' } as const;

/** Amounts per year from now on, and how many times the observed pace that is. */
function describeFromNow(series: JudgedSeries, text: Text): QuantityLine[] {
  const { target, judgement } = series;
  const { requiredPerYearFromNow, speedUpRatio, verdict, clock, bounds, years } = judgement;
  const { goal, at } = numbersOf(series, text);
  const amount = (yearly: Bounds | null) => formatBounds(yearly, (value) => formatYearly(value, target, text));
  const lateness = LATENESS[clock];
  const isMet = verdict === 'achieved';
  const isAsked = !isMet && lateness === null;
  const requiredNow: Said =
    requiredPerYearFromNow === null || !isAsked
      ? isMet
        ? 'target.missing.met'
        : (lateness ?? 'target.missing.actual')
      : {
          formula: `(${goal} − ${at}) ÷ ${formatYears(years.todayToDeadline, text)}`,
          result: amount(bounds.requiredPerYearFromNow),
        };
  const speedUp: Said =
    speedUpRatio === null || !isAsked
      ? (lateness ?? 'target.missing.pace')
      : {
          formula: `${amount(bounds.requiredPerYearFromNow)} ÷ ${amount(bounds.observedPerYear)}`,
          result: formatBounds(bounds.speedUpRatio, (times) => `${formatDerived(times)} ×`),
        };
  return [toLine('requiredNow', requiredNow, text), toLine('speedUp', speedUp, text)];
}

/** Value at the deadline at the observed pace, with its gap; none where the latest actual is later. */
function describeProjection({ target, judgement }: JudgedSeries, text: Text): Said {
  const { actual, projection, observedPerYear, bounds, years, deadline } = judgement;
  if (projection === null || actual === null) return 'target.missing.pace';
  if (actual.period.end >= deadline) return 'target.missing.past';
  const growth = `${formatDerived(observedPerYear ?? 0)} × ${formatYears(years.actualToDeadline, text)}`;
  return {
    formula: `${number(actual, text)} + ${growth}`,
    result: text.t('target.formula.gap', {
      amount: formatBounds(bounds.projection, (value) => formatDerivedAmount(value, target, text)),
      gap: formatBounds(bounds.projectionGap, (value) => formatYearly(value, target, text)),
    }),
  };
}

/** What follows from a pace: needs two actuals. */
function describePace(series: JudgedSeries, text: Text): QuantityLine[] {
  const { paceRatio, growthRatio, bounds } = series.judgement;
  const compare = (name: 'linear' | 'compound', ratio: number | null, range: Bounds | null): Said =>
    ratio === null
      ? 'target.missing.second'
      : { formula: text.t(COMPUTED[name].formula), result: formatBounds(range, formatShare) };
  return [
    toLine('projection', describeProjection(series, text), text),
    toLine('linear', compare('linear', paceRatio, bounds.paceRatio), text),
    toLine('compound', compare('compound', growthRatio, bounds.growthRatio), text),
  ];
}

/** Every quantity of the judgement, with its formula and the numbers in it, or what is missing for it. */
export function describeQuantities(series: JudgedSeries, today: string, text: Text): QuantityLine[] {
  return [
    ...describePrinted(series, text),
    ...describeRatios(series, today, text),
    ...describeYearly(series, text),
    ...describeFromNow(series, text),
    ...describePace(series, text),
  ];
}

/** The least value that meets the target, as a bound in words of arithmetic: `>` 500 for over, `≥` 8,000 else. */
export function describeBound(target: Figure, text: Text): { readonly meets: string; readonly misses: string } {
  const amount = target.value === null ? target.printed : formatAmount({ ...target, qualifier: 'exact' }, text);
  return excludesNumber(target)
    ? { meets: `> ${amount}`, misses: `≤ ${amount}` }
    : { meets: `≥ ${amount}`, misses: `< ${amount}` };
}
