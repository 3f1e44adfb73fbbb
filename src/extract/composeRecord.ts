import { findCommon, findLevel } from '../domain/adcode';
import { describeReadPeriod } from '../domain/articlePeriod';
import { EXCERPT_MAX } from '../domain/ownArticle';
import type { Period } from '../domain/period';
import { scanNumerals } from '../reading/scanNumerals';
import { squeeze, squeezeText } from '../reading/squeezeText';
import type { Bilingual } from '../domain/records/parts';
import type { Unit } from '../domain/codes';
import type { Proposal } from './extraction';
import type { Gazetteer } from './gazetteer';
import type { FoundPeriod } from './findTimes';
import type { SetAsideClass } from './scanNumbers';
import { selectExcerpt } from './selectExcerpt';

/** Classes of seeds/documents/*.numerals.yaml for what the reader sets aside. */
const CLASSES: Readonly<Record<SetAsideClass, string>> = {
  date: 'date',
  time: 'date',
  ordinal: 'ordinal',
  word: 'indefinite',
  base: 'structure',
  unread: 'name',
  repeat: 'repeat',
};

/** A number that a record is to hold. */
export type RecordedNumber = Omit<Proposal, 'candidates' | 'indicator' | 'kind'> & {
  readonly kind: Proposal['kind'];
  readonly indicator: string;
};

