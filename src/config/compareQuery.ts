import type { DroppedPart } from './query';

/** More places than this cannot be told apart side by side. */
export const MAX_PLACES = 6;

/**
 * What `/compare` alone reads of an address; the rest is config/query's. It stands apart so that the first screen does
 * not carry it.
 */
export interface CompareQuery {
  /** Adcodes in the order of the address, each once, at most six. */
  readonly places: readonly string[];
  /** The indicator that the first one is set against; null = one indicator alone. */
  readonly against: string | null;
}

export interface ParsedCompareQuery {
  readonly query: CompareQuery;
  /** Known places beyond the sixth: left out, and said so. */
  readonly surplus: readonly string[];
  readonly dropped: readonly DroppedPart[];
}

/** What may be compared. */
export interface ComparableValues {
  readonly places: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** Reads `places` and `against`. Unknown values are dropped and listed; of more than six places the first six stay. */
export function parseCompareQuery(params: URLSearchParams, known: ComparableValues): ParsedCompareQuery {
  const asked = [...new Set((params.get('places') ?? '').split(',').filter(Boolean))];
  const unknown = asked.filter((code) => !known.places.has(code));
  const places = asked.filter((code) => known.places.has(code));
  const dropped: DroppedPart[] = unknown.map((value) => ({ name: 'places', value }));
  const against = params.get('against') || null;
  const isKnown = against !== null && known.indicators.has(against) && against !== params.get('indicator');
  if (against !== null && !isKnown) dropped.push({ name: 'against', value: against });
  return {
    query: { places: places.slice(0, MAX_PLACES), against: isKnown ? against : null },
    surplus: places.slice(MAX_PLACES),
    dropped,
  };
}

/** Writes changed parts; an empty list or null takes the part out. */
export function writeCompareQuery(params: URLSearchParams, change: Partial<CompareQuery>): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (name: string, value: string) => (value ? next.set(name, value) : next.delete(name));
  if (change.places) set('places', change.places.join(','));
  if (change.against !== undefined) set('against', change.against ?? '');
  return next;
}
