import { useCallback, useEffect, useState } from 'react';
import type { GeoMap } from '../domain/geoMap';
import { isNationalMapWhole, keepNationalMap, readNationalMap } from './nationalMap';

interface NationalMapState {
  /** null while it is not there. */
  readonly geo: GeoMap | null;
  readonly error: Error | null;
}

async function fetchNationalMap(): Promise<NationalMapState> {
  try {
    const { loadGeoMap } = await import('./useGeoMap');
    // Not what the page has brought.
    const geo = await loadGeoMap('nation', '100000');
    keepNationalMap(geo);
    return { geo, error: null };
  } catch (error) {
    // A file that cannot be had or read rejects with nothing else.
    return { geo: null, error: error as Error };
  }
}

/**
 * Boundaries of the nation for the first screen: those of the document; only where it has none is their file fetched,
 * with what reads it.
 * @param isOfAll whether places may be shown that no report names: those, too, are in the file
 */
export function useNationalMap(isOfAll: boolean): NationalMapState & { readonly retry: () => void } {
  const [state, setState] = useState<NationalMapState>({ geo: readNationalMap(), error: null });
  const isMissing = (state.geo === null || (isOfAll && !isNationalMapWhole())) && state.error === null;
  useEffect(() => {
    if (isMissing) void fetchNationalMap().then(setState);
  }, [isMissing]);
  return { ...state, retry: useCallback(() => setState({ geo: null, error: null }), []) };
}
