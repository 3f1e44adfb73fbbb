import type { Period } from '../domain/period';
import type { Lang } from '../messages/lang';

const LENGTH = { year: 4, month: 7, day: 10 } as const;

type Precision = Period['precision'];

const cut = (iso: string, precision: Precision) => iso.slice(0, LENGTH[precision]);

const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * `2022年6月30日`, `30 June 2022`: of Intl only what no version of it spells differently, with locale and zone given,
 * so that build and browser agree.
 */
function formatInWords(iso: string, precision: Precision, lang: Lang): string {
  if (precision === 'year') return lang === 'zh' ? `${iso} 年` : iso;
  const format = (formats[lang + precision] ??= new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    day: precision === 'day' ? 'numeric' : undefined,
    timeZone: 'UTC',
  }));
  return format.format(Date.parse(iso));
}

/** Short for labels, lists and tables; prose for sentences. */
function formatMoment(day: string, precision: Precision, lang: Lang, isProse: boolean): string {
  const iso = cut(day, precision);
  if (lang === 'zh' && !isProse) return iso;
  const words = formatInWords(iso, precision, lang);
  // Intl writes Sep or Sept according to its age: three letters are cut from the whole name.
  return isProse ? words : words.replace(/([A-Z]..)[a-z]+/, '$1');
}

const isSame = (start: string, end: string, precision: Precision) => cut(start, precision) === cut(end, precision);

/** `2023年3月—5月`, `2019—2021 年`: the end leaves out what the start has said. */
function joinChinese({ start, end }: Period, from: string, to: string): string {
  const said = isSame(start, end, 'month') ? '月' : isSame(start, end, 'year') ? '年' : '';
  return `${from.replace(' 年', '')}—${to.slice(to.indexOf(said) + said.length)}`;
}

/**
 * `Mar–May 2023`, `Dec 2023 – Jan 2024`: the start leaves out what the end will say; a dash between groups of words has
 * room around it.
 */
function joinEnglish({ start, end }: Period, from: string, to: string): string {
  const kept = from.split(' ').slice(0, isSame(start, end, 'month') ? 1 : isSame(start, end, 'year') ? -1 : 3);
  return kept.join(' ') + (kept.length > 1 ? ' – ' : '–') + to;
}

function formatSpan(period: Period, lang: Lang, isProse: boolean): string {
  const say = (day: string) => formatMoment(day, period.precision, lang, isProse);
  const [from, to] = [say(period.start), say(period.end)];
  if (from === to || period.type === 'by') return to;
  if (lang === 'en') return joinEnglish(period, from, to);
  return isProse ? joinChinese(period, from, to) : `${from}–${to}`;
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
export const formatPeriodIso = (period: Period): string => formatSpan(period, 'zh', false);
