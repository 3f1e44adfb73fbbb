import { DAYS_PER_YEAR } from '../../domain/period';
import { type AnyFigure } from '../../domain/observation';
import { computeInterval } from '../../domain/interval';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatExact } from '../../format/formatExact';
import { formatFigureDigits, formatQualifierMark } from '../../format/formatNumber';

/**
 * A figure in a formula, all digits written out for a calculator, with the mark of its qualifier and the ends that it
 * is read at: `2,986`, `≈400 [380–420]`.
 */
function writeNumber(figure: AnyFigure | null): string {
  if (figure === null || figure.value === null) return '—';
  const number = formatQualifierMark(figure.qualifier) + formatFigureDigits(figure, 'en');
  const interval = computeInterval(figure);
  const isVague = figure.qualifier !== 'exact' && figure.qualifier !== 'range';
  if (!isVague || !interval || !Number.isFinite(interval.max) || !Number.isFinite(interval.min)) return number;
  return `${number} [${formatExact(interval.min)}–${formatExact(interval.max)}]`;
}

/** Days as years, as they are divided by: `(1,096 ÷ 365.25)`. Never “3 years”, which they are not. */
const writeYears = (days: number | null): string => `(${formatExact(days ?? 0)} ÷ ${DAYS_PER_YEAR})`;

/** A compound growth rate: `(7,700 ÷ 2,986) ^ (365.25 ÷ 1,096) − 1`. */
const writeGrowth = (from: string, to: string, days: number | null): string =>
  `(${to} ÷ ${from}) ^ (${DAYS_PER_YEAR} ÷ ${formatExact(days ?? 0)}) − 1`;

/**
 * The formula of every computed quantity with its numbers and days in it, so that a calculator comes to the same
 * result: nothing in a formula is rounded.
 */
export function writeFormulas({ target, judgement }: JudgedSeries) {
  const { actual, baseline, days } = judgement;
  const [goal, from, at] = [target, baseline, actual].map(writeNumber);
  const { baselineToActual: elapsed, baselineToDeadline: whole } = days;
  const used = Math.max(0, Math.min(days.baselineToToday ?? 0, whole ?? 0));
  const observed = `(${at} − ${from}) ÷ ${writeYears(elapsed)}`;
  const requiredThen = `(${goal} − ${from}) ÷ ${writeYears(whole)}`;
  const requiredNow = `(${goal} − ${at}) ÷ ${writeYears(days.todayToDeadline)}`;
  const observedGrowth = writeGrowth(from ?? '', at ?? '', elapsed);
  const requiredGrowth = writeGrowth(from ?? '', goal ?? '', whole);
  const share = `${formatExact(used)} ÷ ${formatExact(whole ?? 0)}`;
  return {
    attainment: `${at} ÷ ${goal}`,
    progress: `(${at} − ${from}) ÷ (${goal} − ${from})`,
    timeUsed: share,
    pathToday: `${from} + (${goal} − ${from}) × ${share}`,
    observed,
    requiredThen,
    requiredNow,
    speedUp: `(${requiredNow}) ÷ (${observed})`,
    projection: `${at} + ${observed} × ${writeYears(days.actualToDeadline)}`,
    linear: `(${observed}) ÷ (${requiredThen})`,
    observedGrowth,
    requiredGrowth,
    compound: `(${observedGrowth}) ÷ (${requiredGrowth})`,
  };
}
