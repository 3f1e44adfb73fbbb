import type { SearchCounty, SearchEntry, SearchIndex } from '../domain/searchIndex';
import { foldText } from './foldText';
import type { Hit } from './matchField';
import { foldPinyin } from './matchSyllables';

/** What a term is worth in a county's name; a little less than in the name of a place that articles speak of. */
const SCORE = { whole: 94, start: 70, inside: 45, context: 20 } as const;
/** Fewer letters begin, and two initials are those of, dozens of counties. */
const SHORTEST = { han: 2, latin: 3, code: 3 } as const;

const HAN = /^\p{Script=Han}/u;

export interface FoundEntry {
  readonly entry: SearchEntry;
  readonly score: number;
  /**
   * For each word of the reader, what of the entry's texts it stands for: the best place first, then one in the other
   * script.
   */
  readonly hits: readonly (readonly Hit[])[];
}

interface TermMatch {
  readonly score: number;
  readonly hits: readonly Hit[];
}

interface PreparedCounty {
  readonly county: SearchCounty;
  readonly entry: SearchEntry;
  readonly syllables: readonly string[];
  readonly reading: string;
  readonly initials: string;
  readonly english: string;
  /** Names of what it lies in, by which alone it is not found. */
  readonly above: readonly string[];
}

const prepared = new WeakMap<SearchIndex, readonly PreparedCounty[]>();

/** Names of a place and of those around it, folded. */
function listNames(id: string, places: ReadonlyMap<string, SearchEntry>): string[] {
  const place = places.get(`place/${id}`);
  if (!place) return [];
  const around = place.within.flatMap((name) => listNames(name.replace('place/', ''), places));
  return [foldText(place.title.zh).folded, foldText(place.title.en).folded, ...around];
}

function prepare(index: SearchIndex): PreparedCounty[] {
  const places = new Map(index.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const namesOf = new Map<string, string[]>();
  return index.counties.map((county) => {
    const { id, zh, en, within } = county;
    const above = namesOf.get(within) ?? listNames(within, places);
    namesOf.set(within, above);
    const syllables = county.reading.split(' ').map(foldPinyin);
    return {
      county,
      above,
      syllables,
      reading: syllables.join(''),
      initials: syllables.map((syllable) => syllable[0]).join(''),
      english: en.toLowerCase().replace(/[^a-z]/g, ''),
      entry: {
        kind: 'place',
        id,
        title: { zh, en: en === '' ? zh : en },
        rank: 0,
        fields: [],
        within: [`place/${within}`],
        ...(county.former ? { former: county.former } : {}),
      },
    };
  });
}

/** Folds the names of every county once. */
export function prepareCounties(index: SearchIndex): readonly PreparedCounty[] {
  const known = prepared.get(index) ?? prepare(index);
  prepared.set(index, known);
  return known;
}

/** A name that the county, or what it took in, once had. */
function matchFormer(term: string, { former = [] }: SearchCounty): TermMatch | null {
  const found = former.find(({ zh, code }) => code === term || (term.length >= SHORTEST.han && zh.startsWith(term)));
  if (!found) return null;
  const text = found.code === term ? found.code : found.zh;
  return { score: SCORE.start, hits: [{ text, start: 0, end: term.length }] };
}

function matchHan(term: string, zh: string): TermMatch | null {
  const start = term.length < SHORTEST.han ? -1 : zh.indexOf(term);
  if (start < 0) return null;
  // 区, 县 and 市 at the end need not be typed.
  const score = start > 0 ? SCORE.inside : zh.length - term.length <= 1 ? SCORE.whole : SCORE.start;
  return { score, hits: [{ text: zh, start, end: start + term.length }] };
}

/** Characters of a name whose syllables the letters reach. */
function countRead(letters: number, syllables: readonly string[]): number {
  let [read, count] = [0, 0];
  while (read < letters && count < syllables.length) read += syllables[count++]?.length ?? 0;
  return count;
}

function matchLatin(
  term: string,
  { county: { zh, en }, syllables, reading, initials, english }: PreparedCounty,
): TermMatch | null {
  if (term.length < SHORTEST.latin) return null;
  const typed = foldPinyin(term);
  const isRead = reading.startsWith(typed);
  if (isRead || initials === typed) {
    const end = isRead ? countRead(typed.length, syllables) : zh.length;
    return {
      score: isRead && end >= zh.length - 1 ? SCORE.whole : SCORE.start,
      hits: [
        { text: zh, start: 0, end },
        ...(english.startsWith(term) ? [{ text: en, start: 0, end: term.length }] : []),
      ],
    };
  }
  return english.startsWith(term) ? { score: SCORE.start, hits: [{ text: en, start: 0, end: term.length }] } : null;
}

function matchTerm(term: string, county: PreparedCounty): TermMatch | null {
  return matchName(term, county) ?? matchFormer(term, county.county);
}

function matchName(term: string, county: PreparedCounty): TermMatch | null {
  if (HAN.test(term)) return matchHan(term, county.county.zh);
  if (!/^\d+$/.test(term)) return matchLatin(term, county);
  const { id } = county.county;
  return term.length >= SHORTEST.code && id.startsWith(term)
    ? { score: id === term ? SCORE.whole : SCORE.start, hits: [] }
    : null;
}

function matchAbove(term: string, { above }: PreparedCounty): TermMatch | null {
  return above.some((name) => name.startsWith(term)) ? { score: SCORE.context, hits: [] } : null;
}

function matchCounty(terms: readonly string[], county: PreparedCounty): FoundEntry | null {
  const own = terms.map((term) => matchTerm(term, county));
  if (own.every((match) => match === null)) return null;
  const matches = own
    .map((match, at) => match ?? matchAbove(terms[at] ?? '', county))
    .filter((match) => match !== null);
  if (matches.length < terms.length) return null;
  return {
    entry: county.entry,
    score: matches.reduce((sum, { score }) => sum + score, 0) / matches.length,
    hits: matches.map(({ hits }) => hits),
  };
}

/**
 * Counties that no article names, by Chinese, reading, initials, English or code, also together with the names of what
 * they lie in.
 */
export const searchCounties = (index: SearchIndex, terms: readonly string[]): FoundEntry[] =>
  prepareCounties(index).flatMap((county) => matchCounty(terms, county) ?? []);
