import { measureText } from '../charts/scene/measureText';

// A sign that opens belongs to what follows it, one that closes to what precedes it; Latin words and numbers stay
// whole, 3.3万 too.
const OPENING = '“‘（《〈「『【(\\[';
const CLOSING = '”’，。、；：！？）》〉」』】…·%)\\]';
const CJK = '\\u2e80-\\uffff';
const UNBREAKABLE = new RegExp(
  `[${OPENING}]*(?:(?![${OPENING}${CLOSING}])[${CJK}]|[^\\s${CJK}${OPENING}${CLOSING}]+[万亿]?)?[${CLOSING}]*\\s*`,
  'gu',
);

/**
 * Width of a line where quotation marks and dots may come from a Chinese font, in which they are as wide as a
 * character.
 */
export function measureLine(text: string, size: number, weight: 400 | 700 = 400): number {
  return measureText(text.replace(/[“”‘’…]/g, '一'), size, weight);
}

/**
 * Splits what has no place to break (an address, a long word) where the width ends, rather behind / ? & = , - than
 * inside a name.
 */
function breakPiece(piece: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = [...piece];
  while (rest.length > 1 && !fits(rest.join(''))) {
    let end = rest.length - 1;
    while (end > 1 && !fits(rest.slice(0, end).join(''))) end -= 1;
    const soft = rest.slice(0, end).findLastIndex((character) => /[/?&=,-]/.test(character)) + 1;
    const cut = soft > end / 2 ? soft : end;
    parts.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return [...parts, rest.join('')];
}

/**
 * Lines that fit the width by the estimate, whatever the text: nothing outside the file can wrap an exported figure
 * again.
 */
export function wrapLines(text: string, size: number, widthPx: number, weight: 400 | 700 = 400): string[] {
  const fits = (line: string) => measureLine(line.trimEnd(), size, weight) <= widthPx;
  const pieces = (text.trim().match(UNBREAKABLE) ?? []).filter(Boolean).flatMap((piece) => breakPiece(piece, fits));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Shares of a width within which the lines of a title may stand, widest first. */
const NARROWER = Array.from({ length: 18 }, (_, step) => 1 - step * 0.03);

/**
 * The lines of a title: no more than its width asks for, broken behind a comma if that can be, else as equal in length
 * as can be, for a last word alone looks lost.
 */
export function wrapTitle(text: string, size: number, widthPx: number): string[] {
  const lines = wrapLines(text, size, widthPx, 700);
  if (lines.length < 2) return lines;
  const ways = NARROWER.map((share) => wrapLines(text, size, widthPx * share, 700)).filter(
    (way) => way.length === lines.length,
  );
  return ways.find((way) => way.slice(0, -1).every((line) => /[，。；：,;:]$/u.test(line))) ?? ways.at(-1) ?? lines;
}

/** The sentences of a text, each with what ends it. */
export const splitSentences = (text: string): string[] =>
  text.match(/.+?(?:[。；]|[.;](?= |$)|$)\s*/gu)?.filter((sentence) => sentence.trim() !== '') ?? [];
