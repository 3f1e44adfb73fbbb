/** A text as the reader of figures sees it: without white space, in simplified characters and half-width signs. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the text as it was given, of each UTF-16 unit; and of its end. */
  readonly offsets: readonly number[];
}

/** Full-width letters, digits and signs stand in Unicode as many places behind the plain ones. */
const foldWidth = (character: string): string =>
  /[！-～]/u.test(character) ? String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0) : character;

/** The text layer of a PDF may hold the radical ⽤ for the character 用. */
const foldRadical = (character: string): string =>
  /[\u2e80-\u2fd5]/u.test(character) ? character.normalize('NFKC') : character;

/** Behind these a sentence goes on, before these it has not begun: a page or a column ends in the midst of it. */
const GOES_ON = /[\d,，、余多约近超达到至为有的和与及(（“]$/u;
const GONE_ON = /^[万亿%％人名个家余多，。、；）)”]/u;

/** Whether the white space from here on is a blank line that ends a paragraph. */
function isBreak(given: string, at: number, before: string): boolean {
  const space = /^\s+/u.exec(given.slice(at, at + 24))?.[0] ?? '';
  return /\n\s*\n/u.test(space) && !GOES_ON.test(before) && !GONE_ON.test(given.slice(at + space.length));
}

/**
 * Folds characters one for one, so that every place of a text is found again. A blank line ends a sentence.
 * @param simplified traditional characters with the simplified ones
 */
export function foldText(given: string, simplified: ReadonlyMap<string, string>): FoldedText {
  const text: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const character = given.charAt(at);
    if (/\s/u.test(character)) {
      if (text.at(-1) === '\n' || !isBreak(given, at, text.at(-1) ?? '')) continue;
      text.push('\n');
    } else text.push(foldWidth(simplified.get(character) ?? foldRadical(character)));
    offsets.push(at);
  }
  return { text: text.join(''), offsets: [...offsets, given.length] };
}
