import { useSyncExternalStore } from 'react';
import { breakpointsPx } from '../../config/breakpoints';
import { readDrawn } from '../../config/takeOver';

function subscribe(onChange: () => void): () => void {
  // Not the change of a media query: a sheet of paper, too, is narrow, and what is printed is what is on the screen.
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}

/**
 * Whether the window is narrower than so many pixels, unless told otherwise a phone's, for what is turned, becomes
 * cards or is drawn in another way there (other parts adapt in CSS alone).
 */
export const useIsNarrow = (belowPx: number = breakpointsPx.phone): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(`(max-width: ${belowPx - 1}px)`).matches,
    () => (readDrawn()?.pagePx ?? Infinity) < belowPx,
  );
