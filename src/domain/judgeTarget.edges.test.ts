import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';
import { computeAttainmentClass } from './attainmentClass';
import type { Band } from './targetPace';

const DAY_MS = 86_400_000;
const after = (days: number) => new Date(Date.parse('2001-01-01') + days * DAY_MS).toISOString().slice(0, 10);

interface Course {
  readonly from: number;
  readonly at: number;
  readonly goal: number;
  readonly elapsed: number;
  readonly whole: number;
  readonly unit: 'person' | 'percent';
}

const verdictOf = ({ from, at, goal, elapsed, whole, unit }: Course) =>
  judgeCase(
    makeTarget(goal, after(whole), { unit }),
    [makeActual(from, after(0), { unit }), makeActual(at, after(elapsed), { unit, id: 'latest' })],
    { today: after(elapsed) },
  ).verdict;

/** The band in whole numbers: no double has a part in it. Tenths of a percent, or persons. */
function bandInIntegers({ from, at, goal, elapsed, whole, unit }: Course): Band {
  const scale = unit === 'percent' ? 10 : 1;
  const [first, latest, asked] = [from, at, goal].map((value) => BigInt(Math.round(value * scale)));
  const top = ((latest ?? 0n) - (first ?? 0n)) * BigInt(whole) * 100n;
  const bottom = ((asked ?? 0n) - (first ?? 0n)) * BigInt(elapsed);
  if (top >= bottom * 95n) return 'on_track';
  if (top >= bottom * 60n) return 'behind';
  return top >= 0n ? 'far_behind' : 'moving_away';
}

describe('the edges of the bands are exact', () => {
  it('3,001 → 5,376 of 6,501 in 725 of 1,015 days is exactly 95 %: on track', () => {
    // 2,375 ÷ 725 ÷ (3,500 ÷ 1,015) = 2,375 × 1,015 ÷ (3,500 × 725) = 2,410,625 ÷ 2,537,500 = 0.95
    const course = { from: 3001, goal: 6501, elapsed: 725, whole: 1015, unit: 'person' } as const;
    expect(verdictOf({ ...course, at: 5376 })).toBe('on_track');
    expect(verdictOf({ ...course, at: 5375 })).toBe('behind');
  });
  it('10.1 % → 15.8 % of 20.1 % in 600 of 1,000 days is exactly 95 %: on track', () => {
    // 5.7 ÷ 600 ÷ (10 ÷ 1,000) = 0.0095 ÷ 0.01 = 0.95; in doubles 15.8 − 10.1 is 5.700000000000001
    const course = { from: 10.1, goal: 20.1, elapsed: 600, whole: 1000, unit: 'percent' } as const;
    expect(verdictOf({ ...course, at: 15.8 })).toBe('on_track');
    expect(verdictOf({ ...course, at: 15.7 })).toBe('behind');
  });
  it.each([
    ['person', 1],
    ['percent', 10],
  ] as const)('in whatever %s: cases that lie exactly on an edge, and one beside it', (unit, scale) => {
    const made = fc.record({
      start: fc.integer({ min: 1, max: 300 }),
      // goal − from = 20 k × days elapsed ÷ gcd … made so that the edge is a whole number: at = from + edge × goal way
      way: fc.integer({ min: 1, max: 300 }),
      elapsed: fc.integer({ min: 1, max: 2000 }),
      more: fc.integer({ min: 0, max: 2000 }),
      percent: fc.constantFrom(95, 60),
      step: fc.constantFrom(-1, 0, 1),
    });
    fc.assert(
      fc.property(made, ({ start, way, elapsed, more, percent, step }) => {
        const whole = elapsed + more;
        // at − from = percent × way × elapsed ÷ (100 × whole): a multiple of 100 × whole as way makes it whole
        const distance = way * 100 * whole;
        const gain = percent * way * elapsed + step;
        const course: Course = {
          from: start / scale,
          at: (start + gain) / scale,
          goal: (start + distance) / scale,
          elapsed,
          whole,
          unit,
        };
        fc.pre(gain < distance);
        expect(verdictOf(course)).toBe(bandInIntegers(course));
      }),
      { numRuns: 3000, seed: 20261122 },
    );
  });
  it('a fall of one in ten thousand million is a fall', () => {
    const course = { from: 1e10, goal: 3e10, elapsed: 300, whole: 1000, unit: 'person' } as const;
    expect(verdictOf({ ...course, at: 1e10 - 1 })).toBe('moving_away');
    expect(verdictOf({ ...course, at: 1e10 })).toBe('far_behind');
  });
  it('the growth ratio has its edge within one part in a billion: 100 → 121 → … grows as required', () => {
    // 10 % a year asked and seen: 100 → 121 in 2 of 4 years to 146.41 = 1.1⁴
    const judged = judgeCase(
      makeTarget(146.41, after(1461), { unit: 'percent' }),
      [
        makeActual(100, after(0), { unit: 'percent' }),
        makeActual(121, after(730.5), { unit: 'percent', id: 'latest' }),
      ],
      { today: after(731), method: 'compound' },
    );
    expect(judged.bands.compound).toBe('on_track');
  });
});

it('attainment has its edges exact as well: 475 of 500, 59.7 of 62.84…, and 近475 below', () => {
  const classOf = (value: number, asked: number, more: Parameters<typeof makeActual>[2] = {}) => {
    const target = makeTarget(asked, '2027-12-31', more.unit ? { unit: more.unit } : {});
    return computeAttainmentClass(target, judgeCase(target, [makeActual(value, '2025-12-31', more)]), 'more');
  };
  expect([classOf(475, 500), classOf(474, 500), classOf(300, 500)]).toEqual(['from95', 'from60', 'from60']);
  // 95 % of 62.4 is 59.28, 60 % of it 37.44
  expect([classOf(59.28, 62.4, { unit: 'percent' }), classOf(59.27, 62.4, { unit: 'percent' })]).toEqual([
    'from95',
    'from60',
  ]);
  expect(classOf(37.44, 62.4, { unit: 'percent' })).toBe('from60');
  // 近300 of 500 is [285, 300): below 60 % throughout; so are 285–299 persons
  expect(classOf(300, 500, { qualifier: 'nearly' })).toBe('below60');
  expect(classOf(60, 100, { qualifier: 'nearly', unit: 'percent' })).toBe('below60');
});
it('an indicator without direction is never reached, and two targets that are both met are', () => {
  const target = makeTarget(500, '2027-12-31');
  const judged = judgeCase(target, [makeActual(600, '2025-12-31')], { direction: 'neutral' });
  expect(computeAttainmentClass(target, judged, 'neutral')).toBe('open');
  expect(judged).toMatchObject({ metBy: null, reasons: ['no_direction'] });
  const rival = makeTarget(550, '2027-12-31', { id: 'rival' });
  const both = judgeCase(target, [makeActual(600, '2025-12-31')], { others: [rival] });
  expect(computeAttainmentClass(target, both, 'more')).toBe('reached');
});
