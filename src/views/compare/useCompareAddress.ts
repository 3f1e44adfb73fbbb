import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { selectComparablePlaces } from '../../selectors/selectCompareChoices';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { type Address, useAddress } from '../../ui/browser/useAddress';

/** More places than this cannot be told apart side by side. */
export const MAX_PLACES = 6;

export interface CompareAddress extends Address<'compare'> {
  /** Known places beyond the sixth: left out, and said so. */
  readonly surplus: readonly string[];
}

/** The places that are compared, and those that are too many. */
export const dividePlaces = (places: readonly string[]) => ({
  compared: places.slice(0, MAX_PLACES),
  surplus: places.slice(MAX_PLACES),
});

/** The address of a comparison. */
export function useCompareAddress(dataset: Dataset): CompareAddress {
  const known = useMemo(
    () => ({
      ...selectKnownValues(dataset),
      places: new Set<string>(selectComparablePlaces(dataset).map((region) => region.adcode)),
    }),
    [dataset],
  );
  const { query, ...address } = useAddress('compare', known);
  const { compared, surplus } = useMemo(() => dividePlaces(query.places), [query.places]);
  return { ...address, query: { ...query, places: compared }, surplus };
}
