import type { Figure } from '../../domain/dataset';
import { computeInterval } from '../../domain/interval';
import { computeYearsBetween } from '../../domain/period';
import { isOwn } from '../../domain/whatIf';
import { formatDerived, formatFigure, formatNumber, formatShare } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatAmount, formatDerivedAmount, formatYearly } from '../../format/formatTarget';
import type { MessageKey, Text } from '../../messages/text';
import type { TargetSeries } from '../../selectors/selectTargets';

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

const missing = (key: MessageKey, formula: MessageKey, why: MessageKey, text: Text): Quantity =>
  ({ key, formula: text.t(formula), result: text.t(why), state: 'missing' });

const derived = (key: MessageKey, formula: string, result: string): Quantity => ({ key, formula, result, state: 'derived' });

const yearsText = (years: number, text: Text) => text.t('target.formula.years', { years: formatNumber(Math.round(years * 100) / 100, 'en') });

const number = (value: number | null | undefined, text: Text) => (value === null || value === undefined ? '—' : formatNumber(value, text.lang));

function describePrinted({ target, actuals, judgement }: TargetSeries, text: Text): Quantity[] {
  const { t } = text;
  const { actual, baseline } = judgement;
  const printed = (figure: Figure) => (isOwn(figure) ? t('target.whatIf.mark') : t('target.formula.printed', { printed: figure.printed }));
  // A reader's own value has no words in a source, so it leads nowhere.
  const origin = (figure: Figure) => (isOwn(figure) ? { state: 'own' as const } : { state: 'printed' as const, figure });
  const none = (key: MessageKey): Quantity => ({ key, formula: '—', result: t('target.missing.notReported'), state: 'missing' });
  const deadline = target.period.basis === 'inferred' ? t('basis.inferred') : t('basis.stated');
  return [
    { key: 'target.quantity.target', formula: printed(target), result: formatAmount(target, text), state: 'printed', figure: target },
    { key: 'target.quantity.deadline', formula: deadline, result: judgement.deadline + (target.period.basis === 'inferred' ? '*' : ''), state: 'printed' },
    actual
      ? { key: 'target.quantity.actual', formula: `${printed(actual)} ${formatPeriod(actual.period)}`, result: formatAmount(actual, text), ...origin(actual) }
      : none('target.quantity.actual'),
    baseline
      ? {
        key: 'target.quantity.baseline', ...origin(baseline), result: formatAmount(baseline, text),
        formula: actuals.length === 1 ? t('target.formula.same') : `${printed(baseline)} ${formatPeriod(baseline.period)}`,
      }
      : none('target.quantity.baseline'),
  ];
}

/** Attainment, progress and time used: what can be said without a pace. */
function describeRatios({ target, judgement }: TargetSeries, today: string, text: Text): Quantity[] {
  const { actual, baseline, attainmentRatio, progressRatio, timeUsedRatio } = judgement;
  const [yT, y0, yt] = [number(target.value, text), number(baseline?.value, text), number(actual?.value, text)];
  const hasNone = actual === null;
  return [
    attainmentRatio === null
      ? missing('target.quantity.attainment', 'target.formula.attainment', hasNone ? 'target.missing.actual' : 'target.missing.number', text)
      : derived('target.quantity.attainment', `${actual ? formatFigure(actual, text.lang) : ''} ÷ ${formatFigure(target, text.lang)}`, formatShare(attainmentRatio)),
    progressRatio === null
      ? missing('target.quantity.progress', 'target.formula.progress', hasNone ? 'target.missing.actual' : 'target.missing.second', text)
      : derived('target.quantity.progress', `(${yt} − ${y0}) ÷ (${yT} − ${y0})`, formatShare(progressRatio)),
    timeUsedRatio === null
      ? missing('target.quantity.timeUsed', 'target.formula.timeUsed', 'target.missing.baseline', text)
      : derived('target.quantity.timeUsed', `${baseline ? formatPeriod(baseline.period) : ''} → ${judgement.daysLeft < 0 ? judgement.deadline : today}`, formatShare(timeUsedRatio)),
  ];
}

