import type { Figure } from './records/figure';
import { compareCodes } from './compareCodes';

/**
 * Where today stands to a deadline; `open` where it is inferred and its plausible days lie on both sides of today,
 * `none` where the target has no deadline.
 */
export type Clock = 'ahead' | 'open' | 'passed' | 'none';

/** The days (ISO) that a deadline may mean: one and the same where it is printed. */
export const selectDeadlines = ({ end, plausible }: Figure['period']): { earliest: string; latest: string } =>
  plausible ?? { earliest: end, latest: end };

/** Where today stands to a deadline. An inferred one has surely passed only after its last plausible day. */
export function selectClock({ period }: Figure, today: string): Clock {
  // 000B-16 is dated by its issue only: nothing is overdue that was asked for by no day.
  if (period.type !== 'by') return 'none';
  const { earliest, latest } = selectDeadlines(period);
  if (today > latest) return 'passed';
  return today > earliest ? 'open' : 'ahead';
}

/** The order of deadlines, the earliest first. What is asked for by no day stands last. */
export const compareDeadlines = (a: Figure, b: Figure): number =>
  Number(a.period.type !== 'by') - Number(b.period.type !== 'by') || compareCodes(a.period.end, b.period.end);

/** The year by which a target is due; null where no day is asked for. */
export const selectDueYear = ({ period }: Figure): string | null =>
  period.type === 'by' ? period.end.slice(0, 4) : null;
