import { nationRelease, nationUrl } from 'virtual:nation';
import type { Dataset } from '../domain/dataset';
import { type NationFacts, unfoldNation } from '../domain/facts';
import { checkNation } from './checkNation';
import { DataError } from './DataError';
import { fetchJson } from './fetchJson';
import { readSlice } from './readSlice';

const NATION_FILE = 'nation.json';

async function fetchNation(): Promise<NationFacts> {
  return unfoldNation(checkNation(await fetchJson(nationUrl, NATION_FILE), nationRelease, NATION_FILE));
}

let isLost = false;

/** Everything; what checks it comes with it and not with the first script. */
async function fetchWhole(): Promise<Dataset> {
  // A part of the program that failed to load stays failed within this document: asked again, the page is loaded anew.
  if (isLost) window.location.reload();
  const { fetchDataset } = await import('./fetchDataset').catch((error: unknown) => {
    isLost = true;
    throw new DataError('missing', 'dataset.json', [String(error)]);
  });
  return fetchDataset();
}

/** Where the store has the facts from (store/datasetStore), part by part. Each rejects with a {@link DataError}. */
export const datasetSource = {
  slice: () => readSlice(document, nationRelease),
  silentPlace: async (adcode: string) => (await import('./fetchSilentPlace')).fetchSilentPlace(adcode, nationRelease),
  nation: fetchNation,
  whole: fetchWhole,
};
