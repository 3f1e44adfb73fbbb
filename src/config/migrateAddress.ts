/** A path that has moved; `to` may name groups of `from`. */
interface MovedPath {
  readonly from: RegExp;
  readonly to: string;
}

/** A part of the query that has another name now, on the pages that it concerns. */
interface RenamedPart {
  readonly pages: RegExp;
  readonly from: string;
  readonly to: string;
}

/*
 * How to add a row. When a path, a part of the query or an id of ours changes its name, links that are out in the world
 * keep the old one: add the old form here (never take a row away), its shape to isOldAddress, and a case to the test.
 * An id that is renamed in seeds/documents or seeds/catalog is a moved path: { from: /^\/targets\/OLD$/, to:
 * '/targets/NEW' }, and { from: /^\/evidence\/OLD$/, … } for its figure. So far no id of a figure, target, indicator,
 * programme or place has ever changed: the first dataset's are all still there.
 */

/** Tried in this order, each once. */
const movedPaths: readonly MovedPath[] = [
  { from: /^(.*)\/index\.html$/, to: '$1/' },
  // One thing's address in the singular.
  { from: /^\/(region|indicator|target|programme)(?=\/|$)/, to: '/$1s' },
  // A figure is a page of the evidence.
  { from: /^\/figure(?=\/|$)/, to: '/evidence' },
  // The nation is the first page.
  { from: /^\/regions\/100000\/?$/, to: '/' },
];

const renamedParts: readonly RenamedPart[] = [
  // On the pages of figures `year` is a filter of its own.
  { pages: /^\/(?:$|regions\/|indicators\/)/, from: 'year', to: 'period' },
  { pages: /^\/(?:evidence|programmes|data)\/?$/, from: 'q', to: 'find' },
  { pages: /^\/(?:$|targets|indicators|evidence|programmes|data)/, from: 'region', to: 'province' },
];

/** Renames a part and keeps its place; where both names stand in an address, the new one holds. */
function renamePart(search: string, { from, to }: RenamedPart): string {
  const parts = [...new URLSearchParams(search)];
  if (!parts.some(([name]) => name === from)) return search;
  const hasNew = parts.some(([name]) => name === to);
  const kept = parts.flatMap(([name, value]): [string, string][] =>
    name !== from ? [[name, value]] : hasNew ? [] : [[to, value]],
  );
  // Lists of provinces stay readable.
  const text = new URLSearchParams(kept).toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

/**
 * What an address (path below the site's base, and query with its `?`) is called today; the same when nothing about it
 * is old. Parts that are not concerned stay as they are.
 */
export function migrateAddress(pathname: string, search: string): string {
  const path = movedPaths.reduce((moved, { from, to }) => moved.replace(from, to), pathname);
  return path + renamedParts.reduce((query, part) => (part.pages.test(path) ? renamePart(query, part) : query), search);
}
