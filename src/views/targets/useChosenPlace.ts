import { useCallback } from 'react';
import type { DroppedPart } from '../../address/parseAddress';
import type { DatasetIndex } from '../../selectors/indexDataset';
import { useAddress } from '../../ui/browser/useAddress';

interface ChosenPlace {
  /** Adcode of the place that the map explains; null = none. */
  readonly chosen: string | null;
  readonly dropped: readonly DroppedPart[];
  choose(adcode: string | null): void;
}

/** The place that a reader has chosen on the map of targets: in the address, so that a link shows the same. */
export function useChosenPlace(index: DatasetIndex): ChosenPlace {
  const { query, dropped, change } = useAddress('targetMap', index);
  const choose = useCallback(
    (adcode: string | null) =>
      change({ place: adcode !== null && index.regions.has(adcode) ? adcode : null }, 'replace'),
    [index, change],
  );
  return { chosen: query.place, dropped, choose };
}
