import { selectUnits } from '../domain/unitWords';
import type { Unit } from '../domain/codes';

/** How an indicator is spoken of: its heads, the units of its numbers, and look-alikes that are not it. */
export interface Cue {
  /** Id of the indicator; null: a head that no indicator is of. */
  readonly indicator: string | null;
  readonly heads: readonly string[];
  readonly units: readonly Unit[];
  /** Words at a head that make it something else: 报名 beside 通过. */
  readonly refused?: readonly string[];
}

/** An indicator that a number may be of, the likelier the higher its score. */
export interface Candidate {
  readonly indicator: string | null;
  readonly unit: Unit | null;
  readonly score: number;
}

/** How far from its number a head is looked for, in characters. */
const REACH = { before: 40, after: 14 } as const;

function scoreHead(cue: Cue, before: string, after: string): number {
  const scores = cue.heads.flatMap((head) => {
    const behind = before.lastIndexOf(head);
    const ahead = after.indexOf(head);
    const distance = behind < 0 ? Infinity : before.length - behind - head.length;
    return [
      behind < 0 ? 0 : 100 - distance + head.length * 3,
      // A number stands before what it counts: 20 个社工站.
      ahead < 0 || ahead > 4 ? 0 : 104 - ahead * 4 + head.length * 3,
    ];
  });
  return Math.max(0, ...scores);
}

/**
 * The indicators that a number may be of, likeliest first, at most three. An empty list: nothing fits.
 * @param text folded
 * @param from where the sentence of the number begins
 */
export function matchIndicators(
  text: string,
  number: { readonly start: number; readonly end: number; readonly unitWord: string },
  from: number,
  cues: readonly Cue[],
): Candidate[] {
  const before = text.slice(Math.max(from, number.start - REACH.before), number.start);
  const after = text.slice(number.end, number.end + REACH.after).split(/[，,。；;、\n]/u)[0] ?? '';
  const units = selectUnits(number.unitWord);
  return cues
    .flatMap((cue): Candidate[] => {
      const unit = units === null ? cue.units[0] : cue.units.find((one) => units.includes(one));
      if (unit === undefined) return [];
      const isRefused = (cue.refused ?? []).some((word) => before.slice(-24).includes(word) || after.includes(word));
      const score = isRefused ? 0 : scoreHead(cue, before, after);
      return score > 0 ? [{ indicator: cue.indicator, unit, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3);
}
