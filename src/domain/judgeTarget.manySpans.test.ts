import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeActual, makeTarget } from '../testing/makeRecords';
import { judgeCase } from '../testing/targetFigures';
import type { Span } from './datedSpan';
import { listDeciding } from './otherReadings';
import { computeMeets } from './meetsTarget';
import type { ActualFigure } from './records/figure';

const spanned = (value: number, start: string, end: string): ActualFigure =>
  makeActual(value, end, {
    id: `span-${start}-${end}`,
    period: { type: 'as_of', start, end, precision: 'year', basis: 'stated' },
  });
const ofYear = (year: number, value: number) => spanned(value, `${year}-01-01`, `${year}-12-31`);
const YEARS = Array.from({ length: 11 }, (_, index) => 2010 + index);

describe('many figures that are dated by spans', () => {
  it('the sixth of eleven years decides where it holds the deadline: 600 on that day or before it', () => {
    // Read on 31 December 2015 it reaches 500 at the deadline; read on 1 January the 400 of 2020 decides.
    const judged = judgeCase(
      makeTarget(500, '2015-12-31'),
      YEARS.map((year) => ofYear(year, year === 2015 ? 600 : 400)),
    );
    expect(judged).toMatchObject({ verdict: 'not_assessable', reasons: ['date_open'], hasSpans: true });
  });
  it('eleven years below it, the last of them after the deadline, are a miss', () => {
    const judged = judgeCase(
      makeTarget(500, '2019-06-30'),
      YEARS.map((year) => ofYear(year, 300 + year - 2010)),
    );
    expect(judged).toMatchObject({ verdict: 'missed', reasons: ['below_at_deadline'] });
  });
  it('of twenty that all may decide no verdict is claimed, nor is every choice of their ends tried', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => spanned(400, `2015-01-${10 + index}`, '2015-12-31'));
    expect(judgeCase(makeTarget(500, '2015-06-30'), twenty).reasons).toEqual(['date_open']);
    expect(judgeCase(makeTarget(500, '2030-12-31'), [makeActual(1, '2010-01-01'), ...twenty]).reasons).toEqual([
      'date_open',
      'pace',
    ]);
    // All of them after the deadline are below it, whatever their days.
    expect(judgeCase(makeTarget(500, '2015-01-05'), twenty).reasons).toEqual(['below_at_deadline']);
    // What no date could mend stays said: nothing is better or worse here.
    const neutral = judgeCase(makeTarget(500, '2015-06-30'), twenty, { direction: 'neutral' });
    expect(neutral.reasons).toEqual(['no_direction']);
  });
});

const onDay = (day: number) => new Date(Date.parse('2015-01-01') + day * 86_400_000).toISOString().slice(0, 10);
const keyOf = ({ first, last }: Span) => `${first}/${last}`;

interface Dated {
  readonly value: number;
  readonly isVague: boolean;
  readonly span: Span;
}

/** What the figures lead to when the spans of these keys are read at every choice of their ends, others at the last. */
function listVerdicts(figures: readonly Dated[], keys: readonly string[], deadline: string): ReadonlySet<string> {
  const read = (bits: number) =>
    figures.map(({ value, isVague, span }, index) => {
      const isFirst = (bits >> keys.indexOf(keyOf(span))) % 2 === 1 && keys.includes(keyOf(span));
      const qualifier = isVague ? 'about' : 'exact';
      return makeActual(value, isFirst ? span.first : span.last, { id: `figure-${index}`, qualifier });
    });
  return new Set(
    Array.from({ length: 2 ** keys.length }, (_, bits) => {
      const { verdict, reasons } = judgeCase(makeTarget(500, deadline), read(bits), { today: onDay(90) });
      return [verdict, ...reasons].join(' ');
    }),
  );
}

it('only the spans that can decide lead to other verdicts: those of all choices of ends are those of their choices', () => {
  const dated = fc.record({
    value: fc.constantFrom(100, 300, 470, 495, 510, 600),
    isVague: fc.boolean(),
    day: fc.integer({ min: 0, max: 70 }),
    width: fc.integer({ min: 0, max: 12 }),
  });
  const made = fc.record({
    figures: fc.array(dated, { minLength: 3, maxLength: 6 }),
    deadline: fc.integer({ min: 10, max: 120 }),
  });
  let fewer = 0;
  fc.assert(
    fc.property(made, ({ figures: drawn, deadline }) => {
      const figures = drawn.map(({ value, isVague, day, width }) => ({
        value,
        isVague,
        span: { first: onDay(day), last: onDay(day + width) },
      }));
      const target = makeTarget(500, onDay(deadline));
      const answering = figures.map(({ value, isVague, span }) => ({
        span,
        answer: computeMeets(makeActual(value, span.last, { qualifier: isVague ? 'about' : 'exact' }), target, 'more'),
      }));
      const keysOf = (spans: readonly Span[]) => [
        ...new Set(spans.filter(({ first, last }) => first < last).map(keyOf)),
      ];
      const all = keysOf(figures.map(({ span }) => span));
      const deciding = keysOf(listDeciding(answering, [onDay(deadline)], deadline >= 90));
      if (deciding.length < all.length) fewer += 1;
      expect(listVerdicts(figures, deciding, onDay(deadline))).toEqual(listVerdicts(figures, all, onDay(deadline)));
    }),
    { numRuns: 600, seed: 20261130 },
  );
  // The claim would be empty if every span decided.
  expect(fewer).toBeGreaterThan(100);
});
