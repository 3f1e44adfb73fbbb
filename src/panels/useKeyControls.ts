import type { KeyControls } from '../charts/map/keys/KeyHits';
import { type MapHighlight, useHighlight } from '../store/highlightStore';

/**
 * The rows of a map's legend as controls: each makes its places stand out, and is marked while one of them is
 * highlighted. From a place to another of the same row nothing is drawn again.
 * @param keys all rows
 * @param holds whether a place belongs to a row
 */
export function useKeyControls<Key extends string>(
  highlight: MapHighlight<Key>,
  keys: readonly Key[],
  holds: (key: Key, adcode: string) => boolean,
): KeyControls<Key> {
  const marked = useHighlight(highlight, ({ adcode }) =>
    adcode === null ? '' : keys.filter((key) => holds(key, adcode)).join(' '),
  ).split(' ');
  return { isMarked: (key) => marked.includes(key), onMark: highlight.getState().mark };
}
