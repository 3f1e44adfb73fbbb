import type { Period } from '../../domain/period';

/** Where a date stands on a scale of time, and the first and the last place that it may mean; one place for one day. */
export interface PlacedPeriod {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Places a date by `place`, which knows where a day stands. A mark stands in the middle of the days that the words
 * leave open: none of them is surer. A date printed as a month or a year is read at its last day, as in every rate, and
 * so is a deadline; what is counted over its period leaves no day open.
 */
export function placePeriod({ type, start, end, plausible }: Period, place: (isoDay: string) => number): PlacedPeriod {
  const from = place(plausible?.earliest ?? (type === 'as_of' ? start : end));
  const to = place(plausible?.latest ?? end);
  return { from, to, at: plausible && type !== 'by' ? (from + to) / 2 : place(end) };
}
