import { squeeze } from '../../../src/reading/squeezeText';

/**
 * 001 prints only one half of a pair, and 002 nests them: quotation marks and title brackets tell nothing about a name.
 */
export const MARK = /["'“”‘’《》〈〉「」『』]/u;

/** A phrase without its quotation marks and title brackets. */
export function dropMarks(phrase: string): string {
  return [...phrase].filter((character) => !MARK.test(character)).join('');
}

/** Whether words stand in a phrase, white space, quotation marks and title brackets aside. */
export const isWithin = (words: string, phrase: string): boolean =>
  dropMarks(squeeze(phrase)).includes(dropMarks(squeeze(words)));
