import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type DroppedPart, type KnownValues, parseQuery, type Query, writeQuery } from './query';

export interface Address {
  readonly query: Query;
  /** Parts that were not understood and are ignored; the view shows a notice. */
  readonly dropped: readonly DroppedPart[];
  /** Changes parts of the query and leaves the rest; replaces the history entry, so Back leaves the view. */
  change(part: Partial<Query>): void;
}

/** The query of the current address as a view sees it. */
export function useAddress(known: KnownValues): Address {
  const [params, setParams] = useSearchParams();
  const parsed = useMemo(() => parseQuery(params, known), [params, known]);
  const change = useCallback(
    (part: Partial<Query>) => setParams((current) => writeQuery(current, part), { replace: true, preventScrollReset: true }),
    [setParams],
  );
  return { ...parsed, change };
}
