import type { Period } from '../domain/dataset';
import type { Lang } from '../messages/lang';

const LENGTH = { year: 4, month: 7, day: 10 } as const;
const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

type Precision = Period['precision'];
/** Short for labels, lists and tables; prose for sentences. */
type Register = 'short' | 'prose';

const cut = (iso: string, precision: Precision) => iso.slice(0, LENGTH[precision]);

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2022年6月30日`, `30 June 2022`: of Intl only what no version of it spells differently, with locale and zone given, so that build and browser agree. */
function formatInWords(iso: string, precision: Precision, lang: Lang): string {
  if (precision === 'year') return lang === 'zh' ? `${iso} 年` : iso;
  const key = lang + precision;
  const format = formats.get(key)
    ?? new Intl.DateTimeFormat(LOCALES[lang], { year: 'numeric', month: 'long', day: precision === 'day' ? 'numeric' : undefined, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(Date.parse(iso));
}

function formatMoment(iso: string, precision: Precision, lang: Lang, register: Register): string {
  if (register === 'prose') return formatInWords(iso, precision, lang);
  // Intl writes Sep or Sept according to its age: three letters are cut from the whole name.
  return lang === 'zh' ? cut(iso, precision) : formatInWords(iso, precision, lang).replace(/([A-Z]..)[a-z]+/, '$1');
}

/** `2023年3月—5月`, `2019—2021 年`: the end leaves out what the start has said. */
function joinChinese(start: string, end: string, from: string, to: string): string {
  if (start.length === LENGTH.year) return `${start}—${to}`;
  const isSameMonth = start.slice(0, LENGTH.month) === end.slice(0, LENGTH.month);
  const said = isSameMonth ? to.indexOf('月') + 1 : start.slice(0, LENGTH.year) === end.slice(0, LENGTH.year) ? to.indexOf('年') + 1 : 0;
  return `${from}—${to.slice(said)}`;
}

/** `Mar–May 2023`, `Dec 2023 – Jan 2024`: the start leaves out what the end will say; a dash between groups of words has room around it. */
function joinEnglish(start: string, end: string, from: string, to: string): string {
  const words = from.split(' ');
  const isSame = (length: number) => start.slice(0, length) === end.slice(0, length);
  const kept = isSame(LENGTH.month) ? words.slice(0, 1) : isSame(LENGTH.year) ? words.slice(0, -1) : words;
  return kept.join(' ') + (kept.length > 1 ? ' – ' : '–') + to;
}

function formatSpan(period: Period, lang: Lang, register: Register): string {
  const [start, end] = [cut(period.start, period.precision), cut(period.end, period.precision)];
  const [from, to] = [formatMoment(start, period.precision, lang, register), formatMoment(end, period.precision, lang, register)];
  if (start === end || period.type === 'by') return to;
  if (lang === 'en') return joinEnglish(start, end, from, to);
  return register === 'short' ? `${from}–${to}` : joinChinese(start, end, from, to);
}

const mark = ({ basis }: Period) => (basis === 'inferred' ? '*' : '');

/**
 * When a value holds, at the precision of its source, where room is short: zh `2023`, `2021-12*`, `2022-06-30`, `2023-12–2024-01`; en `2023`,
 * `Dec 2021*`, `30 Jun 2022`, `Dec 2023 – Jan 2024`. An asterisk marks an inferred date.
 */
export const formatPeriod = (period: Period, lang: Lang): string => formatSpan(period, lang, 'short') + mark(period);

/** The same in a sentence: zh `2023 年`, `2021年12月*`, `2023年12月—2024年1月`; en `December 2021*`, `December 2023 – January 2024`. */
export const formatPeriodProse = (period: Period, lang: Lang): string => formatSpan(period, lang, 'prose') + mark(period);

/** A sentence's date without the asterisk, where words say that it is inferred or nothing need say it. */
export const formatPeriodSpoken = (period: Period, lang: Lang): string => formatSpan(period, lang, 'prose');

/** A day where room is short: `2026-11-22`, `22 Nov 2026`. */
export const formatDay = (iso: string, lang: Lang): string => formatMoment(iso, 'day', lang, 'short');

/** A day in a sentence: `2026年11月22日`, `22 November 2026`. */
export const formatDayProse = (iso: string, lang: Lang): string => formatMoment(iso, 'day', lang, 'prose');

/** The month of a day where room is short: `2020-11`, `Nov 2020`. */
export const formatMonth = (iso: string, lang: Lang): string => formatMoment(cut(iso, 'month'), 'month', lang, 'short');

/** The month of a day in a sentence: `2020年11月`, `November 2020`. */
export const formatMonthProse = (iso: string, lang: Lang): string => formatMoment(cut(iso, 'month'), 'month', lang, 'prose');

/** A period for machines, without the asterisk: `2021-12`, `2023-12–2024-01`. */
export function formatPeriodIso(period: Period): string {
  const [start, end] = [cut(period.start, period.precision), cut(period.end, period.precision)];
  return start === end || period.type === 'by' ? end : `${start}–${end}`;
}
