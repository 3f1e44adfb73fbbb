import { useQuery } from '@tanstack/react-query';
import { DataError } from './DataError';
import { openDataAddress } from './openDataFiles';

const FILE = 'CHANGES.md';

async function fetchChanges(signal: AbortSignal): Promise<string> {
  const response = await fetch(openDataAddress(FILE), { signal });
  if (!response.ok) throw new DataError('missing', FILE, [`HTTP ${response.status}`]);
  return response.text();
}

/** The change log of the data as written by `npm run seeds`; asked for only by the page that shows it. */
export function useChangesQuery() {
  return useQuery({
    queryKey: ['changes'],
    queryFn: ({ signal }) => fetchChanges(signal),
    staleTime: Infinity,
    retry: false,
  });
}
