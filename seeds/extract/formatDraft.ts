import { stringify } from 'yaml';
import type { Extraction, Proposal } from '../../src/extract/extraction';
import { selectExcerpt } from '../../src/extract/selectExcerpt';

/** Longest phrase of an article that a record may hold. */
const EXCERPT_MAX = 40;
/** Most of a numeral and its neighbours. */
const NUMERAL_MAX = 12;

/** Classes of seeds/documents/*.numerals.yaml for what the reader sets aside. */
const CLASSES = {
  date: 'date',
  time: 'date',
  ordinal: 'ordinal',
  word: 'indefinite',
  base: 'structure',
  unread: 'name',
  repeat: 'repeat',
} as const satisfies Record<Extraction['setAside'][number]['is'], string>;

interface DraftSubject {
  /** Name of the document: NNN_…, as its files are named. */
  readonly document: string;
  readonly text: string;
  /** ISO date of the article. */
  readonly published: string;
  readonly extraction: Extraction;
}

const squeeze = (words: string): string => words.replaceAll(/\s+/gu, '');
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function formatPeriod({ type, start, end }: Proposal['period']) {
  if (type === 'during') return { from: start, to: end };
  return { [type]: end };
}

function formatFigure(proposal: Proposal, id: string, text: string) {
  const { indicator, regions, kind, value, valueMax, unit, qualifier, period, start, end, printed } = proposal;
  const [region, ...others] = regions;
  return {
    id,
    indicator,
    region: region ?? '',
    ...(others.length > 0 ? { covers: regions } : {}),
    ...(kind === 'actual' ? {} : { kind }),
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    ...(unit === null ? {} : { unit }),
    ...(qualifier === 'exact' ? {} : { qualifier }),
    period: formatPeriod(period),
    printed: squeeze(printed),
    excerpt: selectExcerpt(text, start, end, EXCERPT_MAX),
    line: lineOf(text, start),
    draft: true,
  };
}

/**
 * A record of an article in the form of seeds/documents, for a person to read against the article: every figure is
 * marked `draft: true`, which `npm run seeds` refuses, and what an article does not give is left empty.
 */
export function formatDraft({ document, text, published, extraction }: DraftSubject): string {
  const id = `${document.slice(0, 3)}A`;
  const lines = text.split('\n');
  const headlineLine = Math.max(1, lines.findIndex((line) => line.trim() !== '') + 1);
  const fitting = extraction.proposals.filter(({ indicator }) => indicator !== null);
  const article = {
    id,
    headline: squeeze(lines[headlineLine - 1] ?? '').slice(0, EXCERPT_MAX),
    headlineLine,
    titleEn: '',
    credit: { zh: '', en: '' },
    published: { as_of: published },
    regions: extraction.home === null ? [] : [extraction.home],
    figures: fitting.map((proposal, at) => formatFigure(proposal, `${id}-${String(at + 1).padStart(2, '0')}`, text)),
  };
  return stringify({ document, articles: [article] }, { lineWidth: 0 });
}

/** The numerals that the record does not hold, with their classes; numbers that no indicator fits among them. */
export function formatDraftNumerals({ document, text, extraction }: DraftSubject): string {
  const unfitting = extraction.proposals.filter(({ indicator }) => indicator === null);
  const numerals = [
    ...extraction.setAside.map(({ start, end, is }) => ({ start, end, class: CLASSES[is] })),
    ...unfitting.map(({ start, end }) => ({ start, end, class: 'structure' })),
  ].toSorted((one, other) => one.start - other.start);
  const entries = numerals.map(({ start, end, class: is }) => ({
    line: lineOf(text, start),
    printed: squeeze(text.slice(start, end)).slice(0, NUMERAL_MAX),
    class: is,
    draft: true,
  }));
  return stringify({ document, numerals: entries }, { lineWidth: 0 });
}
