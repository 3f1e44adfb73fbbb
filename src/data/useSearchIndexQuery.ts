import { useQuery } from '@tanstack/react-query';
import { searchIndexUrl } from 'virtual:search-index';
import { fetchJson } from './fetchJson';
import { parseSearchIndex } from './parseSearchIndex';

const FILE = 'search-index.json';

/** The index of the search box; loaded when the box is first wanted, once a visit. */
export function useSearchIndexQuery() {
  return useQuery({
    queryKey: ['search-index', searchIndexUrl],
    queryFn: async ({ signal }) => parseSearchIndex(await fetchJson(searchIndexUrl, FILE, signal), FILE),
    staleTime: Infinity,
    retry: false,
  });
}
