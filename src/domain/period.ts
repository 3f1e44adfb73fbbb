import type { Figure, Period } from './dataset';

const DAY_MS = 86_400_000;
/** Mean Gregorian year, in days: the unit of every "per year" in the atlas. */
export const DAYS_PER_YEAR = 365.25;

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export function computeDaysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Years (of 365.25 days) from one ISO date to another. */
export function computeYearsBetween(from: string, to: string): number {
  return computeDaysBetween(from, to) / DAYS_PER_YEAR;
}

/** Four-digit year in which a period ends; the year a figure is filed under. */
export function selectYear(period: Period): number {
  return Number(period.end.slice(0, 4));
}

/** Sorts figures newest first; ties keep the printed order. */
export function compareNewestFirst(a: Figure, b: Figure): number {
  return b.period.end.localeCompare(a.period.end);
}
