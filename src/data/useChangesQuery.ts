import { useQuery } from '@tanstack/react-query';
import { changesUrl } from './datasetFile';
import { fetchJson } from './fetchJson';
import { parseChanges } from './parseChanges';
import { queryClient } from './queryClient';

const FILE = 'changes.json';

/** Every edition of the data with what moved in it, newest first; asked for only by the page that shows it. */
export function useChangesQuery() {
  return useQuery(
    {
      queryKey: ['changes', changesUrl],
      queryFn: async ({ signal }) => parseChanges(await fetchJson(changesUrl, FILE, signal), FILE),
    },
    queryClient,
  );
}
