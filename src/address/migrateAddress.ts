import { rows } from './parameters';

/** A path that has moved; `to` may name groups of `from`. */
interface MovedPath {
  readonly from: RegExp;
  readonly to: string;
}

/*
 * How to add a row. When a path or an id of ours changes its name, links that are out in the world keep the old one:
 * add the old form here (never take a row away) and a case to the test; old names of parameters stand in their table.
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
  // One indicator of divisions took the place of three.
  { from: /^\/indicators\/divisions-(?:districts|cities|counties)(?=\/|$)/, to: '/indicators/divisions' },
  // The nation is the first page.
  { from: /^\/regions\/100000\/?$/, to: '/' },
];

/** Ids that stand in the query under an earlier name. */
const renameIds = (search: string): string =>
  search.replace(/([?&](?:indicator|against)=)divisions-(?:districts|cities|counties)(?=&|$)/g, '$1divisions');

/** Renames a parameter and keeps its place; where both names stand in an address, the new one holds. */
function renameParameter(search: string, from: string, to: string): string {
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

/** What WeChat and other programs hang on an address that is passed on; it says nothing of what is shown. */
const HUNG_ON = /^(?:from|isappinstalled|utm_\w+)$/;

function dropHungOn(search: string): string {
  const parts = search.slice(1).split('&');
  const kept = parts.filter((part) => !HUNG_ON.test(part.split('=')[0] ?? ''));
  if (kept.length === parts.length) return search;
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/**
 * What an address (path below the site's base, and query with its `?`) is called today; the same when nothing about it
 * is old. Parts that are not concerned stay as they are.
 */
export function migrateAddress(pathname: string, search: string): string {
  const path = movedPaths.reduce((moved, { from, to }) => moved.replace(from, to), pathname);
  const rename = (query: string, { name, old }: (typeof rows)[number]): string =>
    old?.pages.test(path) ? renameParameter(query, old.name, name) : query;
  return path + renameIds(rows.reduce(rename, dropHungOn(search)));
}