/** Amounts per year: observed, required from the baseline, required from now. */
function describeYearly({ target, judgement }: TargetSeries, today: string, text: Text): Quantity[] {
  const { actual, baseline, observedPerYear, requiredPerYearFromBaseline: then, requiredPerYearFromNow: now, speedUpRatio } = judgement;
  const [yT, y0, yt] = [number(target.value, text), number(baseline?.value, text), number(actual?.value, text)];
  const between = (from: string | undefined, to: string | undefined) => yearsText(computeYearsBetween(from ?? today, to ?? today), text);
  const lacksActual = actual === null;
  const amount = (value: number) => formatYearly(value, target.unit, text);
  const isPast = judgement.daysLeft < 0;
  const isMet = judgement.verdict === 'achieved';
  return [
    observedPerYear === null
      ? missing('target.quantity.observed', 'target.formula.observed', lacksActual ? 'target.missing.actual' : 'target.missing.second', text)
      : derived('target.quantity.observed', `(${yt} − ${y0}) ÷ ${between(baseline?.period.end, actual?.period.end)}`, amount(observedPerYear)),
    then === null
      ? missing('target.quantity.requiredThen', 'target.formula.requiredThen', 'target.missing.baseline', text)
      : derived('target.quantity.requiredThen', `(${yT} − ${y0}) ÷ ${between(baseline?.period.end, judgement.deadline)}`, amount(then)),
    now === null || isMet
      ? missing('target.quantity.requiredNow', 'target.formula.requiredNow', isMet ? 'target.missing.met' : isPast ? 'target.missing.past' : 'target.missing.actual', text)
      : derived('target.quantity.requiredNow', `(${yT} − ${yt}) ÷ ${between(today, judgement.deadline)}`, amount(now)),
    speedUpRatio === null || now === null || observedPerYear === null || isMet
      ? missing('target.quantity.speedUp', 'target.formula.speedUp', isPast ? 'target.missing.past' : 'target.missing.pace', text)
      : derived('target.quantity.speedUp', `${amount(now)} ÷ ${amount(observedPerYear)}`, `${formatDerived(speedUpRatio)} ×`),
  ];
}

/** What follows from a pace: needs two actuals. */
function describePace({ target, judgement }: TargetSeries, text: Text): Quantity[] {
  const { actual, projection, projectionGap, observedPerYear, paceRatio, growthRatio } = judgement;
  const amount = (value: number) => formatDerivedAmount(value, target.unit, text);
  return [
    projection === null || projectionGap === null || !actual || actual.period.end >= judgement.deadline
      ? missing('target.quantity.projection', 'target.formula.projection', projection === null ? 'target.missing.pace' : 'target.missing.past', text)
      : derived(
        'target.quantity.projection',
        `${number(actual.value, text)} + ${formatDerived(observedPerYear ?? 0)} × ${yearsText(computeYearsBetween(actual.period.end, judgement.deadline), text)}`,
        text.t('target.formula.gap', { amount: amount(projection), gap: formatYearly(projectionGap, target.unit, text) }),
      ),
    paceRatio === null
      ? missing('target.quantity.linear', 'target.formula.linear', 'target.missing.second', text)
      : derived('target.quantity.linear', text.t('target.formula.linear'), formatShare(paceRatio)),
    growthRatio === null
      ? missing('target.quantity.compound', 'target.formula.compound', 'target.missing.second', text)
      : derived('target.quantity.compound', text.t('target.formula.compound'), formatShare(growthRatio)),
  ];
}

/** Every quantity of the judgement, with its formula and the numbers in it, or what is missing for it. */
export function describeQuantities(series: TargetSeries, today: string, text: Text): Quantity[] {
  return [
    ...describePrinted(series, text), ...describeRatios(series, today, text), ...describeYearly(series, today, text), ...describePace(series, text),
  ];
}

/** The least value that meets the target, as a bound in words of arithmetic: `>` 500 for over, `≥` 8,000 else. */
export function describeBound(target: Figure, text: Text): { readonly meets: string; readonly misses: string } {
  const amount = target.value === null ? target.printed : formatAmount({ ...target, qualifier: 'exact' }, text);
  return computeInterval(target)?.openMin ? { meets: `> ${amount}`, misses: `≤ ${amount}` } : { meets: `≥ ${amount}`, misses: `< ${amount}` };
}
