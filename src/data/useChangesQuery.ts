import { useQuery } from '@tanstack/react-query';
import { changesUrl } from './datasetFile';
import { fetchJson } from './fetchJson';
import { parseChanges } from './parseChanges';

const FILE = 'changes.json';

/** Every edition of the data with what moved in it, newest first; asked for only by the page that shows it. */
export function useChangesQuery() {
  return useQuery({
    queryKey: ['changes', changesUrl],
    queryFn: async ({ signal }) => parseChanges(await fetchJson(changesUrl, FILE, signal), FILE),
    staleTime: Infinity,
    retry: false,
  });
}
