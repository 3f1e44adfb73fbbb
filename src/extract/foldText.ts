/** A text as the reader of figures sees it: without white space, in simplified characters and half-width signs. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the text as it was given, of each UTF-16 unit; and of its end. */
  readonly offsets: readonly number[];
}

/** Full-width letters, digits and signs stand in Unicode as many places behind the plain ones. */
const foldWidth = (character: string): string =>
  /[！-～]/u.test(character) ? String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0) : character;

/**
 * Folds characters one for one, so that every place of a text is found again. A blank line ends a sentence.
 * @param simplified traditional characters with the simplified ones
 */
export function foldText(given: string, simplified: ReadonlyMap<string, string>): FoldedText {
  const text: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const character = given.charAt(at);
    const isBreak = /^\s*\n\s*\n/u.test(given.slice(at, at + 12)) && text.at(-1) !== '\n';
    if (/\s/u.test(character) && !isBreak) continue;
    text.push(isBreak ? '\n' : foldWidth(simplified.get(character) ?? character));
    offsets.push(at);
  }
  return { text: text.join(''), offsets: [...offsets, given.length] };
}
