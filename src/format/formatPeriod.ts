import type { Period } from '../domain/period';
import type { Lang } from '../messages/lang';

const LENGTH = { year: 4, month: 7, day: 10 } as const;

type Precision = Period['precision'];

const cut = (iso: string, precision: Precision) => iso.slice(0, LENGTH[precision]);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What the two ends of a span have in common, and what one of them therefore leaves out. */
type Shared = 'nothing' | 'year' | 'month';

/** The numbers of an ISO date. Dates are put together from these: what Intl writes differs from version to version. */
const partsOf = (iso: string) => ({
  year: iso.slice(0, 4),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

/** `2023 年`, `2021年12月`, `2022年6月30日`; after a start that has said the year `12月5日`, the month `5日`. */
function sayChinese(iso: string, precision: Precision, shared: Shared = 'nothing'): string {
  const { year, month, day } = partsOf(iso);
  if (precision === 'year') return `${year} 年`;
  const days = precision === 'day' ? `${day}日` : '';
  if (shared === 'month') return days;
  return `${shared === 'year' ? '' : `${year}年`}${month}月${days}`;
}

/** Words of an English date: `30 June 2022`, `Dec 2021`; before an end that says the year `23 Sep`, the month `3`. */
function listEnglish(iso: string, precision: Precision, isProse: boolean, shared: Shared = 'nothing'): string[] {
  const { year, month, day } = partsOf(iso);
  const name = MONTHS[month - 1] ?? '';
  return [
    ...(precision === 'day' ? [String(day)] : []),
    ...(precision === 'year' || shared === 'month' ? [] : [isProse ? name : name.slice(0, 3)]),
    ...(shared === 'nothing' ? [year] : []),
  ];
}

/** Short for labels, lists and tables; prose for sentences. */
function formatMoment(day: string, precision: Precision, lang: Lang, isProse: boolean): string {
  if (lang === 'en') return listEnglish(day, precision, isProse).join(' ');
  return isProse ? sayChinese(day, precision) : cut(day, precision);
}

const isSame = (start: string, end: string, precision: Precision) => cut(start, precision) === cut(end, precision);

const selectShared = ({ start, end }: Period): Shared =>
  isSame(start, end, 'month') ? 'month' : isSame(start, end, 'year') ? 'year' : 'nothing';

/** Whether a period is written with two ends; one within a unit of its precision, and a deadline, is not. */
export const hasTwoEnds = ({ type, start, end, precision }: Period): boolean =>
  type !== 'by' && !isSame(start, end, precision);

/** `2023年3月—5月`, `2019—2021 年`: the end leaves out what the start has said. */
function joinChinese(period: Period): string {
  const { start, end, precision } = period;
  if (precision === 'year') return `${cut(start, 'year')}—${sayChinese(end, 'year')}`;
  return `${sayChinese(start, precision)}—${sayChinese(end, precision, selectShared(period))}`;
}

/**
 * `Mar–May 2023`, `Dec 2023 – Jan 2024`: the start leaves out what the end will say; a dash between groups of words has
 * room around it.
 */
function joinEnglish(period: Period, isProse: boolean): string {
  const { start, end, precision } = period;
  const from = listEnglish(start, precision, isProse, selectShared(period));
  return from.join(' ') + (from.length > 1 ? ' – ' : '–') + listEnglish(end, precision, isProse).join(' ');
}

/** The days that a period is written with: all that an inferred one may mean. A deadline is written as one day. */
const selectWritten = (period: Period): Period =>
  period.plausible && period.type !== 'by'
    ? { ...period, start: period.plausible.earliest, end: period.plausible.latest }
    : period;

function formatSpan(found: Period, lang: Lang, isProse: boolean): string {
  const period = selectWritten(found);
  const { start, end, precision } = period;
  if (!hasTwoEnds(period)) return formatMoment(end, precision, lang, isProse);
  if (lang === 'en') return joinEnglish(period, isProse);
  if (isProse) return joinChinese(period);
  // What an inferred date may mean is written short, 2024-01–03: it stands where one month would.
  const isWithinYear = period !== found && precision === 'month' && isSame(start, end, 'year');
  return `${cut(start, precision)}–${isWithinYear ? end.slice(5, 7) : cut(end, precision)}`;
}

const mark = ({ basis }: Period) => (basis === 'inferred' ? '*' : '');

/**
 * When a value holds, at the precision of its source, where room is short: zh `2023`, `2021-12*`, `2022-06-30`,
 * `2023-12–2024-01`; en `2023`, `Dec 2021*`, `30 Jun 2022`, `Dec 2023 – Jan 2024`. An asterisk marks an inferred date.
 */
export const formatPeriod = (period: Period, lang: Lang): string => formatSpan(period, lang, false) + mark(period);

/**
 * The same in a sentence: zh `2023 年`, `2021年12月*`, `2023年12月—2024年1月`; en `December 2021*`, `December 2023 –
 * January 2024`.
 */
export const formatPeriodProse = (period: Period, lang: Lang): string => formatSpan(period, lang, true) + mark(period);

/** A day, or of it the month alone, where room is short: `2026-11-22`, `22 Nov 2026`. */
export const formatDate = (iso: string, lang: Lang, precision: Precision = 'day'): string =>
  formatMoment(iso, precision, lang, false);

/** The same in a sentence: `2026年11月22日`, `22 November 2026`. */
export const formatDateProse = (iso: string, lang: Lang, precision: Precision = 'day'): string =>
  formatMoment(iso, precision, lang, true);

/** A sentence's date without the asterisk, where words say that it is inferred or nothing need say it. */
export const formatPeriodSpoken = (period: Period, lang: Lang): string => formatSpan(period, lang, true);

/**
 * A period for machines and references, whoever reads, without the asterisk: `2021-12`, `2023-12–2024-01`. That is the
 * short Chinese form.
 */
export const formatPeriodIso = ({ plausible: _open, ...period }: Period): string => formatSpan(period, 'zh', false);
