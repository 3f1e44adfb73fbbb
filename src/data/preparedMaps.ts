import { preparedMapPrefix } from 'virtual:prepared-maps';
import { fetchJson } from './fetchJson';

/** Which of the maps that the build laid out. */
export interface PreparedMapKey {
  readonly lang: 'zh' | 'en';
  /** Name of its size (config/preparedSizes). */
  readonly size: string;
}

const nameOf = ({ lang, size }: PreparedMapKey): string => `${lang}-${size}.json`;

const known = new Map<string, unknown>();
const loading = new Map<string, Promise<void>>();

/** A map that has come, as it stands in its file; undefined while it has not. */
export const readPreparedMap = (key: PreparedMapKey): unknown => known.get(nameOf(key));

/** Keeps a map that came otherwise than by its file. */
export const keepPreparedMap = (key: PreparedMapKey, map: unknown): void => {
  known.set(nameOf(key), map);
};

/** Fetches a map, once. Rejects with a DataError; what failed is fetched anew when it is asked for again. */
export function loadPreparedMap(key: PreparedMapKey): Promise<void> {
  const name = nameOf(key);
  const fetched =
    loading.get(name) ??
    fetchJson(preparedMapPrefix + name, `map-${name}`).then((map) => {
      known.set(name, map);
    });
  loading.set(name, fetched);
  fetched.catch(() => loading.delete(name));
  return fetched;
}
