import { useQuery } from '@tanstack/react-query';
import { searchIndexUrl } from 'virtual:search-index';
import type { SearchIndex } from '../domain/searchIndex';
import { fetchJson } from './fetchJson';
import { parseSearchIndex } from './parseSearchIndex';
import { queryClient } from './queryClient';

const FILE = 'search-index.json';

const load = async (signal?: AbortSignal): Promise<SearchIndex> =>
  parseSearchIndex(await fetchJson(searchIndexUrl, FILE, signal), FILE);

let ahead: Promise<SearchIndex> | null = null;

/** Fetches the index before the box is asked for; what fails here is fetched anew, and said, when it is. */
export function prefetchSearchIndex(): Promise<SearchIndex> {
  ahead ??= load().catch((error: unknown) => {
    ahead = null;
    throw error;
  });
  return ahead;
}

/** The index of the search box; loaded when the box is first wanted, once a visit. */
export function useSearchIndexQuery() {
  return useQuery(
    {
      queryKey: ['search-index', searchIndexUrl],
      queryFn: ({ signal }) => ahead?.catch(() => load(signal)) ?? load(signal),
    },
    queryClient,
  );
}
