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

function formatMoment(day: string, precision: Precision, lang: Lang, register: Register): string {
  const iso = cut(day, precision);
  if (lang === 'zh' && register === 'short') return iso;
  const words = formatInWords(iso, precision, lang);
  // Intl writes Sep or Sept according to its age: three letters are cut from the whole name.
  return register === 'prose' ? words : words.replace(/([A-Z]..)[a-z]+/, '$1');
}

const isSame = (start: string, end: string, precision: Precision) => cut(start, precision) === cut(end, precision);

/** `2023年3月—5月`, `2019—2021 年`: the end leaves out what the start has said. */
function joinChinese({ start, end }: Period, from: string, to: string): string {
  const said = isSame(start, end, 'month') ? '月' : isSame(start, end, 'year') ? '年' : '';
  return `${from.replace(' 年', '')}—${to.slice(to.indexOf(said) + said.length)}`;
}

/** `Mar–May 2023`, `Dec 2023 – Jan 2024`: the start leaves out what the end will say; a dash between groups of words has room around it. */
function joinEnglish({ start, end }: Period, from: string, to: string): string {
  const kept = from.split(' ').slice(0, isSame(start, end, 'month') ? 1 : isSame(start, end, 'year') ? -1 : 3);
  return kept.join(' ') + (kept.length > 1 ? ' – ' : '–') + to;
}

function formatSpan(period: Period, lang: Lang, register: Register): string {
  const [from, to] = [formatMoment(period.start, period.precision, lang, register), formatMoment(period.end, period.precision, lang, register)];
  if (from === to || period.type === 'by') return to;
  if (lang === 'en') return joinEnglish(period, from, to);
  return register === 'short' ? `${from}–${to}` : joinChinese(period, from, to);
}

const mark = ({ basis }: Period) => (basis === 'inferred' ? '*' : '');

/**
 * When a value holds, at the precision of its source, where room is short: zh `2023`, `2021-12*`, `2022-06-30`, `2023-12–2024-01`; en `2023`,
 * `Dec 2021*`, `30 Jun 2022`, `Dec 2023 – Jan 2024`. An asterisk marks an inferred date.
 */
export const formatPeriod = (period: Period, lang: Lang): string => formatSpan(period, lang, 'short') + mark(period);

/** The same in a sentence: zh `2023 年`, `2021年12月*`, `2023年12月—2024年1月`; en `December 2021*`, `December 2023 – January 2024`. */
export const formatPeriodProse = (period: Period, lang: Lang): string => formatSpan(period, lang, 'prose') + mark(period);

/** A day, or of it the month alone, where room is short: `2026-11-22`, `22 Nov 2026`. */
export const formatDate = (iso: string, lang: Lang, precision: Precision = 'day'): string => formatMoment(iso, precision, lang, 'short');

/** The same in a sentence: `2026年11月22日`, `22 November 2026`. */
export const formatDateProse = (iso: string, lang: Lang, precision: Precision = 'day'): string => formatMoment(iso, precision, lang, 'prose');

/** A sentence's date without the asterisk, where words say that it is inferred or nothing need say it. */
export const formatPeriodSpoken = (period: Period, lang: Lang): string => formatSpan(period, lang, 'prose');

/** A period for machines and references, whoever reads, without the asterisk: `2021-12`, `2023-12–2024-01`. That is the short Chinese form. */
export const formatPeriodIso = (period: Period): string => formatSpan(period, 'zh', 'short');
