import { type Interval, isBelow } from './interval';

/** The ranks that a place can have when the words leave its value, or another's, open: 1–2. */
export interface RankSpan {
  readonly best: number;
  readonly worst: number;
  /** Shares its rank with a place of exactly the same value. */
  readonly isTied: boolean;
}

const isPoint = (interval: Interval) => interval.min === interval.max && !interval.openMin && !interval.openMax;
const isSame = (a: Interval, b: Interval) => isPoint(a) && isPoint(b) && a.min === b.min;
/** Whether every value that `a` can mean is greater than every value that `b` can mean. */
const isAbove = (a: Interval, b: Interval) => isBelow(b, a);

/**
 * Ranks, largest first, of values that may be intervals. Exact equals share a rank; where intervals overlap, both ranks
 * are possible and both are given.
 */
export function computeRankSpans(intervals: readonly Interval[]): RankSpan[] {
  return intervals.map((own, position) => {
    const others = intervals.filter((_, other) => other !== position);
    const ties = others.filter((other) => isSame(own, other)).length;
    const below = others.filter((other) => isAbove(own, other)).length;
    return {
      best: 1 + others.filter((other) => isAbove(other, own)).length,
      worst: intervals.length - below - ties,
      isTied: ties > 0,
    };
  });
}
