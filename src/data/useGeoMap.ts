import { useQuery } from '@tanstack/react-query';
import type { GeoMap } from '../domain/geoMap';
import { readAdoptedMap } from './adoptPrerenderedMap';
import { fetchJson } from './fetchJson';
import { parseGeoMap } from './parseGeoMap';

declare const __GEO_VERSION__: string;

const fileOf = (level: 'nation' | 'province' | 'county', adcode: string) =>
  level === 'nation' ? 'geo/china.json' : `geo/${level}/${adcode}.json`;

/** Files of public/ get no hash from the build, so their address carries the version of the boundary set. */
const addressOf = (file: string) => `${import.meta.env.BASE_URL}${file}?v=${__GEO_VERSION__}`;

/** Boundaries straight from their file: for whoever draws many maps once and keeps none. */
export async function loadGeoMap(
  level: 'nation' | 'province' | 'county',
  adcode: string,
  signal?: AbortSignal,
): Promise<GeoMap> {
  const file = fileOf(level, adcode);
  return parseGeoMap(await fetchJson(addressOf(file), file, signal), file);
}

function readNationalMap(): GeoMap | undefined {
  const adopted = readAdoptedMap();
  return adopted === null ? undefined : parseGeoMap(adopted, 'index.html');
}

/** Boundaries of the nation, of a province's prefectures, or of its counties. */
export function useGeoMap(level: 'nation' | 'province' | 'county', adcode: string, enabled = true) {
  return useQuery({
    queryKey: ['geo', level, adcode],
    queryFn: ({ signal }) => loadGeoMap(level, adcode, signal),
    ...(level === 'nation' ? { initialData: readNationalMap } : {}),
    staleTime: Infinity,
    retry: false,
    enabled,
  });
}
