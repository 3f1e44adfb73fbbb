import * as v from 'valibot';
import { KINDS, QUALIFIERS, UNITS } from './codes';
import type { Amount } from './records/figure';

/** Longest phrase that is kept of an article, in characters. */
export const EXCERPT_MAX = 40;

const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written 2026-01-05'));
const adcode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'a place has six digits'));

const candidateSchema = v.object({
  indicator: v.nullable(v.string()),
  unit: v.nullable(v.picklist(UNITS)),
  score: v.number(),
});

const readFigureSchema = v.object({
  /** UTF-16 offsets into the article. */
  start: v.number(),
  end: v.number(),
  printed: v.string(),
  /** The shortest phrase that carries the number. */
  excerpt: v.pipe(v.string(), v.maxLength(EXCERPT_MAX)),
  value: v.nullable(v.number()),
  valueMax: v.exactOptional(v.number()),
  unit: v.nullable(v.picklist(UNITS)),
  qualifier: v.picklist(QUALIFIERS),
  /** null: no indicator fits; kept with its article and charted nowhere. */
  indicator: v.nullable(v.string()),
  /** Places; two for one figure of both together. */
  regions: v.array(adcode),
  kind: v.picklist(KINDS),
  period: v.object({ type: v.picklist(['as_of', 'during', 'by']), start: isoDate, end: isoDate }),
  candidates: v.array(candidateSchema),
  decision: v.picklist(['open', 'accepted', 'dropped']),
});

const ownArticleSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  /** The whole text while it is read; '' once the reader has put it away. */
  text: v.string(),
  /** ISO date of the article. */
  published: isoDate,
  /** Code of the place that it is about; null where it names none. */
  place: v.nullable(adcode),
  figures: v.array(readFigureSchema),
  /** Numerals of the text that are no figures. */
  setAside: v.array(v.object({ start: v.number(), end: v.number(), is: v.string() })),
});

/** A number of an article as it was read, and what its reader has decided. */
export type ReadFigure = Readonly<v.InferOutput<typeof readFigureSchema>>;

/** An article that a reader has added: it lives in his browser alone. */
export type OwnArticle = Readonly<v.InferOutput<typeof ownArticleSchema>>;

const SHELF_VERSION = 1;

const shelfSchema = v.object({
  format: v.literal('atlas-own-articles'),
  version: v.number(),
  articles: v.array(ownArticleSchema),
});

/** The file that holds all articles of a reader. */
export const formatShelf = (articles: readonly OwnArticle[]): string =>
  JSON.stringify({ format: 'atlas-own-articles', version: SHELF_VERSION, articles }, null, 1);

/** What came of a file that was to be read in. */
export type ReadShelf =
  | { readonly ok: true; readonly articles: readonly OwnArticle[] }
  | {
      readonly ok: false;
      readonly problem: 'notJson' | 'otherFile' | 'newer' | 'broken';
      readonly places: readonly string[];
    };

/** Reads such a file; says all that is wrong with it together. */
export function readShelf(text: string): ReadShelf {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'notJson', places: [] };
  }
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'atlas-own-articles') return { ok: false, problem: 'otherFile', places: [] };
  if (typeof version === 'number' && version > SHELF_VERSION) return { ok: false, problem: 'newer', places: [] };
  const read = v.safeParse(shelfSchema, json);
  if (read.success) return { ok: true, articles: read.output.articles };
  return { ok: false, problem: 'broken', places: read.issues.map((issue) => v.getDotPath(issue) ?? '') };
}

/** How near two candidates may be for the reader to be asked. */
const CLOSE = 6;

/** Whether the reader has to say something that the words leave open. */
export function needsReader({ decision, candidates: [first, second], regions, unit, value }: ReadFigure): boolean {
  if (decision !== 'open') return false;
  const isClose = first !== undefined && second !== undefined && first.score - second.score < CLOSE;
  return isClose || regions.length === 0 || unit === null || value === null;
}

/** How many numbers of an article are decided, of all, and how many need the reader. */
export function countDecided({ figures }: Pick<OwnArticle, 'figures'>) {
  return {
    decided: figures.filter(({ decision }) => decision !== 'open').length,
    accepted: figures.filter(({ decision }) => decision === 'accepted').length,
    all: figures.length,
    asked: figures.filter(needsReader).length,
  };
}

/** An accepted number with the article that it came from. */
export interface AcceptedFigure {
  readonly article: OwnArticle;
  readonly figure: ReadFigure;
}

/** What a reader has accepted, of all his articles in their order. */
export const listAccepted = (articles: readonly OwnArticle[]): AcceptedFigure[] =>
  articles.flatMap((article) =>
    article.figures.filter(({ decision }) => decision === 'accepted').map((figure) => ({ article, figure })),
  );

/** Whether two amounts say the same. */
export const isSameReport = (one: Amount, other: Amount): boolean =>
  one.value === other.value && one.valueMax === other.valueMax && one.qualifier === other.qualifier;

/** The next number to decide behind this one, from the start again at the end; null where all are decided. */
export function findNext(
  figures: readonly ReadFigure[],
  at: number,
  isWanted: (figure: ReadFigure) => boolean = () => true,
): number | null {
  const order = figures.map((_, step) => (at + 1 + step) % figures.length);
  return order.find((one) => figures[one]?.decision === 'open' && isWanted(figures[one])) ?? null;
}
