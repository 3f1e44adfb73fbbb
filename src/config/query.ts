import { isCode, type Kind, KINDS } from '../domain/codes';

/**
 * What the part of an address after `?` can say. Absent = the default; only what differs from the default is written.
 */
export interface Query {
  /** Provinces that the view is narrowed to; empty = all. */
  readonly province: readonly string[];
  readonly indicator: string | null;
  /** A year, or null for the latest report of each place. */
  readonly period: number | null;
  readonly kind: Kind | null;
  readonly per: 'total' | '10k';
  /** `mixed`: the reader asked to rank values whose dates lie more than two years apart. */
  readonly rank: 'mixed' | null;
  /** Free words of the evidence table's search. */
  readonly find: string;
}

/** A part of an address that could not be understood, and was left out. */
export interface DroppedPart {
  readonly name: string;
  readonly value: string;
}

export interface ParsedQuery {
  readonly query: Query;
  readonly dropped: readonly DroppedPart[];
}

/** What the dataset knows; a value outside it is dropped with a notice. */
export interface KnownValues {
  readonly provinces: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/** Longest search that an address may carry, in characters; what is longer is cut off there, and said so. */
export const FIND_MAX = 100;

export const emptyQuery: Query = {
  province: [],
  indicator: null,
  period: null,
  kind: null,
  per: 'total',
  rank: null,
  find: '',
};

/** Reads the query of an address. Unknown values are dropped and listed, never an error. */
export function parseQuery(params: URLSearchParams, known: KnownValues): ParsedQuery {
  const dropped: DroppedPart[] = [];
  const drop = (name: string, value: string) => {
    dropped.push({ name, value });
  };
  const read = (name: string, isKnown: (value: string) => boolean): string | null => {
    // A part that is written twice counts once: the first.
    const [value, ...others] = params.getAll(name).filter(Boolean);
    for (const other of others) drop(name, other);
    if (value === undefined || isKnown(value)) return value ?? null;
    drop(name, value);
    return null;
  };
  const province = [...new Set(params.getAll('province').join(',').split(',').filter(Boolean))];
  for (const value of province) if (!known.provinces.has(value)) drop('province', value);
  const find = params.get('find') ?? '';
  if (find.length > FIND_MAX) drop('find', find.slice(FIND_MAX));
  // Read by app/Preferences, on every page; here only to say so when they are not understood.
  read('lang', (value) => value === 'zh' || value === 'en');
  read('theme', (value) => value === 'light' || value === 'dark');
  const kind = read('kind', (value) => isCode(KINDS, value));
  const period = read('period', (value) => value === 'latest' || known.years.has(Number(value)));
  return {
    query: {
      province: province.filter((value) => known.provinces.has(value)).sort(),
      indicator: read('indicator', (value) => known.indicators.has(value)),
      period: period === null || period === 'latest' ? null : Number(period),
      kind: KINDS.find((known) => known === kind) ?? null,
      per: read('per', (value) => value === 'total' || value === '10k') === '10k' ? '10k' : 'total',
      rank: read('rank', (value) => value === 'mixed') === 'mixed' ? 'mixed' : null,
      find: find.slice(0, FIND_MAX),
    },
    dropped,
  };
}

/** Writes a changed part into the parameters of an address and keeps all others (also ones that other views own). */
export function writeQuery(params: URLSearchParams, change: Partial<Query>): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (name: string, value: string | null) => (value ? next.set(name, value) : next.delete(name));
  if (change.province) set('province', [...change.province].sort().join(','));
  if ('indicator' in change) {
    set('indicator', change.indicator ?? null);
    // What was agreed to for one indicator is asked again for the next.
    set('rank', null);
  }
  if ('rank' in change) set('rank', change.rank ?? null);
  if ('period' in change) set('period', change.period ? String(change.period) : null);
  if ('kind' in change) set('kind', change.kind ?? null);
  if (change.per) set('per', change.per === 'total' ? null : change.per);
  if ('find' in change) set('find', change.find ?? null);
  return next;
}
