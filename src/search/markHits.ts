import type { Hit } from './matchField';

export interface TextPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * Where a hit stands in a text on screen: in the text that it was found in, or in one that holds the same words (重庆
 * in 重庆市).
 */
function placeHit(text: string, hit: Hit): readonly [number, number] | null {
  const words = hit.text.slice(hit.start, hit.end);
  const whole = text.indexOf(hit.text);
  const start = whole >= 0 ? whole + hit.start : text.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 || words === '' ? null : [start, start + words.length];
}

/** Whether a text on screen shows a hit. */
export const showsHit = (text: string, hit: Hit): boolean => placeHit(text, hit) !== null;

/** A text in pieces, those that the reader's words stand for marked; hits that touch become one. */
export function markHits(text: string, hits: readonly Hit[]): TextPiece[] {
  const places = hits
    .flatMap((hit) => {
      const place = placeHit(text, hit);
      return place ? [place] : [];
    })
    .sort(([a], [b]) => a - b);
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const [start, end] of places) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    const before = text.slice(done, from);
    const last = pieces.at(-1);
    if (before === '' && last) pieces[pieces.length - 1] = { text: last.text + text.slice(from, end), isHit: true };
    else
      pieces.push(...(before === '' ? [] : [{ text: before, isHit: false }]), {
        text: text.slice(from, end),
        isHit: true,
      });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}

/** Share of a line's room that is kept for what stands before the first hit. */
const LEAD_SHARE = 0.25;

/** Room that a text takes, in letters; a Chinese character is as wide as two. */
const measure = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);

/**
 * A text too long for its line (`room`, in letters) begins shortly before its first hit, so that the hit can be seen.
 */
export function cutToHits(pieces: readonly TextPiece[], room: number): TextPiece[] {
  const [before, hit, ...rest] = pieces;
  if (!before || !hit || before.isHit || measure(before.text + hit.text) <= room) return [...pieces];
  let kept = before.text;
  while (measure(kept) > room * LEAD_SHARE) kept = kept.slice(1);
  // A word cut in half is no word.
  return [{ text: `…${kept.replace(/^[a-z]+ /i, '')}`, isHit: false }, hit, ...rest];
}
