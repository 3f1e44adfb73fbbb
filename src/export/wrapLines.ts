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
