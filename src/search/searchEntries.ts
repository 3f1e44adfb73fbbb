import { type SearchIndex, type SearchKind, SEARCH_KINDS } from '../domain/searchIndex';
import { expandAmounts, isAmount } from './expandAmounts';
import { createNearMatch, type FieldMatch, type Hit, isForgivable, matchField } from './matchField';
import { normalizeQuery } from './normalizeQuery';
import { type FoundEntry, prepareCounties, searchCounties } from './searchCounties';
import { simplify } from './simplify';
import { type PreparedEntry, type PreparedField, prepareIndex, type WeighedField } from './prepareIndex';

export interface Found extends FoundEntry {
  /** Id of the page to open; the entry's own, or that of the part that was meant. */
  readonly id: string;
}

interface FoundGroup {
  readonly kind: SearchKind;
  /** Best first. */
  readonly found: readonly Found[];
}

export interface SearchOutcome {
  /** Kinds of things, that of the best first. */
  readonly groups: readonly FoundGroup[];
  readonly count: number;
  /**
   * `words`: as typed · `parts`: Chinese words run together, at least half of them found · `nearly`: with slips
   * forgiven.
   */
  readonly by: 'words' | 'parts' | 'nearly';
}

/** Settles ties between kinds: who types a name means the place. */
const KIND_BONUS: Record<SearchKind, number> = {
  place: 4,
  indicator: 3,
  target: 2,
  article: 1.5,
  programme: 1,
  figure: 0,
  derived: 0,
  page: 2.5,
};
/** A match of most of a text is a little better than one of its first letters. */
const COVERAGE_BONUS = 2;

const HAN = /\p{Script=Han}/u;

type Match = (term: string, field: PreparedField) => FieldMatch | null;

/** Remembers its answers: the names of one place are asked for by everything that belongs to it. */
function rememberMatches(match: Match): Match {
  const byTerm = new Map<string, Map<PreparedField, FieldMatch | null>>();
  return (term, field) => {
    const known = byTerm.get(term) ?? new Map<PreparedField, FieldMatch | null>();
    byTerm.set(term, known);
    const found = known.get(field);
    if (found !== undefined) return found;
    const answer = match(term, field);
    known.set(field, answer);
    return answer;
  };
}

interface WeighedMatch extends FieldMatch {
  readonly worth: number;
}

/**
 * The field in which a term is worth most, and that of the other script: chongqing is found in Chongqing, and by its
 * reading in 重庆.
 */
function matchBest(term: string, fields: readonly WeighedField[], match: Match): WeighedMatch[] {
  const best: Record<'han' | 'other', WeighedMatch | null> = { han: null, other: null };
  for (const { field, weight } of fields) {
    const found = match(term, field);
    if (!found) continue;
    const worth = weight * (found.score + (COVERAGE_BONUS * (found.end - found.start)) / field.text.length);
    const script = HAN.test(field.text) ? 'han' : 'other';
    if (worth > (best[script]?.worth ?? 0)) best[script] = { ...found, worth };
  }
  return [best.han, best.other].filter((found) => found !== null).sort((a, b) => b.worth - a.worth);
}

/** Every term must be found; what they are worth is their mean. */
function matchAll(terms: readonly string[], { entry, fields }: PreparedEntry, match: Match): Found | null {
  const [matches, hits]: [WeighedMatch[], Hit[][]] = [[], []];
  for (const term of terms) {
    const places = matchBest(term, fields, match);
    const [best] = places;
    if (!best) return null;
    matches.push(best);
    hits.push(places.map(({ text, start, end }) => ({ text, start, end })));
  }
  const mean = matches.reduce((sum, { worth }) => sum + worth, 0) / matches.length;
  return {
    entry,
    id: matches.find(({ leadsTo }) => leadsTo !== null)?.leadsTo ?? entry.id,
    score: mean + entry.rank + KIND_BONUS[entry.kind],
    hits,
  };
}

const PART_LENGTH = 2;
/** Of a run of Chinese words, at least this much must be found in an entry. */
const FOUND_SHARE = 0.5;

interface Split {
  readonly parts: readonly string[];
  readonly foundLength: number;
}

/**
 * Takes a run of Chinese words apart by what the entry's texts hold, longest first: 重庆有多少持证社工 → 重庆,
 * 持证社工.
 */
