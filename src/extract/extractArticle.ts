import type { Kind, Qualifier, Unit } from '../domain/codes';
import { selectUnits } from '../domain/unitWords';
import { findHome, findPlaces, type PlaceMention } from './findPlaces';
import { findTimes, type FoundPeriod, selectTime } from './findTimes';
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

interface Context {
  readonly text: string;
  readonly number: FoundNumber;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** The words of its clause before it. */
  readonly clause: string;
}

const SENTENCE_END = /[。！？!?\n]/u;
const CLAUSE_END = /[，,；;：:]/u;

function lastOf(text: string, pattern: RegExp, before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (pattern.test(text.charAt(at))) return at + 1;
  return 0;
}

const AIMED = /(?:达到|力争|争取|将|实现|确保|目标)/u;
const RULED = /(?:规定|要求|每[个名位]|每月|每年|标准|控制在|补贴|津贴|不得)/u;
const CHANGED = /(?:同比|环比|增长|下降|上升|增幅|降幅|年均增|是.*的|翻)/u;

/** What a number is, by the words of its sentence; a rule is one of how things are to be. */
function selectKind({ text, number, sentence, clause }: Context, period: FoundPeriod): Kind {
  const said = text.slice(sentence, number.start);
  if (/^(?:%|倍|个百分点)$/u.test(number.unitWord) && CHANGED.test(clause)) return 'change';
  if (period.type === 'by' && AIMED.test(said)) return 'target';
  const [ruled] = said.split(/[；;]/u).slice(-1);
  return RULED.test(ruled ?? '') && !/(?:目前|现有|已)/u.test(ruled ?? '') ? 'standard' : 'actual';
}

const TOGETHER = /^.{0,2}[两三四五]?[省市县区州地]?(?:共|合计|总共|一共)/u;

/** Places that a sentence lists one after another: 遵义、安顺两市. */
function listBefore(text: string, places: readonly PlaceMention[], last: number): PlaceMention[] {
  const listed = [places[last]].filter((one) => one !== undefined);
  for (let at = last - 1; at >= 0; at -= 1) {
    const [one, next] = [places[at], listed[0]];
    if (!one || !next || !/^[、和与及]$/u.test(text.slice(one.end, next.start))) break;
    listed.unshift(one);
  }
  return listed;
}

/** The places of a number: the nearest before it, first in its sentence, then in the text; else the article's own. */
function selectPlaces(
  context: Context,
  places: readonly PlaceMention[],
  home: string | null,
  at: number | null,
): string[] {
  const { text, number } = context;
  const told = places.filter(({ role, adcodes }) => role !== 'venue' && adcodes.length <= 1);
  const last = told.findLastIndex(({ end }) => end <= number.start);
  const near = told[last];
  if (!near) return home === null ? [] : [home];
  const listed = listBefore(text, told, last);
  const isOfSentence = near.start >= context.sentence;
  if (listed.length > 1 && isOfSentence) {
    if (TOGETHER.test(text.slice(near.end, number.start))) return listed.flatMap(({ adcodes }) => adcodes);
    const dealt = at === null ? undefined : listed[at];
    if (dealt) return [...dealt.adcodes];
  }
  if (near.role === 'own' || isOfSentence) return [...near.adcodes];
  return home === null ? [...near.adcodes] : [home];
}

/** Which of the numbers after 分别 a number is, from zero; null where none are dealt out. */
function findTurn(text: string, numbers: readonly FoundNumber[], number: FoundNumber, sentence: number): number | null {
  const dealing = text.slice(sentence, number.start).lastIndexOf('分别');
  if (dealing < 0) return null;
  return numbers.filter(({ start }) => start > sentence + dealing && start < number.start).length;
}

/**
 * Every figure that an article may print, and every numeral that is none. Pure; no network and no model.
 * @param given the article as it was pasted
 * @param published ISO date of the article
 */
export function extractArticle(given: string, published: string, facts: ExtractionFacts): Extraction {
  const { text, offsets } = foldText(given, facts.simplified);
  const home = findHome(text, facts.gazetteer);
  const places = findPlaces(text, facts.gazetteer, home);
  const times = findTimes(text, published);
  const { numbers, setAside } = scanNumbers(text);
  const back = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: offsets[start] ?? given.length,
    end: (offsets[end - 1] ?? given.length - 1) + 1,
  });
  const proposals = numbers.map((number): Proposal => {
    const sentence = lastOf(text, SENTENCE_END, number.start);
    const clause = text.slice(Math.max(sentence, lastOf(text, CLAUSE_END, number.start)), number.start);
    const context = { text, number, sentence, clause };
    const period = selectTime(times, sentence, number.start, published);
    const candidates = matchIndicators(text, number, sentence, facts.cues);
    const [best] = candidates;
    const turn = findTurn(text, numbers, number, sentence);
    const at = back(number);
    return {
      ...at,
      printed: given.slice(at.start, at.end),
      value: number.value,
      ...(number.valueMax === undefined ? {} : { valueMax: number.valueMax }),
      unit: best?.unit ?? selectUnits(number.unitWord)?.[0] ?? null,
      qualifier: number.qualifier,
      indicator: best?.indicator ?? null,
      candidates,
      regions: selectPlaces(context, places, home, turn),
      kind: selectKind(context, period),
      period,
    };
  });
  return { home, proposals, setAside: setAside.map((one) => ({ ...back(one), is: one.is })) };
}
