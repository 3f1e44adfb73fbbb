import type { Kind, Qualifier, Unit } from '../domain/codes';
import { selectUnits } from '../domain/unitWords';
import { findHome, findPlaces, type PlaceMention } from './findPlaces';
import { findTimes, type FoundPeriod, selectTime } from './findTimes';
import { selectKind } from './selectKind';
import { selectPlaces } from './selectPlaces';
import { splitArticles } from './splitArticles';
import { foldText } from './foldText';
import type { Gazetteer } from './gazetteer';
import { type Candidate, type Cue, matchIndicators } from './matchIndicators';
import { type FoundNumber, scanNumbers, type SetAsideClass } from './scanNumbers';

/** What the reader of articles goes by, besides the text. */
export interface ExtractionFacts {
  readonly gazetteer: Gazetteer;
  readonly cues: readonly Cue[];
  /** Traditional characters with the simplified ones. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** A figure that an article may print; offsets are UTF-16 positions in the text as it was given. */
interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly value: number | null;
  readonly valueMax?: number;
  readonly unit: Unit | null;
  readonly qualifier: Qualifier;
  /** The likeliest indicator; null: nothing fits. */
  readonly indicator: string | null;
  readonly candidates: readonly Candidate[];
  /** Codes of places; two for one figure of both together. */
  readonly regions: readonly string[];
  readonly kind: Kind;
  readonly period: FoundPeriod;
}

/** What an article says in numbers: every numeral ends in one of the two lists. */
export interface Extraction {
  /** Code of the place that the article is about; null where it names none. */
  readonly home: string | null;
  readonly proposals: readonly Proposal[];
  readonly setAside: readonly { readonly start: number; readonly end: number; readonly is: SetAsideClass }[];
}

const SENTENCE_END = /[。！？!?\n]/u;
const CLAUSE_END = /[，,；;：:]/u;

function lastOf(text: string, pattern: RegExp, before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (pattern.test(text.charAt(at))) return at + 1;
  return 0;
}

function nextOf(text: string, pattern: RegExp, from: number): number {
  const found = text.slice(from).search(pattern);
  return found < 0 ? text.length : from + found;
}

/** Which of the numbers after 分别 a number is, from zero; null where none are dealt out. */
function findTurn(text: string, numbers: readonly FoundNumber[], number: FoundNumber, sentence: number): number | null {
  const dealing = text.slice(sentence, number.start).lastIndexOf('分别');
  if (dealing < 0) return null;
  return numbers.filter(({ start }) => start > sentence + dealing && start < number.start).length;
}

/** One article of a page, with what is found in it. */
interface Article {
  readonly start: number;
  readonly home: string | null;
  readonly places: readonly PlaceMention[];
  readonly times: ReturnType<typeof findTimes>;
}

interface Read {
  readonly text: string;
  readonly published: string;
  readonly numbers: readonly FoundNumber[];
  readonly cues: readonly Cue[];
}

type Reading = Omit<Proposal, 'start' | 'end' | 'printed'>;

/** What a number is of. */
function readProposal(number: FoundNumber, article: Article, { text, published, numbers, cues }: Read): Reading {
  const start = Math.max(article.start, lastOf(text, SENTENCE_END, number.start));
  const clause = text.slice(Math.max(start, lastOf(text, CLAUSE_END, number.start)), number.start);
  const period = selectTime(text, article.times, { start, article: article.start }, number.start, published);
  const end = nextOf(text, SENTENCE_END, number.end);
  const candidates = matchIndicators(text, number, { start, end }, cues);
  const [best] = candidates;
  const before = Math.max(article.start, lastOf(text, SENTENCE_END, Math.max(0, start - 1)));
  const turn = findTurn(text, numbers, number, start);
  const asked = { text, number, sentence: start, before, home: article.home, turn };
  return {
    value: number.value,
    ...(number.valueMax === undefined ? {} : { valueMax: number.valueMax }),
    unit: best?.unit ?? selectUnits(number.unitWord)?.[0] ?? null,
    qualifier: number.qualifier,
    indicator: best?.indicator ?? null,
    candidates,
    regions: selectPlaces(asked, article.places),
    kind: selectKind({ text, sentence: start, clause }, number, period),
    period,
  };
}

/** The articles of a page. */
function listArticles(text: string, published: string, gazetteer: Gazetteer): Article[] {
  const starts = splitArticles(text);
  return starts.map((start, at): Article => {
    const words = text.slice(0, starts[at + 1] ?? text.length);
    const own = `${' '.repeat(start)}${words.slice(start)}`;
    const home = findHome(own, gazetteer);
    return { start, home, places: findPlaces(own, gazetteer, home), times: findTimes(own, published) };
  });
}

/**
 * Every figure that a text may print, and every numeral that is none. Pure; no network and no model.
 * @param given the article as it was pasted; several on one page are told apart by their credits
 * @param published ISO date of the article
 */
export function extractArticle(given: string, published: string, facts: ExtractionFacts): Extraction {
  const { text, offsets } = foldText(given, facts.simplified);
  const articles = listArticles(text, published, facts.gazetteer);
  const { numbers, setAside } = scanNumbers(text);
  const back = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: offsets[start] ?? given.length,
    end: (offsets[end - 1] ?? given.length - 1) + 1,
  });
  const proposals = numbers.flatMap((number): Proposal[] => {
    const article = articles.findLast(({ start }) => start <= number.start);
    if (!article) return [];
    const at = back(number);
    const reading = readProposal(number, article, { text, published, numbers, cues: facts.cues });
    return [{ ...at, printed: given.slice(at.start, at.end), ...reading }];
  });
  const [first] = articles;
  return { home: first?.home ?? null, proposals, setAside: setAside.map((one) => ({ ...back(one), is: one.is })) };
}