function splitByFields(term: string, fields: readonly WeighedField[]): Split {
  // Of 8.9万, neither 8 nor 9万 is a part.
  if (!HAN.test(term) || expandAmounts([term]).some(isAmount)) return { parts: [term], foundLength: term.length };
  const isHeld = (part: string) => fields.some(({ field }) => !field.isCode && field.folded.includes(part));
  const parts: string[] = [];
  for (let start = 0; start < term.length;) {
    let end = term.length;
    while (end - start >= PART_LENGTH && !isHeld(term.slice(start, end))) end -= 1;
    if (end - start >= PART_LENGTH) parts.push(term.slice(start, end));
    start = Math.max(end, start + 1);
  }
  return { parts, foundLength: parts.join('').length };
}

function matchParts(terms: readonly string[], prepared: PreparedEntry, match: Match): Found | null {
  const splits = terms.map((term) => splitByFields(term, prepared.fields));
  const share = splits.reduce((sum, { foundLength }) => sum + foundLength, 0) / terms.join('').length;
  if (share < FOUND_SHARE) return null;
  const found = matchAll(
    splits.flatMap(({ parts }) => parts),
    prepared,
    match,
  );
  return found && { ...found, score: found.score * share };
}

/**
 * The ways to take the reader's words: as typed, run together, and with 8.9万 written out as the datum has it, 89000.
 */
function listWays(terms: readonly string[], by: SearchOutcome['by']): readonly (readonly string[])[] {
  const written = terms.length > 1 ? [[terms.join('')], terms] : [terms];
  const expanded = by === 'words' ? written.map(expandAmounts).filter((way) => way.some(isAmount)) : [];
  return [...written, ...expanded];
}

function search(entries: readonly PreparedEntry[], terms: readonly string[], by: SearchOutcome['by']): Found[] {
  const ways = listWays(terms, by);
  const match = rememberMatches(by === 'nearly' ? createNearMatch() : matchField);
  const matchWay = by === 'parts' ? matchParts : matchAll;
  return entries.flatMap((prepared) => {
    // 10万 is an amount, and no code of a place.
    const open = prepared.entry.kind === 'figure' ? ways : ways.filter((wanted) => !wanted.some(isAmount));
    const found = open.flatMap((wanted) => matchWay(wanted, prepared, match) ?? []);
    return found.length > 1 ? found.reduce((best, other) => (other.score > best.score ? other : best)) : found;
  });
}

/**
 * Whether a looser way of looking could find more than a stricter one: parts are Chinese words, slips are made in Latin
 * letters.
 */
const canHelp = (by: SearchOutcome['by'], terms: readonly string[]): boolean =>
  by === 'words' || terms.some((term) => (by === 'parts' ? HAN.test(term) : isForgivable(term)));

/** Groups by kind, the kind of the best match first. */
function arrange(found: readonly Found[], by: SearchOutcome['by']): SearchOutcome {
  const sorted = [...found].sort((a, b) => b.score - a.score);
  const groups = SEARCH_KINDS.map((kind) => ({ kind, found: sorted.filter(({ entry }) => entry.kind === kind) }))
    .filter((group) => group.found.length > 0)
    .sort((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0));
  return { groups, count: found.length, by };
}

/** Counties without a record are found by their names as typed; looser ways would find too many. */
function findCounties(index: SearchIndex, terms: readonly string[]): Found[] {
  const ways = terms.length > 1 ? [[terms.join('')], terms] : [terms];
  const found = ways
    .flatMap((way) => searchCounties(index, way))
    .map((county) => ({ ...county, id: county.entry.id, score: county.score + KIND_BONUS.place }));
  return [...new Map(found.map((county) => [county.id, county])).values()];
}

/** Folds every name ahead of the first question. */
export function prepareSearch(index: SearchIndex): void {
  prepareIndex(index);
  prepareCounties(index);
}

/**
 * What an index holds for the reader's words; looser ways of looking are tried only where the stricter ones find
 * nothing.
 */
export function searchEntries(index: SearchIndex, input: string): SearchOutcome {
  const terms = normalizeQuery(input).terms.map((term) => simplify(index, term));
  if (terms.length === 0) return { groups: [], count: 0, by: 'words' };
  const entries = prepareIndex(index);
  for (const by of ['words', 'parts', 'nearly'] as const) {
    if (!canHelp(by, terms)) continue;
    const found = [...search(entries, terms, by), ...(by === 'words' ? findCounties(index, terms) : [])];
    if (found.length > 0) return arrange(found, by);
  }
  return { groups: [], count: 0, by: 'nearly' };
}
