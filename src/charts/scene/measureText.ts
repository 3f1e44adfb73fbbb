/** Width of a character as a share of the font size, on the wide side of the font stack (Noto Sans CJK, Segoe UI). */
function widthOf(character: string, weight: number): number {
  const code = character.codePointAt(0) ?? 0;
  // Quotation marks and the ellipsis are full width in Chinese fonts, whatever stands beside them.
  if (/[“”‘’…]/.test(character)) return 1;
  if (
    code > 0x2e7f ||
    character === '≥' ||
    character === '≈' ||
    character === '≠' ||
    character === '※' ||
    character === '—'
  )
    return 1;
  if (/[0-9]/.test(character)) return weight >= 700 ? 0.6 : 0.57;
  if (/[ilj.,:;'|!·]/.test(character)) return 0.32;
  if (/[frt()]/.test(character)) return 0.42;
  if (/[mwMW%@]/.test(character)) return 0.92;
  if (/[A-Z]/.test(character)) return 0.68;
  return character === ' ' ? 0.28 : weight >= 700 ? 0.64 : 0.6;
}

/**
 * Estimated width of a line of text in pixels. Deterministic and without a DOM, so layouts are the same on a server, in
 * a test, on screen and in an exported file; it errs on the wide side.
 */
export function measureText(text: string, size: number, weight: 400 | 700 = 400): number {
  let width = 0;
  for (const character of text) width += widthOf(character, weight);
  return width * size;
}

/**
 * Breaks a text into lines no wider than `widthPx`: between Chinese characters anywhere (not before closing
 * punctuation), in Latin at spaces.
 */
export function wrapText(text: string, size: number, widthPx: number, weight: 400 | 700 = 400): string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const fits = measureText((line + piece).trimEnd(), size, weight) <= widthPx;
    if (fits || line === '' || /^[，。、；：！？）》」”’·]/u.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}
