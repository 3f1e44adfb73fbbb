import { DataError } from './DataError';

/** Fetches a file of the site as JSON. Throws a {@link DataError} that says what went wrong. */
export async function fetchJson(url: string, file: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, signal ? { signal } : {}).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new DataError('missing', file, [String(error)]);
  });
  if (!response.ok) throw new DataError('missing', file, [`HTTP ${response.status}`]);
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new DataError('truncated', file, [error instanceof Error ? error.message : String(error)]);
  }
}
