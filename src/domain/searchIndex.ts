import type { Bilingual } from './records/parts';

/** What the search box finds. A target is a row of the board: places that one sentence lists count as one. */
export const SEARCH_KINDS = [
  'place',
  'indicator',
  'target',
  'article',
  'programme',
  'figure',
  'derived',
  'page',
] as const;
/** One of {@link SEARCH_KINDS}. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One text of an entry that may be searched. */
export interface SearchField {
  readonly text: string;
  /**
   * How the text is read: one syllable for each UTF-16 unit, separated by spaces, without tones and with v for ü
   * (`chong|zhong qing`). Behind the right reading stand the other readings of the character; `-` stands for what is
   * not read. Absent: found by its letters only.
   */
  readonly syllables?: string;
  /** How much a match here is worth, 0–1; a name is 1. */
  readonly weight: number;
  /** A code or id: found whole or by its beginning, never by a part. */
  readonly isCode?: boolean;
  /** Id to open instead of the entry's, when this text is what the reader meant: one district of a target's nine. */
  readonly leadsTo?: string;
}

/** A name and code that a place, or what it took in, once had. */
export interface FormerPlace {
  readonly zh: string;
  readonly code: string;
}

/** One thing that the search can find. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Adcode or id, unique within its kind; what the address of its page carries. Of a page the address itself. */
  readonly id: string;
  readonly title: Bilingual;
  /** Points that settle ties: a province before a city, what has figures before what has none. */
  readonly rank: number;
  readonly fields: readonly SearchField[];
  /** Of a place: names and codes that it, or what it took in, once had. */
  readonly former?: readonly FormerPlace[];
  /** `place/500000`, `indicator/certified`: entries whose names find this one too, for less. */
  readonly within: readonly string[];
}

/** A county that only the boundary files name: it has a page, and nothing is reported of it. */
export interface SearchCounty {
  /** Adcode. */
  readonly id: string;
  readonly zh: string;
  /** Empty where there is no romanisation. */
  readonly en: string;
  /** One syllable for each character, as in SearchField.syllables. */
  readonly reading: string;
  /** Adcode of the city or province in which it lies. */
  readonly within: string;
  readonly former?: readonly FormerPlace[];
}

/** The index of the search box, made by the build from the dataset. */
export interface SearchIndex {
  readonly schemaVersion: 1;
  /** Version of the dataset that it was made from. */
  readonly dataset: string;
  readonly entries: readonly SearchEntry[];
  readonly counties: readonly SearchCounty[];
  /** Traditional characters, each followed by the simplified one that the texts have: `慶庆貴贵`. */
  readonly traditional: string;
}
