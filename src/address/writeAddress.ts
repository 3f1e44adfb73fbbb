import { type NameOf, type ParameterName, rows, type Values, type View } from './parameters';
import { parseRow } from './parseAddress';

const rowOf = new Map(rows.map((row) => [row.key, row]));

/** Sets the named parameters, in their order; a fallback takes its parameter out. */
function setParameters(params: URLSearchParams, values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) {
    const row = rowOf.get(key as ParameterName);
    const text = row && value !== undefined ? row.codec.format(value) : '';
    if (row && text !== '') params.set(row.name, text);
    else if (row) params.delete(row.name);
  }
}

/**
 * Writes what a view changes into an address and keeps all other parts, also those that other views have. What was
 * chosen within a changed parameter is taken back, unless it is changed with it.
 */
export function writeAddress<V extends View>(
  view: V,
  params: URLSearchParams,
  change: Partial<Values<NameOf<V>>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const { key, name, within, views } of rows)
    if (within && within in change && !(key in change) && views.includes(view)) next.delete(name);
  setParameters(next, change);
  return next;
}

const formatSearchOf = (params: URLSearchParams): string => (params.size > 0 ? `?${params}` : '');

/** The part of an address after its path, `?` included; empty where nothing differs from the default. */
export function formatSearch(values: Partial<Values>): string {
  const params = new URLSearchParams();
  setParameters(params, values);
  return formatSearchOf(params);
}

/**
 * The search part of a link to another page: what follows the reader from this one, and what the link itself asks for.
 * What was dropped here does not follow.
 */
export function carrySearch(search: string, asked: Partial<Values> = {}): string {
  const params = new URLSearchParams(search);
  const carried = new URLSearchParams();
  for (const row of rows) if (row.isCarried) setParameters(carried, { [row.key]: parseRow(row, params, {}).value });
  for (const [name, text] of new URLSearchParams(formatSearch(asked))) carried.set(name, text);
  return formatSearchOf(carried);
}
