import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type DroppedPart, type KnownValues, parseQuery, type Query, writeQuery } from '../../config/query';

/** Changes the parameters of the address. */
export type EditAddress = (edit: (next: URLSearchParams) => void) => void;

export interface Address {
  readonly query: Query;
  /** Parts that were not understood and are ignored; the view shows a notice. */
  readonly dropped: readonly DroppedPart[];
  /**
   * Changes parts of the query and leaves the rest. Each choice is a step of the history, so that Back takes it back;
   * words being typed are not, or every pause would be one.
   */
  change(part: Partial<Query>, isTyping?: boolean): void;
  /** The same for parts that a view reads by itself, and for several parts in one step. */
  readonly edit: EditAddress;
}

/** The query of the current address as a view sees it. */
export function useAddress(known: KnownValues): Address {
  const [params, setParams] = useSearchParams();
  const parsed = useMemo(() => parseQuery(params, known), [params, known]);
  const write = useCallback(
    (next: URLSearchParams, isTyping: boolean) => {
      // A choice that changes nothing would be a step that Back seems not to take.
      if (next.toString() !== params.toString()) setParams(next, { replace: isTyping, preventScrollReset: true });
    },
    [params, setParams],
  );
  const change = useCallback(
    (part: Partial<Query>, isTyping = false) => write(writeQuery(params, part), isTyping),
    [params, write],
  );
  const edit = useCallback<EditAddress>(
    (make) => {
      const next = new URLSearchParams(params);
      make(next);
      write(next, false);
    },
    [params, write],
  );
  return { ...parsed, change, edit };
}
