import type { InferOutput } from 'valibot';
import type { Immutable } from './records/parts';
import type { periodSchema } from './records/period';
import { compareCodes } from './compareCodes';

/** When a value holds, and how that is known. */
export type Period = Immutable<InferOutput<typeof periodSchema>>;

const DAY_MS = 86_400_000;
/** Mean Gregorian year, in days: the unit of every "per year" in the atlas. */
export const DAYS_PER_YEAR = 365.25;

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export function computeDaysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Days as years of 365.25 days. */
export const toYears = (days: number): number => days / DAYS_PER_YEAR;

/** Four-digit year in which a period ends; the year a figure is filed under. */
export function selectYear(period: Pick<Period, 'end'>): number {
  return Number(period.end.slice(0, 4));
}

interface Dated {
  readonly period: Pick<Period, 'end'>;
}

/** Sorts figures newest first; ties keep the printed order. */
export function compareNewestFirst(a: Dated, b: Dated): number {
  return compareCodes(b.period.end, a.period.end);
}
