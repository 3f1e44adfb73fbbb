/** A text without what readers do not type, and the way back to it. */
export interface FoldedText {
  /** Lower case, without accents, spaces and punctuation but the decimal point. */
  readonly folded: string;
  /** For each character of `folded`, its place in the text as written. */
  readonly origin: readonly number[];
  /** Whether a word (or a number, or any Chinese character) begins there. */
  readonly isStart: readonly boolean[];
}

const KEPT = /[\p{L}\p{N}]/u;
const JOINING = /['’`·-]/;
const MARKS = /\p{M}/gu;

function classOf(character: string): 'han' | 'digit' | 'letter' {
  if (/\p{Script=Han}/u.test(character)) return 'han';
  return /\p{N}/u.test(character) ? 'digit' : 'letter';
}

/** Prepares a text for comparison: full-width forms, case, accents and punctuation make no difference. */
export function foldText(text: string): FoldedText {
  const [folded, origin, isStart]: [string[], number[], boolean[]] = [[], [], []];
  let before: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const written = text[at] ?? '';
    for (const character of written.normalize('NFKD').replace(MARKS, '').toLowerCase()) {
      // 8.9 is another number than 89.
      const isDecimal: boolean =
        character === '.' && before === 'digit' && /^\d/.test((text[at + 1] ?? '').normalize('NFKD'));
      if (!KEPT.test(character) && !isDecimal) {
        // Xi'an is one word, and so is 10,000.
        if (!JOINING.test(character) && !(before === 'digit' && /[,.]/.test(character))) before = null;
        continue;
      }
      const now: 'han' | 'digit' | 'letter' = isDecimal ? 'digit' : classOf(character);
      folded.push(character);
      origin.push(at);
      isStart.push(now === 'han' || now !== before);
      before = now;
    }
  }
  return { folded: folded.join(''), origin, isStart };
}
