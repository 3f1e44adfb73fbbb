import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DatasetIndex } from '../../selectors/indexDataset';

interface ChosenPlace {
  /** What the address says, known or not. */
  readonly asked: string | null;
  /** Adcode of the place that the map explains; null = none. */
  readonly chosen: string | null;
  choose(adcode: string | null): void;
}

/** The place that a reader has chosen on the map of targets: `place=` of the address, so that a link shows the same. */
export function useChosenPlace({ regions }: DatasetIndex): ChosenPlace {
  const [params, setParams] = useSearchParams();
  const asked = params.get('place');
  const choose = useCallback(
    (adcode: string | null) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          if (adcode === null || !regions.has(adcode)) next.delete('place');
          else next.set('place', adcode);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [regions, setParams],
  );
  return { asked, chosen: asked !== null && regions.has(asked) ? asked : null, choose };
}
