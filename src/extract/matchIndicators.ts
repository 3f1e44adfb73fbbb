import { selectUnits } from '../domain/unitWords';
import type { Unit } from '../domain/codes';

/** How an indicator is spoken of: its heads, the units of its numbers, and look-alikes that are not it. */
export interface Cue {
  /** Id of the indicator; null: a head that no indicator is of. */
  readonly indicator: string | null;
  /** Words before a number or behind it: 持证社工 1,250 人, 20 个社工站. */
  readonly heads?: readonly string[];
  /** Words that count right behind a number alone: 22 个镇街. */
  readonly follows?: readonly string[];
  readonly units: readonly Unit[];
  /** One of these must stand in the sentence. */
  readonly also?: readonly string[];
  /** Words beside the number that make it something else: 报名 beside 通过. */
  readonly refused?: readonly string[];
}

/** An indicator that a number may be of, the likelier the higher its score. */
export interface Candidate {
  readonly indicator: string | null;
  readonly unit: Unit | null;
  readonly score: number;
}

/** How far from its number a head is looked for, in characters. */
const REACH = { before: 40, after: 24, ahead: 8, beside: 24 } as const;
/** What a head is worth at its number, and for each character of its own. */
const WORTH = { behind: 100, ahead: 106, follows: 112, letter: 3 } as const;
/** What parts a head from its number costs: characters, the ends of clauses, and other numbers. */
const COST = { gap: 1, ahead: 5, clause: 12, number: 35 } as const;
/** A head that is worth less is too far away. */
const LEAST_SCORE = 62;

interface Words {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/** 乡镇(街道)社工站 is 乡镇社工站. */
const dropBrackets = (text: string): string => text.replace(/\([^()]{1,8}\)/gu, '');

/** Where a head stands in words: as far from their end, or from their start, as it can be to its number. */
interface Occurrence {
  readonly start: number;
  readonly end: number;
}

function listOccurrences(words: string, heads: readonly string[]): (Occurrence & { readonly head: string })[] {
  return heads.flatMap((head) => {
    const found: (Occurrence & { readonly head: string })[] = [];
    for (let start = words.indexOf(head); start >= 0; start = words.indexOf(head, start + 1))
      found.push({ head, start, end: start + head.length });
    return found;
  });
}

const covers = (one: Occurrence, other: Occurrence): boolean =>
  one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start;

/** Heads of all cues in words, without those inside a longer one: 社工站 in 社工站覆盖率 is none. */
function findHeads(words: string, cues: readonly Cue[]): ReadonlyMap<string, readonly Occurrence[]> {
  const all = listOccurrences(words, [...new Set(cues.flatMap(({ heads }) => heads ?? []))]);
  const kept = new Map<string, Occurrence[]>();
  for (const one of all)
    if (!all.some((other) => covers(other, one))) kept.set(one.head, [...(kept.get(one.head) ?? []), one]);
  return kept;
}

const countOf = (words: string, pattern: RegExp): number => words.match(pattern)?.length ?? 0;

function scoreBehind(before: string, { start, end }: Occurrence): number {
  const between = before.slice(end);
  return (
    WORTH.behind +
    (end - start) * WORTH.letter -
    between.length * COST.gap -
    countOf(between, /[，,；;：:、]/gu) * COST.clause -
    (/\d/u.test(between) ? COST.number : 0)
  );
}

const scoreAhead = ({ start, end }: Occurrence): number =>
  start > REACH.ahead ? 0 : WORTH.ahead + (end - start) * WORTH.letter - start * COST.ahead;

interface Heads {
  readonly before: ReadonlyMap<string, readonly Occurrence[]>;
  readonly after: ReadonlyMap<string, readonly Occurrence[]>;
}

function scoreCue(cue: Cue, { before, after, sentence }: Words, heads: Heads): number {
  if (cue.also && !cue.also.some((word) => sentence.includes(word))) return 0;
  const beside = before.slice(-REACH.beside);
  if (cue.refused?.some((word) => beside.includes(word) || after.includes(word))) return 0;
  const scores = (cue.heads ?? []).flatMap((head) => [
    ...(heads.before.get(head) ?? []).map((one) => scoreBehind(before, one)),
    ...(heads.after.get(head) ?? []).map(scoreAhead),
  ]);
  const following = (cue.follows ?? []).filter((head) => after.startsWith(head));
  return Math.max(0, ...scores, ...following.map((head) => WORTH.follows + head.length * WORTH.letter));
}

/**
 * The indicators that a number may be of, likeliest first, at most three. An empty list: nothing fits.
 * @param text folded
 * @param sentence where the sentence of the number begins and ends
 */
export function matchIndicators(
  text: string,
  number: { readonly start: number; readonly end: number; readonly unitWord: string },
  sentence: { readonly start: number; readonly end: number },
  cues: readonly Cue[],
): Candidate[] {
  const words: Words = {
    before: dropBrackets(text.slice(Math.max(sentence.start, number.start - REACH.before), number.start)),
    after: dropBrackets(text.slice(number.end, number.end + REACH.after)).split(/[，,。；;、\n]/u)[0] ?? '',
    sentence: dropBrackets(text.slice(sentence.start, sentence.end)),
  };
  const heads: Heads = { before: findHeads(words.before, cues), after: findHeads(words.after, cues) };
  const units = selectUnits(number.unitWord);
  return cues
    .flatMap((cue): Candidate[] => {
      const isRate = cue.units[0] === 'yuan-per-month' && number.unitWord === '元';
      const unit = units === null || isRate ? cue.units[0] : cue.units.find((one) => units.includes(one));
      const score = unit === undefined ? 0 : scoreCue(cue, words, heads);
      return unit !== undefined && score >= LEAST_SCORE ? [{ indicator: cue.indicator, unit, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3);
}
