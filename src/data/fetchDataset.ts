import { datasetUrl } from './datasetFile';
import { fetchJson } from './fetchJson';
import { parseDataset } from './parseDataset';
import { queryClient } from './queryClient';

/** Loads and checks the bundled dataset; it never goes stale within a visit. Rejects with a DataError. */
export const fetchDataset = () =>
  queryClient.fetchQuery({
    queryKey: ['dataset', datasetUrl],
    queryFn: async ({ signal }) => parseDataset(await fetchJson(datasetUrl, 'dataset.json', signal)),
  });
