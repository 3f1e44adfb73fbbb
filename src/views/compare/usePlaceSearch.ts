import { useMemo, useState, type KeyboardEvent } from 'react';
import { useSearchIndexQuery } from '../../data/useSearchIndexQuery';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { searchPlaces } from '../../search/searchPlaces';
import { indexDataset } from '../../selectors/indexDataset';
import { isComparable, selectMatchingPlaces } from '../../selectors/selectCompareChoices';

const MOST = 8;

export interface PlaceSearch {
  readonly words: string;
  readonly matches: readonly Region[];
  /** Places that the words name too, but outside the provinces that the page is narrowed to. */
  readonly outside: number;
  /** The option under the keys; -1 = none. */
  readonly active: number;
  readonly isOpen: boolean;
  type(words: string): void;
  close(): void;
  press(event: KeyboardEvent<HTMLInputElement>): void;
}

interface SearchOptions {
  readonly dataset: Dataset;
  readonly chosen: readonly string[];
  /** Provinces that the page is narrowed to; empty = all. */
  readonly provinces: readonly string[];
  readonly onAdd: (region: Region) => void;
  readonly onRemoveLast: () => void;
}

/** The places that the words name; by their names alone until the index of the search box is there. */
function usePlacesFound(dataset: Dataset, words: string): readonly Region[] {
  const { data: index } = useSearchIndexQuery();
  return useMemo(() => {
    if (!index) return selectMatchingPlaces(dataset, words);
    const { regions } = indexDataset(dataset);
    return searchPlaces(index, words)
      .flatMap((adcode) => regions.get(adcode) ?? [])
      .filter(isComparable);
  }, [dataset, index, words]);
}

/**
 * A field that proposes places while the reader types: arrows walk, Enter takes, Escape closes, Backspace in the empty
 * field takes the last place away.
 */
export function usePlaceSearch({ dataset, chosen, provinces, onAdd, onRemoveLast }: SearchOptions): PlaceSearch {
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const open = usePlacesFound(dataset, words).filter((region) => !chosen.includes(region.adcode));
  const within = open.filter(({ adcode }) => indexDataset(dataset).liesInAny(adcode, provinces));
  const matches = within.slice(0, MOST);
  const close = () => {
    setOpen(false);
    setWords('');
    setActive(0);
  };
  const step = (by: number) => {
    setOpen(true);
    setActive(matches.length === 0 ? 0 : (active + by + matches.length) % matches.length);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method's own Enter ends its composition and chooses nothing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const region = isOpen ? matches[active] : undefined;
      event.preventDefault();
      if (region) {
        onAdd(region);
        close();
      }
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Backspace' && words === '') onRemoveLast();
  };
  return {
    words,
    matches,
    outside: open.length - within.length,
    active: isOpen && matches.length > 0 ? active : -1,
    isOpen: isOpen && words.trim() !== '',
    type: (next) => {
      setWords(next);
      setActive(0);
      setOpen(true);
    },
    close,
    press,
  };
}
