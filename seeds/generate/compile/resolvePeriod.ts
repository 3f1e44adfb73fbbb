import { PRECISIONS } from '../../../src/domain/codes';
import type { Period } from '../../../src/domain/period';
import type { RawPeriod } from '../read/rawRecords';

/** A resolved period, or the key that is at fault, what is wrong with it and how to fix it. */
export type PeriodResolution =
  | { readonly period: Period; readonly fault?: never }
  | {
      readonly period?: never;
      readonly fault: { readonly key: string; readonly message: string; readonly fix: string };
    };

interface DateSpan {
  readonly start: string;
  readonly end: string;
  readonly precision: Period['precision'];
}

function fault(key: string, message: string, fix: string): PeriodResolution {
  return { fault: { key, message, fix } };
}

/** First and last day of a printed date; null for a date that no calendar has. */
function resolveDate(word: string | number): DateSpan | null {
  const found = /^((?:19|20)\d{2})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(String(word));
  if (found === null) return null;
  const [, year = '', month, day] = found;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined)
    return { start: `${year}-${month}-01`, end: `${year}-${month}-${lastDay}`, precision: 'month' };
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}`, precision: 'day' };
}

function resolveBasis(raw: RawPeriod): Pick<Period, 'basis' | 'reason'> | null {
  if (raw.inferred !== undefined) return raw.stated === undefined ? { basis: 'inferred', reason: raw.inferred } : null;
  return raw.stated === true ? { basis: 'stated' } : null;
}

/** The one way of the shorthand that is used; null when none or more than one is. */
function selectForm(raw: RawPeriod): 'as_of' | 'during' | 'by' | 'from' | null {
  const used = (['as_of', 'during', 'by', 'from'] as const).filter((key) => raw[key] !== undefined);
  const [form] = used;
  if (form === undefined || used.length > 1) return null;
  return (form === 'from') === (raw.to !== undefined) ? form : null;
}

/** The coarser of two precisions: a span is no surer than its vaguer end. */
function selectPrecision(from: DateSpan, to: DateSpan): Period['precision'] {
  return PRECISIONS[Math.min(PRECISIONS.indexOf(from.precision), PRECISIONS.indexOf(to.precision))] ?? 'year';
}

/** A deadline is the last day of what is written; an inferred one may say between which dates it can lie. */
function resolveDeadline(
  { between }: RawPeriod,
  { end, precision }: DateSpan,
  basis: Pick<Period, 'basis' | 'reason'>,
): PeriodResolution {
  const period: Period = { type: 'by', start: end, end, precision, ...basis };
  if (between === undefined) return { period };
  if (basis.basis === 'stated')
    return fault('between', 'a stated deadline is one date', 'remove between, or write inferred with the reason');
  const [from, to] = between.map(resolveDate);
  if (!from || !to)
    return fault('between', `${between.join(' and ')} are not two dates`, 'write between: [2025-12, 2026-12]');
  if (from.end > end || to.end < end || from.end === to.end)
    return fault(
      'between',
      `${end} does not lie between ${from.end} and ${to.end}`,
      'write the earliest, then the latest',
    );
  return { period: { ...period, plausible: { earliest: from.end, latest: to.end } } };
}

/**
 * The shorthand of a record as a period of ISO dates, both ends inclusive. `as_of` and `during` cover the whole printed
 * year, month or day; a deadline (`by`) is the last day of it; `from` and `to` make one interval.
 */
export function resolvePeriod(raw: RawPeriod): PeriodResolution {
  const form = selectForm(raw);
  if (form === null)
    return fault('', 'a period says exactly one of as_of, during, by, or from with to', 'keep one of them');
  const basis = resolveBasis(raw);
  if (basis === null) {
    return fault(
      'stated',
      'a period is either stated or inferred with a reason',
      'write stated: true, or inferred: { zh: …, en: … }',
    );
  }
  const dateFix = 'write 2023, 2023-12 or 2023-12-31';
  const first = resolveDate(raw[form] ?? '');
  if (first === null) return fault(form, `${raw[form]} is not a date`, dateFix);
  if (form === 'by') return resolveDeadline(raw, first, basis);
  if (raw.between !== undefined)
    return fault('between', 'only an inferred deadline (by) has days between which it may lie', 'remove between');
  if (form !== 'from') return { period: { type: form, ...first, ...basis } };
  const last = resolveDate(raw.to ?? '');
  if (last === null) return fault('to', `${raw.to} is not a date`, dateFix);
  if (last.end < first.start)
    return fault('to', `the period ends (${last.end}) before it starts (${first.start})`, 'exchange from and to');
  return {
    period: { type: 'during', start: first.start, end: last.end, precision: selectPrecision(first, last), ...basis },
  };
}
