import type { Bounds } from '../../domain/bounds';
import type { Direction } from '../../domain/codes';
import type { Figure } from '../../domain/records/figure';
import { computeInterval } from '../../domain/interval';
import { hasOneBar } from '../../domain/meetsTarget';
import type { JudgedSeries } from '../../domain/targetSeries';
import { type AnyFigure, isOwn } from '../../domain/observation';
import { formatAttainment, formatBounds } from '../../format/formatBounds';
import { formatShare } from '../../format/formatExact';
import { formatDerived } from '../../format/formatNumber';
import { formatDate, formatPeriod } from '../../format/formatPeriod';
import { formatAmount, formatDerivedAmount, formatYearly } from '../../format/formatTarget';
import type { MessageKey, Text } from '../../messages/text';
import { writeFormulas } from './writeFormulas';
import { whyNoAttainment, whyNoGrowth, whyNoPace, whyNoPath, whyNoSpeedUp, whyNotFromNow } from './whyMissing';

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
  pathToday: { key: 'target.quantity.pathToday', formula: 'target.formula.pathToday' },
  observed: { key: 'target.quantity.observed', formula: 'target.formula.observed' },
  requiredThen: { key: 'target.quantity.requiredThen', formula: 'target.formula.requiredThen' },
  requiredNow: { key: 'target.quantity.requiredNow', formula: 'target.formula.requiredNow' },
  speedUp: { key: 'target.quantity.speedUp', formula: 'target.formula.speedUp' },
  projection: { key: 'target.quantity.projection', formula: 'target.formula.projection' },
  linear: { key: 'target.quantity.linear', formula: 'target.formula.linear' },
  observedGrowth: { key: 'target.quantity.observedGrowth', formula: 'target.formula.observedGrowth' },
  requiredGrowth: { key: 'target.quantity.requiredGrowth', formula: 'target.formula.requiredGrowth' },
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
  const none = (key: MessageKey, why: MessageKey = 'target.missing.notReported'): QuantityLine => ({
    key,
    formula: '—',
    result: t(why),
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
    target.period.type === 'by'
      ? {
          key: 'target.quantity.deadline',
          formula: deadline,
          result: formatDeadlineDate(target, text.lang),
          state: 'printed',
        }
      : none('target.quantity.deadline', 'target.undated'),
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

/** What a computed quantity says: its formula and its bounds where it has a value, else why it has none. */
const say = (
  value: number | null,
  why: () => MessageKey,
  said: () => { readonly formula: string; readonly result: string },
): Said => (value === null ? why() : said());

/** Attainment, progress, time used and the path: what can be said without a pace. */
function describeRatios(series: JudgedSeries, today: string, text: Text): QuantityLine[] {
  const { judgement, target } = series;
  const { attainmentRatio, progressRatio, timeUsedRatio, pathToday, bounds, baselineOn, deadline } = judgement;
  const formulas = writeFormulas(series);
  const amount = (value: number) => formatDerivedAmount(value, target, text);
  const lastDay = today < deadline ? today : deadline;
  return [
    toLine(
      'attainment',
      say(
        attainmentRatio,
        () => whyNoAttainment(judgement),
        () => ({ formula: formulas.attainment, result: formatAttainment(judgement) ?? '—' }),
      ),
      text,
    ),
    toLine(
      'progress',
      say(
        progressRatio,
        () => whyNoPace(judgement),
        () => ({ formula: formulas.progress, result: formatBounds(bounds.progressRatio, formatShare) }),
      ),
      text,
    ),
    toLine(
      'timeUsed',
      say(
        timeUsedRatio,
        () => whyNoPath(judgement),
        () => ({
          formula: text.t('target.formula.timeUsedDays', {
            from: formatDate(baselineOn ?? '', text.lang),
            to: formatDate(lastDay, text.lang),
            days: formulas.timeUsed,
          }),
          result: formatShare(timeUsedRatio ?? 0),
        }),
      ),
      text,
    ),
    toLine(
      'pathToday',
      say(
        pathToday,
        () => whyNoPath(judgement),
        () => ({ formula: formulas.pathToday, result: formatBounds(bounds.pathToday, amount) }),
      ),
      text,
    ),
  ];
}

/** Amounts per year: observed, required from the baseline, required from now, and how many times faster that is. */
function describeYearly(series: JudgedSeries, text: Text): QuantityLine[] {
  const { target, judgement } = series;
  const { bounds, clock, verdict } = judgement;
  const formulas = writeFormulas(series);
  const yearly = (value: number) => formatYearly(value, target, text);
  // While nobody can say that the deadline lies ahead, and once the target is met, nothing is asked for from now on.
  const isAsked = clock === 'ahead' && verdict !== 'achieved';
  const line = (
    name: 'observed' | 'requiredThen' | 'requiredNow',
    value: number | null,
    why: MessageKey,
    range: Bounds | null,
  ) =>
    toLine(
      name,
      say(
        value,
        () => why,
        () => ({ formula: formulas[name], result: formatBounds(range, yearly) }),
      ),
      text,
    );
  return [
    line('observed', judgement.observedPerYear, whyNoPace(judgement), bounds.observedPerYear),
    line(
      'requiredThen',
      judgement.requiredPerYearFromBaseline,
      whyNoPath(judgement),
      bounds.requiredPerYearFromBaseline,
    ),
    line(
      'requiredNow',
      isAsked ? judgement.requiredPerYearFromNow : null,
      whyNotFromNow(judgement),
      bounds.requiredPerYearFromNow,
    ),
    toLine(
      'speedUp',
      say(
        isAsked ? judgement.speedUpRatio : null,
        () => whyNoSpeedUp(judgement),
        () => ({
          formula: formulas.speedUp,
          result: formatBounds(bounds.speedUpRatio, (times) => `${formatDerived(times)} ×`),
        }),
      ),
      text,
    ),
  ];
}

/** Value at the deadline at the observed pace, with its gap; none where the latest actual is later. */
function describeProjection(series: JudgedSeries, text: Text): Said {
  const { target, judgement } = series;
  const { projection, bounds, days } = judgement;
  if (projection === null) return whyNoPace(judgement);
  if ((days.actualToDeadline ?? 0) <= 0) return 'target.missing.past';
  return {
    formula: writeFormulas(series).projection,
    result: text.t('target.formula.gap', {
      amount: formatBounds(bounds.projection, (value) => formatDerivedAmount(value, target, text)),
      gap: formatBounds(bounds.projectionGap, (value) => formatYearly(value, target, text)),
    }),
  };
}

/** What follows from a pace: needs two actuals. */
function describePace(series: JudgedSeries, text: Text): QuantityLine[] {
  const { judgement } = series;
  const formulas = writeFormulas(series);
  const line = (name: 'linear' | 'compound' | 'observedGrowth' | 'requiredGrowth', value: number | null) => {
    const range = {
      linear: judgement.bounds.paceRatio,
      compound: judgement.bounds.growthRatio,
      observedGrowth: judgement.bounds.observedGrowthRate,
      requiredGrowth: judgement.bounds.requiredGrowthRate,
    }[name];
    const isRate = name === 'observedGrowth' || name === 'requiredGrowth';
    const format = (share: number) => (isRate && share > 0 ? '+' : '') + formatShare(share);
    return toLine(
      name,
      say(
        value,
        () => (name === 'linear' ? whyNoPace(judgement) : whyNoGrowth(series)),
        () => ({ formula: formulas[name], result: formatBounds(range, format) }),
      ),
      text,
    );
  };
  return [
    toLine('projection', describeProjection(series, text), text),
    line('linear', judgement.paceRatio),
    line('observedGrowth', judgement.observedGrowthRate),
    line('requiredGrowth', judgement.requiredGrowthRate),
    line('compound', judgement.growthRatio),
  ];
}

/** Every quantity of the judgement, with its formula and the numbers in it, or what is missing for it. */
export function describeQuantities(series: JudgedSeries, today: string, text: Text): QuantityLine[] {
  return [
    ...describePrinted(series, text),
    ...describeRatios(series, today, text),
    ...describeYearly(series, text),
    ...describePace(series, text),
  ];
}

/**
 * What meets the target and what does not, as bounds in words of arithmetic: `> 500` for over, `≥ 8,000` else; `≤`
 * where less is better.
 */
export function describeBound(
  target: Figure,
  direction: Direction,
  text: Text,
): { readonly meets: string; readonly misses: string } {
  const amount = formatAmount(target.value === null ? target : { ...target, qualifier: 'exact' }, text);
  const interval = computeInterval(target);
  const signs =
    direction === 'less'
      ? interval?.openMax && hasOneBar(target, direction)
        ? ['<', '≥']
        : ['≤', '>']
      : interval?.openMin
        ? ['>', '≤']
        : ['≥', '<'];
  return { meets: `${signs[0]} ${amount}`, misses: `${signs[1]} ${amount}` };
}
