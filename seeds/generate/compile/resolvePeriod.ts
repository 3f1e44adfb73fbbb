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

/** Days, both inclusive, and how exactly they are written. */
export interface DateSpan {
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

type Basis = Pick<Period, 'basis' | 'reason' | 'source'>;

/** How the period is known; null when that is said in no way, or in more than one. */
function resolveBasis({ stated, inferred, external }: RawPeriod): Basis | null {
  if ([stated, inferred, external].filter((way) => way !== undefined).length !== 1) return null;
  if (inferred !== undefined) return { basis: 'inferred', reason: inferred };
  if (external !== undefined) return { basis: 'external', source: external };
  return stated === true ? { basis: 'stated' } : null;
}

/** The one way of the shorthand that is used; null when none or more than one is. */
function selectForm(raw: RawPeriod): 'as_of' | 'during' | 'by' | 'from' | null {
  const used = (['as_of', 'during', 'by', 'from'] as const).filter((key) => raw[key] !== undefined);
  const [form] = used;
  if (form === undefined || used.length > 1) return null;
  return (form === 'from') === (raw.to !== undefined) ? form : null;
}

/** From the first day of one printed date to the last of another, as sure as the vaguer; null where one is no date. */
export function resolveSpan(from: string | number, to: string | number): DateSpan | null {
  const [first, last] = [resolveDate(from), resolveDate(to)];
  if (first === null || last === null || last.end < first.start) return null;
  return { start: first.start, end: last.end, precision: selectPrecision(first, last) };
}

/** The coarser of two precisions: a span is no surer than its vaguer end. */
function selectPrecision(from: DateSpan, to: DateSpan): Period['precision'] {
  return PRECISIONS[Math.min(PRECISIONS.indexOf(from.precision), PRECISIONS.indexOf(to.precision))] ?? 'year';
}

/** The days that an inferred period may mean: of a deadline, the last days of what is written. */
function resolvePlausible({ between }: RawPeriod, period: Period): PeriodResolution {
  if (between === undefined) return { period };
  if (period.basis !== 'inferred')
    return fault(
      'between',
      'only an inferred period leaves days open',
      'remove between, or write inferred with the reason',
    );
  const [from, to] = between.map(resolveDate);
  if (!from || !to)
    return fault('between', `${between.join(' and ')} are not two dates`, 'write between: [2025-12, 2026-12]');
  const earliest = period.type === 'by' ? from.end : from.start;
  const latest = to.end;
  if (earliest > period.start || latest < period.end || earliest === latest)
    return fault(
      'between',
      `${period.start === period.end ? period.end : `${period.start} to ${period.end}`} does not lie between ${earliest} and ${latest}`,
      'write the earliest, then the latest',
    );
  return { period: { ...period, plausible: { earliest, latest } } };
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
      'a period is either stated, or inferred with a reason, or external with its publisher',
      'write stated: true, inferred: { zh: …, en: … }, or external: { publisher: { zh: …, en: … }, url: null }',
    );
  }
  const dateFix = 'write 2023, 2023-12 or 2023-12-31';
  const first = resolveDate(raw[form] ?? '');
  if (first === null) return fault(form, `${raw[form]} is not a date`, dateFix);
  if (form === 'by')
    return resolvePlausible(raw, {
      type: 'by',
      start: first.end,
      end: first.end,
      precision: first.precision,
      ...basis,
    });
  if (form !== 'from') return resolvePlausible(raw, { type: form, ...first, ...basis });
  const last = resolveDate(raw.to ?? '');
  if (last === null) return fault('to', `${raw.to} is not a date`, dateFix);
  if (last.end < first.start)
    return fault('to', `the period ends (${last.end}) before it starts (${first.start})`, 'exchange from and to');
  return resolvePlausible(raw, {
    type: 'during',
    start: first.start,
    end: last.end,
    precision: selectPrecision(first, last),
    ...basis,
  });
}
