import * as v from 'valibot';
import { PERIOD_TYPES } from './codes';
import { bilingual, type Immutable, isoDate, periodBasis, precision, text } from './records/parts';

/** When a value holds: first and last day, inclusive, and how that is known. */
export const periodSchema = v.object({
  type: v.picklist(PERIOD_TYPES),
  start: isoDate,
  end: isoDate,
  /** How exactly the article prints the date. */
  precision,
  basis: periodBasis,
  /** Why, of an inferred period: always given there. */
  reason: v.exactOptional(bilingual),
  /**
   * Of an inferred period: the first and the last day that the words may mean. A deadline lies between them; another
   * period lies somewhere inside.
   */
  plausible: v.exactOptional(v.object({ earliest: isoDate, latest: isoDate })),
  /** Where an external date was seen: always given there; the address only where one is known. */
  source: v.exactOptional(v.object({ publisher: bilingual, url: v.nullable(text) })),
});
export type Period = Immutable<v.InferOutput<typeof periodSchema>>;

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
export function selectYear(period: Period): number {
  return Number(period.end.slice(0, 4));
}

/** Sorts figures newest first; ties keep the printed order. */
export function compareNewestFirst(a: { readonly period: Period }, b: { readonly period: Period }): number {
  return b.period.end.localeCompare(a.period.end);
}
