import type { SearchIndex } from '../domain/searchIndex';

const tables = new WeakMap<SearchIndex, ReadonlyMap<string, string>>();

function readTable({ traditional }: SearchIndex): ReadonlyMap<string, string> {
  const characters = [...traditional];
  return new Map(characters.flatMap((character, at) => (at % 2 === 0 ? [[character, characters[at + 1] ?? '']] : [])));
}

/** The reader's words in the characters of the texts: 重慶 is looked for as 重庆. */
export function simplify(index: SearchIndex, term: string): string {
  const table = tables.get(index) ?? readTable(index);
  tables.set(index, table);
  return Array.from(term, (character) => table.get(character) ?? character).join('');
}
