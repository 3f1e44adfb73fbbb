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

/** Behind these a sentence goes on, before these it has not begun: a line or a page ends in the midst of it. */
const GOES_ON = /[\d,，、余多约近超达到至为有的和与及(（“]$/u;
const GONE_ON = /^[万亿%％人名个家余多，。、；）)”]/u;
const ENDS = /[。！？!?；;…][”」』)）]*$|[：:]$/u;
/** A line that ends without a mark and is shorter than this share of the usual one is a heading. */
const SHORT = 0.75;

/** Length of the line in the middle, of those that are not blank; in characters. */
function measureUsual(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.replace(/\s/gu, '').length).filter((length) => length > 0);
  return lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;
}

/** Offsets at which a paragraph ends: texts from PDF files break lines in the midst of sentences. */
function findBreaks(given: string): ReadonlySet<number> {
  const lines = given.split('\n');
  const usual = measureUsual(lines);
  const breaks = new Set<number>();
  let end = -1;
  for (const line of lines) {
    end += line.length + 1;
    const words = line.replace(/\s/gu, '');
    const next = given.slice(end).trimStart();
    const isWhole = ENDS.test(words) || (words.length < usual * SHORT && !GOES_ON.test(words));
    if (words !== '' && isWhole && !GONE_ON.test(next)) breaks.add(end);
  }
  return breaks;
}

/**
 * Folds characters one for one, so that every place of a text is found again; the end of a paragraph becomes a line
 * end, all other white space goes.
 * @param simplified traditional characters with the simplified ones
 */
export function foldText(given: string, simplified: ReadonlyMap<string, string>): FoldedText {
  const breaks = findBreaks(given);
  const text: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const character = given.charAt(at);
    const isBreak = breaks.has(at);
    if (/\s/u.test(character) && !isBreak) continue;
    text.push(isBreak ? '\n' : foldWidth(simplified.get(character) ?? foldRadical(character)));
    offsets.push(at);
  }
  return { text: text.join(''), offsets: [...offsets, given.length] };
}
