import { keyOfSpan, type Reading, type Span } from './datedSpan';

/** A span with what the figure that it dates answers (met, not met, open), of every target that is asked. */
export interface AnsweringSpan {
  readonly span: Span;
  readonly answer: string;
}

/** Spans that are read at every choice of their ends; each further one would double the readings. */
const MOST_SPANS = 8;

const touches = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last;

/**
 * The spans whose end can decide a verdict: those that hold one of the days of the deadline, or that touch the days of
 * a figure with another answer; and those that may date the first figure or the latest, where a pace is judged or where
 * the answer is open. Whichever day another span is read at, the same stands before and after it with the same answers,
 * so that no rule sees the difference.
 */
export function listDeciding(
  figures: readonly AnsweringSpan[],
  deadlines: readonly string[],
  isPaced: boolean,
): readonly Span[] {
  const spans = figures.map(({ span }) => span);
  const [firstEnds, lastStarts] = spans.reduce(
    ([least, most], { first, last }) => [last < least ? last : least, first > most ? first : most],
    ['9999-12-31', '0000-01-01'],
  );
  const decides = ({ span, answer }: AnsweringSpan): boolean =>
    ((isPaced || answer.includes('open')) && (span.first <= firstEnds || span.last >= lastStarts)) ||
    deadlines.some((day) => span.first <= day && day <= span.last) ||
    figures.some((other) => other.answer !== answer && touches(span, other.span));
  const keys = new Set(figures.filter(decides).map(({ span }) => keyOfSpan(span)));
  return spans.filter((span) => keys.has(keyOfSpan(span)));
}

/** Other readings of the spans than at their last days. */
export interface OtherReadings {
  readonly readings: readonly Reading[];
  /** Whether they are all that can lead to another verdict; otherwise nothing that they agree on is certain. */
  readonly isComplete: boolean;
}

const keysOf = (spans: readonly Span[]): readonly string[] => [
  ...new Set(spans.filter(({ first, last }) => first < last).map(keyOfSpan)),
];

/**
 * Every other way to read the spans that can decide at their ends. Figures of one span move together. Which of the
 * spans decide is only asked where there are many, and hardly any target has.
 */
export function listOtherReadings(spans: readonly Span[], selectDeciding: () => readonly Span[]): OtherReadings {
  const all = keysOf(spans);
  const keys = all.length > MOST_SPANS ? keysOf(selectDeciding()) : all;
  if (keys.length > MOST_SPANS) return { readings: [new Set(keys)], isComplete: false };
  const readings = Array.from({ length: 2 ** keys.length - 1 }, (_, index) => {
    // The digits of a number in base two say which spans are read at their first day.
    const digits = index + 1;
    return new Set(keys.filter((_key, bit) => (digits >> bit) % 2 === 1));
  });
  return { readings, isComplete: true };
}
