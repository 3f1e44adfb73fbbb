import type { KeyControls } from '../charts/map/keys/KeyHits';
import { type MapHighlight, useHighlightedPlace } from '../store/highlightStore';

/**
 * The rows of a map's legend as controls: each makes its places stand out, and is marked while one of them is
 * highlighted.
 * @param holds whether a place belongs to a row
 */
export function useKeyControls<Key extends string>(
  highlight: MapHighlight<Key>,
  holds: (key: Key, adcode: string) => boolean,
): KeyControls<Key> {
  const adcode = useHighlightedPlace(highlight);
  return {
    isMarked: (key) => adcode !== null && holds(key, adcode),
    onMark: highlight.getState().mark,
  };
}
