import { useQuery } from '@tanstack/react-query';
import { extractionUrl } from 'virtual:extraction-file';
import type { ExtractionFacts } from '../extract/extraction';
import { type ExtractionFile, readExtractionFile } from '../extract/extractionFile';
import { DataError } from './DataError';
import { fetchJson } from './fetchJson';
import { queryClient } from './queryClient';

const FILE = 'extraction.json';

async function load(signal: AbortSignal): Promise<ExtractionFacts> {
  const file = (await fetchJson(extractionUrl, FILE, signal)) as Partial<ExtractionFile>;
  if (typeof file.places !== 'string' || !Array.isArray(file.cues) || typeof file.traditional !== 'string')
    throw new DataError('malformed', FILE, ['places, cues, traditional']);
  return readExtractionFile(file as ExtractionFile);
}

const query = {
  queryKey: ['extraction', extractionUrl],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => load(signal),
};

/** What the reader of articles goes by; fetched by the page that adds articles alone. */
export const useExtractionFacts = () => useQuery(query, queryClient);

/** The same for what is no component. Rejects with a {@link DataError}. */
export const fetchExtractionFacts = () => queryClient.fetchQuery(query);
