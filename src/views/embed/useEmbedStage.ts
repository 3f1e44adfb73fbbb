import { useMemo, useState } from 'react';
import { parseParameter } from '../../address/parseAddress';
import type { EmbedFigure } from './embedFigures';
import type { EmbedStage } from '../../export/EmbedContext';
import { type FigureWords, isSameWords } from './figureWords';
import { makeWords } from './makeWords';
import { selectEmbedFigure } from './selectEmbedFigure';

interface StageState {
  /** null where the page has no figure. */
  readonly figure: EmbedFigure | null;
  readonly element: HTMLElement | null;
  readonly setElement: (element: HTMLElement | null) => void;
  readonly stage: EmbedStage | null;
  /** The words of the figure on the stage; null until it has handed them over. */
  readonly words: FigureWords | null;
}

/** The stage for the figure that the address asks for, and the words that the figure hands over. */
export function useEmbedStage(pathname: string, search: string): StageState {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly words: FigureWords } | null>(null);
  const figure = selectEmbedFigure(pathname, parseParameter('figure', new URLSearchParams(search)));
  const id = figure?.id ?? '';
  const of = `${pathname} ${id}`;
  const stage = useMemo((): EmbedStage | null => {
    if (!element || id === '') return null;
    const onWords = (words: FigureWords) =>
      setSaid((before) => (before?.of === of && isSameWords(before.words, words) ? before : { of, words }));
    return { figure: id, element, Words: makeWords(onWords) };
  }, [element, id, of]);
  return { figure, element, setElement, stage, words: said?.of === of ? said.words : null };
}
