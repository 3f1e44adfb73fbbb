import { useEffect, useState } from 'react';
import { NUMBERED_BELOW_PX } from '../config/preparedSizes';
import type { numberMap } from '../charts/map/placing/numberMap';
import { useIsNarrow } from '../ui/browser/useIsNarrow';

interface Numbering {
  /** Whether marks carry numbers, and not words. */
  readonly isNumbered: boolean;
  /** Sets the numbers; until that is loaded there are none. */
  readonly number: typeof numberMap;
}

const asItIs: typeof numberMap = (placed) => placed;

/** How the maps of a page carry the numbers of a list, where it has no room for words. */
export function useNumbering(): Numbering {
  const isNumbered = useIsNarrow(NUMBERED_BELOW_PX);
  const [number, setNumber] = useState<typeof numberMap>(() => asItIs);
  useEffect(() => {
    if (isNumbered)
      import('../charts/map/placing/numberMap').then(
        (loaded) => setNumber(() => loaded.numberMap),
        () => undefined,
      );
  }, [isNumbered]);
  return { isNumbered, number };
}
