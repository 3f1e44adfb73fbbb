import { useCallback } from 'react';
import type { DroppedPart } from '../../address/parseAddress';
import { writeAddress } from '../../address/writeAddress';
import { paths } from '../../config/paths';
import type { DatasetIndex } from '../../selectors/indexDataset';
import { useAddress } from '../../ui/browser/useAddress';

interface ChosenPlace {
  /** Adcode of the place that the map explains; null = none. */
  readonly chosen: string | null;
  readonly dropped: readonly DroppedPart[];
  choose(adcode: string | null): void;
  /** The path of this page with a place chosen; null for a place that nobody knows. */
  addressOf(adcode: string): string | null;
}

/** The place that a reader has chosen on the map of targets: in the address, so that a link shows the same. */
export function useChosenPlace(index: DatasetIndex): ChosenPlace {
  const { query, dropped, change } = useAddress('targetMap', index);
  const choose = useCallback(
    (adcode: string | null) =>
      change({ place: adcode !== null && index.regions.has(adcode) ? adcode : null }, 'replace'),
    [index, change],
  );
  const addressOf = useCallback(
    (adcode: string) =>
      index.regions.has(adcode)
        ? `${paths.targets()}?${writeAddress('targetMap', new URLSearchParams(window.location.search), { place: adcode })}`
        : null,
    [index],
  );
  return { chosen: query.place, dropped, choose, addressOf };
}
