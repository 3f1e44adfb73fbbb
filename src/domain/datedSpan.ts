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

const keyOf = ({ first, last }: Span): string => `${first}/${last}`;

/** The spans (by their key) that are read at their first day; all others are read at their last. */
export type Reading = ReadonlySet<string>;

/** The day that a span is read at. */
export const readOn = (span: Span, reading: Reading): string => (reading.has(keyOf(span)) ? span.first : span.last);

/** Spans that are read at both ends; of more the first three and the last three, for every one doubles the readings. */
const MOST_SPANS = 6;

/** All spans read at their last days. */
export const ALL_LAST: Reading = new Set();

/** Every other way to read the spans at their ends. Figures of one span move together. */
export function listOtherReadings(spans: readonly Span[]): readonly Reading[] {
  const keys = [...new Set(spans.filter(({ first, last }) => first < last).map(keyOf))].sort();
  const varied = keys.length > MOST_SPANS ? [...keys.slice(0, 3), ...keys.slice(-3)] : keys;
  return Array.from({ length: 2 ** varied.length - 1 }, (_, index) => {
    // The digits of a number in base two say which spans are read at their first day.
    const digits = index + 1;
    return new Set(varied.filter((_key, bit) => (digits >> bit) % 2 === 1));
  });
}
