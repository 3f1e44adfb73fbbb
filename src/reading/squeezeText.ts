/** A document without its white space, and where every character stood. */
export interface SqueezedText {
  readonly text: string;
  /** 1-based physical line of each UTF-16 unit of `text`. */
  readonly lines: readonly number[];
}

/** Removes all white space: 002 and 004 wrap every 14 characters, and 001 puts spaces inside numbers. */
export function squeeze(phrase: string): string {
  return phrase.replace(/\s+/gu, '');
}

/** Squeezes a whole document and remembers the physical line of every character. */
export function squeezeText(document: string): SqueezedText {
  const squeezed = document.split('\n').map(squeeze);
  return {
    text: squeezed.join(''),
    lines: squeezed.flatMap((line, index) => Array.from({ length: line.length }, () => index + 1)),
  };
}

/** Physical lines on which a phrase starts, in printed order, white space aside. */
export function findLines(document: SqueezedText, phrase: string): readonly number[] {
  const wanted = squeeze(phrase);
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = document.text.indexOf(wanted); at !== -1; at = document.text.indexOf(wanted, at + 1)) {
    found.push(document.lines[at] ?? 0);
  }
  return found;
}

/**
 * The words right before and after `part`, where it stands inside a phrase that starts on `line`; null when it does
 * not.
 */
export function selectSurroundings(
  document: SqueezedText,
  phrase: string,
  part: string,
  line: number,
): readonly [before: string, after: string] | null {
  const wanted = squeeze(phrase);
  const inside = squeeze(part);
  const offset = wanted.indexOf(inside);
  for (
    let at = document.text.indexOf(wanted);
    at !== -1 && wanted !== '' && offset !== -1;
    at = document.text.indexOf(wanted, at + 1)
  ) {
    const start = at + offset;
    const end = start + inside.length;
    if (document.lines[at] === line)
      return [document.text.slice(Math.max(0, start - 6), start), document.text.slice(end, end + 2)];
  }
  return null;
}

/**
 * How far a phrase agrees with the document: its longest beginning that occurs, where, and what the document prints
 * instead.
 */
export function findDeparture(document: SqueezedText, phrase: string): { line: number; printed: string } | null {
  const wanted = squeeze(phrase);
  for (let length = wanted.length - 1; length >= 3; length -= 1) {
    const at = document.text.indexOf(wanted.slice(0, length));
    if (at !== -1)
      return { line: document.lines[at] ?? 0, printed: document.text.slice(at, at + Math.min(wanted.length + 4, 44)) };
  }
  return null;
}
