import { useQuery } from '@tanstack/react-query';
import { datasetUrl } from './datasetFile';
import { fetchJson } from './fetchJson';
import { parseDataset } from './parseDataset';

/** Loads and checks the bundled dataset once; it never goes stale within a visit. */
export function useDatasetQuery() {
  return useQuery({
    queryKey: ['dataset', datasetUrl],
    queryFn: async ({ signal }) => parseDataset(await fetchJson(datasetUrl, 'dataset.json', signal)),
    staleTime: Infinity,
    retry: false,
  });
}
