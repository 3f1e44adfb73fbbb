import type { MeasureCode } from './codes';
import type { Observation } from './observation';

/** The days (ISO) that the date of a figure leaves open; one and the same where it means one day. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/**
 * On which days a figure may hold: a count of “2025” is of some day of that year. What is counted over an interval
 * holds at its end. A year that is not over counts to today at most.
 */
export function selectSpan({ period }: Observation, today: string, measure?: MeasureCode): Span {
  const { earliest, latest } = period.plausible ?? { earliest: period.start, latest: period.end };
  const last = latest > today ? today : latest;
  const isCountedOver = measure === 'flow' && period.type === 'during';
  return { first: isCountedOver || earliest > last ? last : earliest, last };
}

/** The key of a span in a reading. */
export const keyOfSpan = ({ first, last }: Span): string => `${first}/${last}`;

/** The spans (by their key) that are read at their first day; all others are read at their last. */
export type Reading = ReadonlySet<string>;

/** The day that a span is read at. */
export const readOn = (span: Span, reading: Reading): string => (reading.has(keyOfSpan(span)) ? span.first : span.last);

/** All spans read at their last days. */
export const ALL_LAST: Reading = new Set();
