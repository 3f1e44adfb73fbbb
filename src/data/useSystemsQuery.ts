import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../domain/dataset';
import type { Systems } from '../domain/systems';
import { systemsUrl } from './datasetFile';
import { fetchJson } from './fetchJson';
import { parseSystems } from './parseSystems';
import { queryClient } from './queryClient';

const FILE = 'systems.json';

/** How the programmes of a dataset are built; fetched only by the pages that show it. */
export function useSystemsQuery(dataset: Dataset) {
  return useQuery(
    {
      queryKey: ['systems', systemsUrl, dataset.version],
      queryFn: async ({ signal }): Promise<Systems> =>
        parseSystems(await fetchJson(systemsUrl, FILE, signal), dataset, FILE),
    },
    queryClient,
  );
}
