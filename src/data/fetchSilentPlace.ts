import { resolveProvinceCode } from '../domain/provinceCode';
import { provinceSlicePath, type Slice } from '../domain/slice';
import { fetchJson } from './fetchJson';
import { checkSlice } from './readSlice';

/**
 * What answers the page of a place that has no document of its own, as nothing is reported of it: what its province
 * shows. Null where that is not enough; rejects where it cannot be had. Then the whole dataset has to answer.
 * @param release version of the dataset that this program was built with
 */
export async function fetchSilentPlace(adcode: string, release: string): Promise<Slice | null> {
  // The nation has no page of a place: its address leads on to the first one.
  if (adcode === '100000') return null;
  const path = provinceSlicePath(resolveProvinceCode(adcode));
  const slice = checkSlice(await fetchJson(import.meta.env.BASE_URL + path, path), release);
  // The page of a place that reports also shows what is reported of the same beyond its province.
  if (slice === null || slice.facts.totals.reporting.includes(adcode)) return null;
  return { ...slice, scope: { of: 'region', key: adcode } };
}