/** What a record is made of. */
export interface RecordSubject {
  /** Name of the document: NNN_…, as its files are named. */
  readonly document: string;
  readonly text: string;
  /** ISO date of the article. */
  readonly published: string;
  /** Whether the article prints that date. */
  readonly isDatePrinted: boolean;
  /** Code of the place that it is about. */
  readonly place: string | null;
  /** What no article gives: '' where it is still to be written. */
  readonly titleEn: string;
  /** Whom the article credits; null: nobody. */
  readonly credit: Bilingual | null;
  /** In the order of the text. */
  readonly figures: readonly RecordedNumber[];
  readonly setAside: readonly { readonly start: number; readonly end: number; readonly is: string }[];
  /** The unit that an indicator is counted in. */
  readonly unitOf: (indicator: string) => Unit | undefined;
  /** Whether a person has still to read it: every figure is marked, and `npm run seeds` refuses it. */
  readonly isDraft: boolean;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const BY_READER: Bilingual = {
  zh: '原文未写日期，由录入者给出',
  en: 'The article prints no date; given by who added it',
};
const NO_CREDIT: Bilingual = { zh: '原文未署来源', en: 'No source credited' };
const IN_WORDS: Bilingual = { zh: '原文以文字表述，100%是本站的读法', en: '100% is our reading of the words' };

/** `2023` of a whole year, `2023-12` of a whole month, else the day. */
const formatDay = (day: string, precision: Period['precision']): string | number =>
  precision === 'year' ? Number(day.slice(0, 4)) : precision === 'month' ? day.slice(0, 7) : day;

function formatPeriod(read: FoundPeriod, published: string) {
  const { type, start, end, precision, reason } = describeReadPeriod(read, published);
  const basis = reason ? { inferred: reason } : { stated: true };
  if (type === 'by') return { by: end.endsWith('-12-31') ? Number(end.slice(0, 4)) : end, ...basis };
  const [from, to] = [formatDay(start, precision), formatDay(end, precision)];
  if (type === 'as_of') return { as_of: to, ...basis };
  return from === to ? { during: to, ...basis } : { from, to, ...basis };
}

function formatFigure(figure: RecordedNumber, id: string, { text, published, unitOf, isDraft }: RecordSubject) {
  const { indicator, regions, kind, value, valueMax, unit, qualifier, start, end, printed } = figure;
  const [first = '', ...others] = regions;
  const isInWords = value === 100 && unit === 'percent' && !/\d/u.test(printed.normalize('NFKC'));
  return {
    id,
    indicator,
    region: others.reduce(findCommon, first),
    ...(others.length > 0 ? { covers: regions } : {}),
    ...(kind === 'actual' ? {} : { kind }),
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    ...(unit === null || unit === unitOf(indicator) ? {} : { unit }),
    ...(qualifier === 'exact' ? {} : { qualifier }),
    period: formatPeriod(figure.period, published),
    ...(isInWords ? { note: IN_WORDS } : {}),
    printed: squeeze(printed),
    excerpt: selectExcerpt(text, start, end, EXCERPT_MAX),
    line: lineOf(text, start),
    ...(isDraft ? { draft: true } : {}),
  };
}

/** The record of an article in the form of seeds/documents/NNN_….yaml. */
export function composeRecord(subject: RecordSubject) {
  const { document, text, published, isDatePrinted, place, titleEn, credit, figures } = subject;
  const id = `${document.slice(0, 3)}A`;
  const lines = text.split('\n');
  const headlineLine = Math.max(1, lines.findIndex((line) => line.trim() !== '') + 1);
  const article = {
    id,
    headline: squeeze(lines[headlineLine - 1] ?? '').slice(0, EXCERPT_MAX),
    headlineLine,
    titleEn,
    credit: credit ?? NO_CREDIT,
    published: { as_of: published, ...(isDatePrinted ? { stated: true } : { inferred: BY_READER }) },
    regions: place === null ? [] : [place],
    figures: figures.map((figure, at) => formatFigure(figure, `${id}-${String(at + 1).padStart(2, '0')}`, subject)),
  };
  return { document, articles: [article] };
}

/**
 * The numerals that the record does not hold, each with its class, in the form of seeds/documents/NNN_….numerals.yaml:
 * numbers that were dropped or fit no indicator are among them.
 */
export function composeNumerals({ document, text, figures, setAside, isDraft }: RecordSubject) {
  const squeezed = squeezeText(text);
  const at = (position: number): number => squeeze(text.slice(0, position)).length;
  const [held, aside] = [figures, setAside].map((list) =>
    list.map((one) => ({ ...one, start: at(one.start), end: at(one.end) })),
  );
  const numerals = scanNumerals(squeezed)
    .filter(({ start, end }) => !held?.some((one) => one.start <= start && end <= one.end))
    .map(({ text: printed, line, start, end }) => {
      const known = aside?.find((one) => one.start < end && start < one.end);
      const is = known && 'is' in known ? CLASSES[known.is as SetAsideClass] : undefined;
      return { line, printed, class: is ?? 'structure', ...(isDraft ? { draft: true } : {}) };
    });
  return { document, numerals };
}

/** A line of seeds/catalog/regions.yaml; without a seat of government, which maps take from their own files. */
export interface CatalogueLine {
  readonly adcode: string;
  readonly zh: string;
  readonly en: string;
  readonly shortZh: string;
  readonly level: ReturnType<typeof findLevel>;
  readonly parent: string;
}

/** The places that figures name, with the one that two of them lie in. */
export const listRecordPlaces = (figures: readonly Pick<RecordedNumber, 'regions'>[]): string[] => [
  ...new Set(
    figures.flatMap(({ regions: [first = '', ...others] }) => [first, ...others, others.reduce(findCommon, first)]),
  ),
];

/** Lines of the catalogue for places that it lacks. @param english what they are called in English; '' while unknown */
export const composeRegions = (
  codes: readonly string[],
  { names, counties }: Gazetteer,
  english: (code: string) => string,
): CatalogueLine[] =>
  codes.map((adcode) => {
    const zh = names.get(adcode) ?? adcode;
    const isOfProvince = !names.has(`${adcode.slice(0, 4)}00`);
    return {
      adcode,
      zh,
      en: english(adcode),
      shortZh: counties.find((county) => county.adcode === adcode)?.short ?? zh,
      level: findLevel(adcode),
      parent: `${adcode.slice(0, isOfProvince ? 2 : 4)}${isOfProvince ? '0000' : '00'}`,
    };
  });
