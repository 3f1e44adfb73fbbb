import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { KnownFor, NameOf, Query, View } from '../../address/parameters';
import { type ParsedAddress, parseAddress } from '../../address/parseAddress';
import { writeAddress } from '../../address/writeAddress';

/** The address of a page as its view sees it. */
export interface Address<V extends View> extends ParsedAddress<V> {
  /**
   * Changes parameters and leaves the rest. Each choice is a step of the history, so that Back takes it back; `replace`
   * makes none, for words being typed: every pause would be one.
   */
  change(part: Partial<Query<V>>, how?: 'step' | 'replace'): void;
}

/**
 * The parameters of the current address that a view has. `known` is what the data tells of them; the same object while
 * the data is the same.
 */
export function useAddress<V extends View>(view: V, known: KnownFor<NameOf<V>>): Address<V> {
  const [params, setParams] = useSearchParams();
  const parsed = useMemo(() => parseAddress(view, params, known), [view, params, known]);
  const change = useCallback<Address<V>['change']>(
    (part, how = 'step') => {
      const next = writeAddress(view, params, part);
      // A choice that changes nothing would be a step that Back seems not to take.
      if (next.toString() !== params.toString())
        setParams(next, { replace: how === 'replace', preventScrollReset: true });
    },
    [view, params, setParams],
  );
  return { ...parsed, change };
}
