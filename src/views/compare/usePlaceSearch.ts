import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Dataset, Region } from '../../domain/dataset';
import { selectMatchingPlaces } from '../../selectors/selectCompareChoices';

const MOST = 8;

export interface PlaceSearch {
  readonly words: string;
  readonly matches: readonly Region[];
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
  readonly onAdd: (region: Region) => void;
  readonly onRemoveLast: () => void;
}

/** A field that proposes places while the reader types: arrows walk, Enter takes, Escape closes, Backspace in the empty field takes the last place away. */
export function usePlaceSearch({ dataset, chosen, onAdd, onRemoveLast }: SearchOptions): PlaceSearch {
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const matches = useMemo(() => selectMatchingPlaces(dataset, words, MOST + chosen.length).filter((region) => !chosen.includes(region.adcode)).slice(0, MOST), [dataset, words, chosen]);
  const close = () => { setOpen(false); setWords(''); setActive(0); };
  const step = (by: number) => { setOpen(true); setActive(matches.length === 0 ? 0 : (active + by + matches.length) % matches.length); };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method's own Enter ends its composition and chooses nothing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const region = isOpen ? matches[active] : undefined;
      event.preventDefault();
      if (region) { onAdd(region); close(); }
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Backspace' && words === '') onRemoveLast();
  };
  return { words, matches, active: isOpen && matches.length > 0 ? active : -1, isOpen: isOpen && words.trim() !== '', type: (next) => { setWords(next); setActive(0); setOpen(true); }, close, press };
}
