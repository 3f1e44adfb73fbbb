import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { GeoMap } from '../domain/geoMap';
import { fetchJson } from './fetchJson';
import { readNationalMap } from './nationalMap';
import { parseGeoMap } from './parseGeoMap';

declare const __GEO_VERSION__: string;

type Level = 'nation' | 'province' | 'county';

const fileOf = (level: Level, adcode: string) =>
  level === 'nation' ? 'geo/china.json' : `geo/${level}/${adcode}.json`;

/** Files of public/ get no hash from the build, so their address carries the version of the boundary set. */
const addressOf = (file: string) => `${import.meta.env.BASE_URL}${file}?v=${__GEO_VERSION__}`;

/** Boundaries straight from their file: for whoever draws many maps once and keeps none. */
export async function loadGeoMap(level: Level, adcode: string, signal?: AbortSignal): Promise<GeoMap> {
  const file = fileOf(level, adcode);
  return parseGeoMap(await fetchJson(addressOf(file), file, signal), file);
}

/** What became of the files that were asked for: the same for every part of a page. */
const answers = new Map<string, GeoMap | Error>();
const loading = new Map<string, Promise<GeoMap>>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(file: string, answer: GeoMap | Error | null): void {
  loading.delete(file);
  if (answer === null) answers.delete(file);
  else answers.set(file, answer);
  for (const listener of listeners) listener();
}

const readAnswer = (level: Level, file: string): GeoMap | Error | null =>
  answers.get(file) ?? (level === 'nation' ? readNationalMap() : null);

/** Boundaries for whoever does not wait with a hook; fetched once in a visit, and anew after a failure. */
async function fetchGeoMap(level: Level, adcode: string): Promise<GeoMap> {
  const file = fileOf(level, adcode);
  const there = readAnswer(level, file);
  if (there && !(there instanceof Error)) return there;
  const asked = loading.get(file) ?? loadGeoMap(level, adcode);
  loading.set(file, asked);
  try {
    const map = await asked;
    keep(file, map);
    return map;
  } catch (error) {
    // A file that cannot be had or read rejects with nothing else.
    keep(file, error as Error);
    addEventListener('online', () => answers.get(file) instanceof Error && keep(file, null), { once: true });
    throw error;
  }
}

/** Boundaries as a page waits for them. */
interface GeoMapState {
  readonly data: GeoMap | undefined;
  /** Why they cannot be had; null while they may still come. */
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly refetch: () => void;
}

/**
 * Boundaries of the nation, of a province's prefectures, or of a prefecture's counties. They do not go by way of
 * react-query: a page that brings its facts shows its map before anything needs that package.
 */
export function useGeoMap(level: Level, adcode: string, enabled = true): GeoMapState {
  const file = fileOf(level, adcode);
  const answer = useSyncExternalStore(subscribe, () => readAnswer(level, file));
  const isMissing = enabled && answer === null;
  useEffect(() => {
    // What became of it is told by the store.
    if (isMissing) fetchGeoMap(level, adcode).catch(() => {});
  }, [level, adcode, isMissing]);
  const refetch = useCallback(() => keep(file, null), [file]);
  const error = answer instanceof Error ? answer : null;
  const data = answer instanceof Error ? undefined : (answer ?? undefined);
  return { data, error, isPending: answer === null, refetch };
}
