import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { KnownFor, NameOf, Query, View } from '../../address/parameters';
import { type ParsedAddress, parseAddress } from '../../address/parseAddress';
import { writeAddress } from '../../address/writeAddress';

/** What changes in an address. */
type Change<V extends View> = Partial<Query<V>> | ((now: Query<V>) => Partial<Query<V>>);

/** The address of a page as its view sees it. */
export interface Address<V extends View> extends ParsedAddress<V> {
  /**
   * Changes parameters and leaves the rest; a value that grows from the present one is given as a function of what the
   * address says now. Each choice is a step of the history, so that Back takes it back; `replace` makes none, for words
   * being typed: every pause would be one.
   */
  change(part: Change<V>, how?: 'step' | 'replace'): void;
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
      // The address itself: a second choice may come before the page has been drawn for the first.
      const now = new URLSearchParams(window.location.search);
      const next = writeAddress(
        view,
        now,
        typeof part === 'function' ? part(parseAddress(view, now, known).query) : part,
      );
      // A choice that changes nothing would be a step that Back seems not to take.
      if (next.toString() !== now.toString()) setParams(next, { replace: how === 'replace', preventScrollReset: true });
    },
    [view, known, setParams],
  );
  return { ...parsed, change };
}
