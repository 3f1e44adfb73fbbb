import { queryOptions, useQuery } from '@tanstack/react-query';
import type { GeoMap } from '../domain/geoMap';
import { fetchJson } from './fetchJson';
import { readNationalMap } from './nationalMap';
import { parseGeoMap } from './parseGeoMap';
import { queryClient } from './queryClient';

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

const queryOf = (level: Level, adcode: string) =>
  queryOptions({
    queryKey: ['geo', level, adcode],
    queryFn: ({ signal }) => loadGeoMap(level, adcode, signal),
    ...(level === 'nation' ? { initialData: () => readNationalMap() ?? undefined } : {}),
  });

/** Boundaries of the nation, of a province's prefectures, or of its counties. */
export const useGeoMap = (level: Level, adcode: string, enabled = true) =>
  useQuery({ ...queryOf(level, adcode), enabled }, queryClient);

/** The same once, for whoever does not wait with a hook. */
export const fetchGeoMap = (level: Level, adcode: string): Promise<GeoMap> =>
  queryClient.fetchQuery(queryOf(level, adcode));
