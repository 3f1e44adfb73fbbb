import { useEffect, useMemo, useState } from 'react';
import type { SearchIndex, SearchKind } from '../../domain/searchIndex';
import { type Found, prepareSearch, searchEntries, type SearchOutcome } from '../../search/searchEntries';

/** A line of the list that the arrow keys come by: something found, or the way to the rest of its kind. */
export type FindOption =
  | { readonly kind: SearchKind; readonly found: Found }
  | { readonly kind: SearchKind; readonly found: null; readonly hidden: number };

export interface FindState {
  /** null while there is nothing to search for, or in. */
  readonly outcome: SearchOutcome | null;
  readonly options: readonly FindOption[];
  /** Index of the option that Enter opens. */
  readonly active: number;
  setActive(active: number): void;
  showAll(kind: SearchKind): void;
  /** Begins anew for other words. */
  restart(): void;
  /** Takes a key; false when it is none of the list's. */
  press(key: string): boolean;
}

/** How many are shown before the reader asks for more: of the kind that fits best, and of the others. */
const SHOWN_FIRST = 5;
const SHOWN = 3;

export const optionId = (listId: string, order: number): string => `${listId}-${order}`;

function listOptions(outcome: SearchOutcome | null, expanded: readonly SearchKind[]): FindOption[] {
  return (outcome?.groups ?? []).flatMap(({ kind, found }, order) => {
    const limit = order === 0 ? SHOWN_FIRST : SHOWN;
    // One hidden line would take the room of the line that tells of it.
    const isWhole = expanded.includes(kind) || found.length <= limit + 1;
    const shown = (isWhole ? found : found.slice(0, limit)).map((item) => ({ kind, found: item }));
    return isWhole ? shown : [...shown, { kind, found: null, hidden: found.length - limit }];
  });
}

/** The option that a key leads to; the list is a ring. Null when the key is none of the list's. */
function moveActive(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Enter':
      return active;
    default:
      return null;
  }
}

/** What the words find, and which of it is chosen. */
export function useFind(index: SearchIndex | null, words: string): FindState {
  const [active, setActive] = useState(0);
  const [expanded, setExpanded] = useState<readonly SearchKind[]>([]);
  useEffect(() => {
    // Ahead of the first key, so that it is answered as fast as the others.
    if (index) prepareSearch(index);
  }, [index]);
  const outcome = useMemo(() => (index && words.trim() !== '' ? searchEntries(index, words) : null), [index, words]);
  const options = useMemo(() => listOptions(outcome, expanded), [outcome, expanded]);
  return {
    outcome,
    options,
    active,
    setActive,
    showAll: (kind) => setExpanded((current) => [...current, kind]),
    restart: () => {
      setActive(0);
      setExpanded([]);
    },
    press: (key) => {
      const next = options.length === 0 ? null : moveActive(key, active, options.length);
      if (next !== null) setActive(next);
      return next !== null;
    },
  };
}
