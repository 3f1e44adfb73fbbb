/**
 * A stretch of time as a scale from 0 to 1, with its year boundaries. Times are milliseconds since 1970 (UTC
 * midnights).
 */
export interface TimeAxis {
  readonly start: number;
  readonly end: number;
  /** Starts of years inside the stretch: where ticks stand. */
  readonly ticks: readonly number[];
  /** Years that are seen for the most part, with the middle of the part seen: where names stand, between ticks. */
  readonly years: readonly { readonly year: number; readonly middle: number; readonly share: number }[];
  /** Position of a time, 0 at the start and 1 at the end; not clamped. */
  at(time: number): number;
}

export const DAY_MS = 86_400_000;

/** The time of an ISO date. */
export const timeOf = (iso: string): number => Date.parse(iso);

const newYear = (year: number) => Date.UTC(year, 0, 1);

/** Least share of a year that must be visible for its name to stand. */
const LEAST_SHARE = 0.6;

export function computeTimeAxis(start: number, end: number): TimeAxis {
  const first = new Date(start).getUTCFullYear();
  const last = new Date(end).getUTCFullYear();
  const all = Array.from({ length: last - first + 2 }, (_, position) => first + position);
  const years = all.flatMap((year) => {
    const [from, to] = [Math.max(start, newYear(year)), Math.min(end, newYear(year + 1))];
    const share = (to - from) / (365 * DAY_MS);
    return share >= LEAST_SHARE ? [{ year, middle: (from + to) / 2, share }] : [];
  });
  // The last day of a year stands for its end: a stretch that ends on 12-31 gets the tick of the new year.
  const ticks = all.map(newYear).filter((time) => time >= start && time <= end + DAY_MS);
  return { start, end, ticks, years, at: (time) => (time - start) / (end - start) };
}
