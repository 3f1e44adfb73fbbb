import type { SearchIndex } from '../domain/searchIndex';
import { searchEntries } from './searchEntries';

const placesOf = new WeakMap<SearchIndex, SearchIndex>();

/** The part of an index that holds places with records; the same object each time, so that it is folded once. */
function selectPlaceIndex(index: SearchIndex): SearchIndex {
  const known = placesOf.get(index) ?? {
    ...index,
    entries: index.entries.filter(({ kind }) => kind === 'place'),
    counties: [],
  };
  placesOf.set(index, known);
  return known;
}

/**
 * Adcodes of the places that the words name, best first: by Chinese, reading, initials, short name, code or English, as
 * in the search box.
 */
export const searchPlaces = (index: SearchIndex, words: string): string[] =>
  searchEntries(selectPlaceIndex(index), words).groups.flatMap(({ found }) => found.map(({ id }) => id));
