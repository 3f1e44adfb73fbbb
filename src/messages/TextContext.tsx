import { createContext, use } from 'react';
import type { FirstText, HomeText, SomeText, Text } from './text';

export const TextContext = createContext<SomeText | null>(null);

function useSomeText(): SomeText {
  const text = use(TextContext);
  if (text === null) throw new Error('texts are for components below TextContext');
  return text;
}

/** The reader's language, with the words of the first screen alone: for what is shown before the others are there. */
export const useFirstText = (): FirstText => useSomeText();

/** The same with the words of all parts of the home page: for those, below HomeWords or WholeText. */
export function useHomeText(): HomeText {
  const text = useSomeText();
  if (text.reach === 'first') throw new Error('useHomeText is for components below HomeWords');
  return text;
}

/** The reader's language; views are only rendered below PageWords or WholeText, which wait for the words of pages. */
export function useText(): Text {
  const text = useSomeText();
  if (text.reach !== 'page' && text.reach !== 'whole') throw new Error('useText is for components below PageWords');
  return text;
}
