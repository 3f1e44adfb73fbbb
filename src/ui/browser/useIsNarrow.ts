import { useSyncExternalStore } from 'react';
import { narrowerThan } from '../../config/breakpoints';

const NARROW = narrowerThan('phone');

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/**
 * Whether the window is a phone's, for tables that are turned or become cards there (other parts adapt in CSS alone).
 */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
