import type { SearchEntry, SearchIndex, SearchKind } from '../domain/searchIndex';
import { foldText, type FoldedText } from './foldText';
import { parseSyllables, type Syllables } from './matchSyllables';

export interface PreparedField extends FoldedText {
  readonly text: string;
  readonly syllables: Syllables | null;
  readonly isCode: boolean;
  readonly leadsTo: string | null;
}

/** A field as an entry uses it: the names of a place are shared by all that belongs to it. */
export interface WeighedField {
  readonly field: PreparedField;
  readonly weight: number;
}

export interface PreparedEntry {
  readonly entry: SearchEntry;
  readonly fields: readonly WeighedField[];
}

/** What a match in the name of the place or indicator that an entry belongs to is worth. */
const CONTEXT_WEIGHT: Record<SearchKind, number> = {
  place: 0.35,
  indicator: 0,
  target: 0.8,
  article: 0.6,
  programme: 0.45,
  figure: 0.5,
  derived: 0.5,
  page: 0,
};

const prepared = new WeakMap<SearchIndex, readonly PreparedEntry[]>();

function prepareFields(entry: SearchEntry): WeighedField[] {
  return entry.fields.map(({ text, syllables, weight, isCode = false, leadsTo = null }) => ({
    field: {
      ...foldText(text),
      text,
      syllables: syllables === undefined ? null : parseSyllables(syllables),
      isCode,
      leadsTo,
    },
    weight,
  }));
}

const keyOf = ({ kind, id }: SearchEntry): string => `${kind}/${id}`;

function prepare(index: SearchIndex): PreparedEntry[] {
  const own = new Map(index.entries.map((entry) => [keyOf(entry), prepareFields(entry)]));
  return index.entries.map((entry) => {
    const names = entry.within
      .flatMap((name) => own.get(name) ?? [])
      .filter(({ field, weight }) => weight === 1 && !field.isCode);
    return {
      entry,
      fields: [
        ...(own.get(keyOf(entry)) ?? []),
        ...names.map(({ field }) => ({ field, weight: CONTEXT_WEIGHT[entry.kind] })),
      ],
    };
  });
}

/** Folds every text of an index once. */
export function prepareIndex(index: SearchIndex): readonly PreparedEntry[] {
  const known = prepared.get(index);
  if (known) return known;
  const entries = prepare(index);
  prepared.set(index, entries);
  return entries;
}
