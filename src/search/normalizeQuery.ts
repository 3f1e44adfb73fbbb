import { foldText } from './foldText';

/** Characters that are searched for; what is longer is no question, but a pasted page. */
export const QUERY_LIMIT = 64;

export interface NormalizedQuery {
  /** What was typed, without control characters, at most QUERY_LIMIT characters. */
  readonly words: string;
  readonly isShortened: boolean;
  /** The words folded, each found by itself; empty ones (emoji, punctuation) left out. */
  readonly terms: readonly string[];
}

/** Makes any input a question: control characters become spaces, and the end of a very long one is cut off. */
export function normalizeQuery(input: string): NormalizedQuery {
  // A pasted book need not be taken apart to be cut.
  const characters = [
    ...input
      .slice(0, QUERY_LIMIT * 8)
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, ' ')
      .trimStart(),
  ];
  const words = characters.slice(0, QUERY_LIMIT).join('');
  const terms = words
    .split(' ')
    .map((word) => foldText(word).folded)
    .filter((term) => term !== '');
  return { words, isShortened: characters.length > QUERY_LIMIT, terms };
}
