import { useEffect } from 'react';
import type { EmbedStage } from '../../export/EmbedContext';
import { readFigureContext } from '../../export/readFigureContext';
import { useText } from '../../messages/TextContext';
import { type FigureWords, selectFigureWords } from './figureWords';

/**
 * What stands in the place of a figure's export button inside a frame: nothing to see; it hands the figure's words
 * over.
 */
export function makeWords(onWords: (words: FigureWords) => void): EmbedStage['Words'] {
  return function Words({ describe }) {
    const text = useText();
    // After every drawing of the view: what it shows may have arrived (a map's boundaries) or changed since the last
    // one.
    useEffect(() => {
      let isGone = false;
      // A figure that cannot be made yet says so in its own place.
      describe(readFigureContext(text)).then(
        ({ spec }) => {
          if (!isGone) onWords(selectFigureWords(spec));
        },
        () => undefined,
      );
      return () => {
        isGone = true;
      };
    });
    return null;
  };
}
