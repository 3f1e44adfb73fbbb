import { computeDistance } from '../domain/rankNearest';
import { amountOf, isAmount } from './expandAmounts';
import { matchSyllables } from './matchSyllables';
import type { PreparedField } from './prepareIndex';

/** A part of a text that the reader's words stand for: [start, end) in the text as written. */
export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface FieldMatch extends Hit {
  /** 0–100, before the field's weight. */
  readonly score: number;
  readonly leadsTo: string | null;
}

/**
 * How good a match is, by its kind. A whole name beats its beginning, letters beat readings, readings beat initials.
 */
const SCORE = {
  whole: 100,
  wholeReading: 96,
  wholeInitials: 88,
  start: 80,
  startReading: 72,
  codeStart: 62,
  startInitials: 60,
  word: 56,
  inside: 40,
  insideReading: 36,
  insideInitials: 24,
  nearlyWhole: 30,
  nearlyWord: 20,
} as const;
/** Taken off where a character had to be misread. */
const MISREADING = 6;
const INSIDE_LETTERS = 3;
const CODE_LETTERS = 3;

const HAN = /^\p{Script=Han}/u;

const at = (field: PreparedField, start: number, length: number, score: number): FieldMatch => ({
  text: field.text,
  score,
  leadsTo: field.leadsTo,
  start: field.origin[start] ?? 0,
  end: (field.origin[start + length - 1] ?? 0) + 1,
});

/** Words of the field that other words must not begin in the middle of: of 社工资质, 工资 is no part. */
const WHOLE_WORDS = ['社工', '义工'];

const isInsideWord = (folded: string, at: number): boolean =>
  WHOLE_WORDS.some((word) => folded.slice(at - 1, at - 1 + word.length) === word);

/** Where the term stands in the text, the beginning of a word if there is one. */
function findText(term: string, { folded, isStart }: PreparedField): number {
  let first = -1;
  for (let found = folded.indexOf(term); found >= 0; found = folded.indexOf(term, found + 1)) {
    if (term.length > 1 && isInsideWord(folded, found)) continue;
    if (isStart[found]) return found;
    if (first < 0) first = found;
  }
  return first;
}

function matchText(term: string, field: PreparedField): FieldMatch | null {
  const found = findText(term, field);
  if (found < 0) return null;
  if (found === 0) return at(field, 0, term.length, term.length === field.folded.length ? SCORE.whole : SCORE.start);
  if (field.isStart[found]) return HAN.test(term) || term.length > 1 ? at(field, found, term.length, SCORE.word) : null;
  return /^[a-z]+$/.test(term) && term.length >= INSIDE_LETTERS ? at(field, found, term.length, SCORE.inside) : null;
}

function matchCode(term: string, field: PreparedField): FieldMatch | null {
  if (!field.folded.startsWith(term)) return null;
  if (term.length === field.folded.length) return at(field, 0, term.length, SCORE.whole);
  return term.length >= CODE_LETTERS ? at(field, 0, term.length, SCORE.codeStart) : null;
}

/** An amount that was written out is meant whole: 33000 is not the beginning of 330000. */
const matchAmount = (term: string, field: PreparedField): FieldMatch | null =>
  field.folded === amountOf(term) ? at(field, 0, field.folded.length, SCORE.whole) : null;

function matchReading(term: string, field: PreparedField): FieldMatch | null {
  const found = field.syllables && matchSyllables(term, field.syllables);
  if (!found) return null;
  const place = found.isWhole ? 'whole' : found.isStart ? 'start' : 'inside';
  const by = found.by === 'full' ? 'Reading' : 'Initials';
  const score = SCORE[`${place}${by}` as const] - (found.isMisread ? MISREADING : 0);
  return { text: field.text, start: found.first, end: found.last + 1, score, leadsTo: field.leadsTo };
}

/** How a folded term stands in a field; null when it does not. */
export function matchField(term: string, field: PreparedField): FieldMatch | null {
  if (isAmount(term)) return field.isCode ? matchAmount(term, field) : null;
  if (field.isCode) return matchCode(term, field);
  const [text, reading] = [matchText(term, field), matchReading(term, field)];
  return text && (!reading || text.score >= reading.score) ? text : reading;
}

/** One slip in five letters is forgiven, two from ten on; none in a short word. */
const allowedSlips = (term: string): number => Math.min(2, Math.floor(term.length / 5));

/** Whether slips in a term are forgiven at all. */
export const isForgivable = (term: string): boolean => allowedSlips(term) > 0 && /^[a-z]+$/.test(term);

type IsNear = (term: string, word: string) => boolean;

/** Compares two words but for slips; each pair once, for the same words stand in many texts. */
function createIsNear(): IsNear {
  const known = new Map<string, boolean>();
  return (term, word) => {
    const slips = allowedSlips(term);
    if (Math.abs(term.length - word.length) > slips || (term[0] !== word[0] && term.at(-1) !== word.at(-1)))
      return false;
    const pair = `${term}/${word}`;
    const isNear = known.get(pair) ?? computeDistance(term, word) <= slips;
    known.set(pair, isNear);
    return isNear;
  };
}

function matchNearly(term: string, field: PreparedField, isNear: IsNear): FieldMatch | null {
  if (!isForgivable(term) || field.isCode) return null;
  if (field.syllables)
    return isNear(term, field.syllables.joined) ? at(field, 0, field.folded.length, SCORE.nearlyWhole) : null;
  for (let start = 0; start < field.folded.length;) {
    let end = start + 1;
    while (end < field.folded.length && !field.isStart[end]) end += 1;
    const word = field.folded.slice(start, end);
    if (isNear(term, word))
      return at(field, start, word.length, word.length === field.folded.length ? SCORE.nearlyWhole : SCORE.nearlyWord);
    start = end;
  }
  return null;
}

/**
 * matchField with slips of the fingers forgiven: in the words of a text in Latin letters, and in the reading of a name.
 */
export function createNearMatch(): (term: string, field: PreparedField) => FieldMatch | null {
  const isNear = createIsNear();
  return (term, field) => matchField(term, field) ?? matchNearly(term, field, isNear);
}
