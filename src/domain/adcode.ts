import type { Adcode } from './records/ids';

/**
 * Whether a text can be the code of a place: six digits. Apart from the schemas of the records, which the pages load
 * late.
 */
export const isAdcode = (word: unknown): word is Adcode => typeof word === 'string' && /^\d{6}$/.test(word);
