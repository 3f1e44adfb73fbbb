import { selectUnits } from '../domain/unitWords';
import type { Unit } from '../domain/codes';

/** How an indicator is spoken of: its heads, the units of its numbers, and look-alikes that are not it. */
export interface Cue {
  /** Id of the indicator; null: a head that no indicator is of. */
  readonly indicator: string | null;
  /** Words before a number or behind it: 持证社工 1,250 人, 20 个社工站. */
  readonly heads?: readonly string[] | undefined;
  /** Words that count right behind a number alone: 22 个镇街. */
  readonly follows?: readonly string[] | undefined;
  readonly units: readonly Unit[];
  /** One of these must stand in the sentence. */
  readonly also?: readonly string[] | undefined;
  /** Words in the clauses of a list that make all its numbers something else: 报考初级、中级. */
  readonly never?: readonly string[] | undefined;
  /** Words beside the number that make it something else: 报名 beside 通过. */
  readonly refused?: readonly string[] | undefined;
}

/** An indicator that a number may be of, the likelier the higher its score. */
export interface Candidate {
  readonly indicator: string | null;
  readonly unit: Unit | null;
  readonly score: number;
}

/** How far from its number a head is looked for, in characters. */
const REACH = { before: 40, after: 24, ahead: 14, beside: 24 } as const;
/** What a head is worth at its number, and for each character of its own. */
const WORTH = { behind: 100, ahead: 106, follows: 112, letter: 3, also: 4, beside: 8 } as const;
/** What parts a head from its number costs: characters, the ends of clauses, and other numbers. */
const COST = { gap: 1, ahead: 4, clause: 14, number: 35 } as const;
/** A head that is worth less is too far away. */
const LEAST_SCORE = 62;

interface Words {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** The clause before the number, and what follows it. */
  readonly beside: string;
}

/** 乡镇(街道)社工站 is 乡镇社工站, and a name in quotes says nothing of what is counted. */
const dropBrackets = (text: string): string => text.replace(/\([^()]{1,8}\)/gu, '');
const dropQuoted = (text: string): string => text.replace(/[“"][^”"]{1,10}[”"]/gu, '');
/** 15名社会工作者荣获…称号 counts what was won. */
const WON = /^[^,，。]*?(?:荣获|被评为|评为|获评|获得|获|当选为?|入选)/u;

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

/** 乡镇社工站 counts stations, and not the towns that its first word names. */
const PLACES = /[站点室]$/u;

const countOf = (words: string, pattern: RegExp): number => words.match(pattern)?.length ?? 0;

function scoreBehind(before: string, { start, end }: Occurrence, goesOn: boolean): number {
  const between = before.slice(end);
  return (
    WORTH.behind +
    (end - start) * WORTH.letter -
    between.length * COST.gap -
    countOf(between, /[，,；;：:、]/gu) * COST.clause -
    (!goesOn && /\d/u.test(between) ? COST.number : 0)
  );
}

/** 6个社区设立社工室 counts what stands before the verb. */
const SET_UP = /(?<=.)(?:设立|建立|成立|开展|配备|组建|建成|提供|实现)/u;

function scoreAhead(after: string, { start, end }: Occurrence): number {
  const verb = after.search(SET_UP);
  return start > REACH.ahead || (verb >= 0 && start > verb)
    ? 0
    : WORTH.ahead + (end - start) * WORTH.letter - start * COST.ahead;
}

interface Heads {
  readonly before: ReadonlyMap<string, readonly Occurrence[]>;
  readonly after: ReadonlyMap<string, readonly Occurrence[]>;
}

function scoreCue(cue: Cue, { before, after, sentence, beside }: Words, heads: Heads, goesOn: boolean): number {
  if (cue.also && !cue.also.some((word) => sentence.includes(word))) return 0;
  if (cue.refused?.some((word) => beside.includes(word))) return 0;
  const list = before.split(/[，,；;]/u).at(-1) ?? '';
  if (cue.never?.some((word) => list.includes(word))) return 0;
  const scores = (cue.heads ?? []).flatMap((head) => [
    ...(heads.before.get(head) ?? []).map((one) => scoreBehind(before, one, goesOn)),
    ...(heads.after.get(head) ?? []).map((one) => scoreAhead(after, one)),
  ]);
  const isInside = (head: string): boolean =>
    [...heads.after].some(([name, found]) =>
      found.some(
        ({ start, end }) => end > head.length && (start < head.length || (start === head.length && PLACES.test(name))),
      ),
    );
  const following = (cue.follows ?? []).filter((head) => after.startsWith(head) && !isInside(head));
  const best = Math.max(0, ...scores, ...following.map((head) => WORTH.follows + head.length * WORTH.letter));
  if (best === 0 || !cue.also) return best;
  return best + WORTH.also + (cue.also.some((word) => beside.includes(word)) ? WORTH.beside : 0);
}

interface Asked {
  readonly start: number;
  readonly end: number;
  readonly unitWord: string;
  /** Whether it says how much something has changed: then it is of what has changed, whatever that is counted in. */
  readonly isChange: boolean;
  /** Whether it goes on with what the number before it counts: 由320人增至1150人. */
  readonly goesOn: boolean;
}

function readWords(text: string, number: Asked, sentence: { readonly start: number; readonly end: number }): Words {
  const before = dropBrackets(text.slice(Math.max(sentence.start, number.start - REACH.before), number.start));
  const printed = dropBrackets(text.slice(number.end, Math.min(sentence.end, number.end + REACH.after)));
  const behind = WON.test(printed) ? printed.replace(WON, '') : dropQuoted(printed);
  const after = behind.split(/[，,。；;、\n]/u)[0] ?? '';
  const clause = before.split(/[，,；;、]/u).at(-1) ?? '';
  return {
    before,
    after,
    sentence: dropBrackets(text.slice(sentence.start, sentence.end)),
    beside: `${clause.slice(-REACH.beside)} ${behind.split(/[，,。；;\n]/u)[0] ?? ''}`,
  };
}

/** The unit that a number has if it is of this cue; undefined where it cannot be. */
function selectUnit(cue: Cue, { unitWord, isChange }: Asked, { beside }: Words): Unit | undefined {
  const units = selectUnits(unitWord);
  if (isChange) return units?.[0] ?? cue.units[0];
  if (cue.units[0] === 'yuan-per-month' && unitWord === '元') return cue.units[0];
  if (units === null) return cue.units[0];
  const isRate = beside.includes('每万');
  return cue.units.find((one) => units.includes(one) && (one === 'per-10k') === (isRate && units.includes('per-10k')));
}

/**
 * The indicators that a number may be of, likeliest first, at most three. An empty list: nothing fits.
 * @param text folded
 * @param sentence where the sentence of the number begins and ends
 */
export function matchIndicators(
  text: string,
  number: Asked,
  sentence: { readonly start: number; readonly end: number },
  cues: readonly Cue[],
): Candidate[] {
  const words = readWords(text, number, sentence);
  const fitting = cues.filter((cue) => selectUnit(cue, number, words) !== undefined);
  const heads: Heads = { before: findHeads(words.before, fitting), after: findHeads(words.after, fitting) };
  return fitting
    .flatMap((cue): Candidate[] => {
      const unit = selectUnit(cue, number, words);
      const score = scoreCue(cue, words, heads, number.isChange || number.goesOn);
      return unit !== undefined && score >= LEAST_SCORE ? [{ indicator: cue.indicator, unit, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3);
}
