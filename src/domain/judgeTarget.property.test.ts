import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLowerBound, type Direction, type Qualifier } from './codes';
import type { ActualFigure, Figure, TargetFigure } from './records/figure';
import { judgeCase } from '../testing/targetFigures';
import { type FigureParts, makeActual, makeTarget } from '../testing/makeRecords';
import type { Bounds } from './bounds';
import { computeInterval } from './interval';
import { type Judgement, QUANTITY_UNITS } from './judgeTarget';
import { type BoundedName, BOUNDED_UNITS } from './targetQuantities';
import type { Verdict } from './verdict';

/**
 * Claims about every target that can be made up, not about chosen ones. A failure prints the smallest case and its
 * seed.
 */

const DAY_MS = 86_400_000;
const shift = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
const onDay = (day: number): string => shift('2000-01-01', day);

const day = fc.integer({ min: 0, max: 15_000 });
const value = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.double({ min: 0.001, max: 1e6, noNaN: true }),
);
const qualifier = fc.constantFrom<Qualifier>('exact', 'exact', 'over', 'at_least', 'nearly', 'about', 'range');
const direction = fc.constantFrom<Direction>('more', 'more', 'less', 'neutral');

interface Made {
  readonly target: TargetFigure;
  readonly actuals: readonly ActualFigure[];
  readonly today: string;
  readonly direction: Direction;
}

/** Percent: a unit with decimals, so that no rounding to whole things interferes with scaling. */
const words = fc.record({ value, width: fc.integer({ min: 0, max: 100 }), qualifier, day });
type Words = { value: number; width: number; qualifier: Qualifier; day: number };
const detail = ({ value: lower, width, qualifier: words_ }: Words): FigureParts => ({
  unit: 'percent',
  qualifier: words_,
  ...(words_ === 'range' ? { valueMax: lower + width } : {}),
});

const made: fc.Arbitrary<Made> = fc
  .record({ asked: words, reported: fc.array(words, { maxLength: 5 }), now: day, direction })
  .map(({ asked, reported, now, direction: better }) => ({
    target: makeTarget(asked.value, onDay(asked.day), detail(asked)),
    actuals: reported.map((one, index) =>
      makeActual(one.value, onDay(one.day), { ...detail(one), id: `actual-${index}` }),
    ),
    today: onDay(now),
    direction: better,
  }));

/** The same in money: a percent ends at 100, so it cannot be scaled. */
const madeInYuan = made.map((one) => ({
  ...one,
  target: { ...one.target, unit: 'yuan' as const },
  actuals: one.actuals.map((actual) => ({ ...actual, unit: 'yuan' as const })),
}));

const judge = ({ target, actuals, today, direction: better }: Made): Judgement =>
  judgeCase(target, actuals, { today, direction: better });
const quantities = (judgement: Judgement) =>
  (Object.keys(QUANTITY_UNITS) as (keyof typeof QUANTITY_UNITS)[]).map((key) => [key, judgement[key]] as const);
const holds = (claim: (one: Made) => void) => () =>
  fc.assert(fc.property(made, claim), { numRuns: 2000, seed: 20261122 });

const scaled = <Kind extends Figure>(figure: Kind, factor: number): Kind => ({
  ...figure,
  value: (figure.value ?? 0) * factor,
  ...(figure.qualifier === 'range' ? { valueMax: figure.valueMax * factor } : {}),
});
const shifted = <Kind extends Figure>(figure: Kind, days: number): Kind => ({
  ...figure,
  period: { ...figure.period, start: shift(figure.period.start, days), end: shift(figure.period.end, days) },
});
const BOUNDED = Object.keys(BOUNDED_UNITS) as readonly BoundedName[];
const isWithin = (point: number, { min, max }: Bounds) => {
  const slack = 1e-9 * Math.max(1, Math.abs(point));
  return point >= min - slack && point <= max + slack;
};

/** The value at one point of what the words of a figure can mean. */
const readAt = (figure: Figure, share: number): number => {
  const { min = 0, max = 0 } = computeInterval(figure) ?? {};
  const top = Number.isFinite(max) ? max : 2 * min + 1;
  return min + (top - min) * share;
};

describe('of every target that can be made up', () => {
  it(
    'no quantity is ever NaN or infinite',
    holds((one) => {
      for (const [, amount] of quantities(judge(one))) expect(amount === null || Number.isFinite(amount)).toBe(true);
    }),
  );

  it(
    'the point of every quantity lies in its bounds, and bounds come with a point',
    holds((one) => {
      const judgement = judge(one);
      for (const name of BOUNDED) {
        const [point, bounds] = [judgement[name], judgement.bounds[name]];
        if (bounds === null) continue;
        expect(point).not.toBeNull();
        expect({ name, isWithin: isWithin(point ?? NaN, bounds) }).toEqual({ name, isWithin: true });
      }
    }),
  );

  it('whatever the words can mean lies in the bounds', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(made, fc.array(share, { minLength: 6, maxLength: 6 }), (one, shares) => {
        // Dates of their own: of one date the figure with the surest words is taken, and reading them changes which.
        fc.pre(new Set(one.actuals.map(({ period }) => period.end)).size === one.actuals.length);
        const { bounds, attainmentRatio } = judge(one);
        // Of a bar that is passed the share is that of its number, wherever above it the words may lead.
        const isPassedBar = isLowerBound(one.target.qualifier) && (attainmentRatio ?? 0) >= 1;
        const read = judge({
          ...one,
          target: makeTarget(readAt(one.target, shares[0] ?? 0), one.target.period.end, { unit: 'percent' }),
          actuals: one.actuals.map((actual, index) =>
            makeActual(readAt(actual, shares[index + 1] ?? 0), actual.period.end, { unit: 'percent', id: actual.id }),
          ),
        });
        for (const name of BOUNDED) {
          const [range, point] = [bounds[name], read[name]];
          // A growth rate beyond the target is not monotone in the baseline.
          const isBeyond =
            (name === 'growthRatio' && (read.attainmentRatio ?? 0) >= 1) || (name === 'attainmentRatio' && isPassedBar);
          if (range === null || point === null || isBeyond) continue;
          expect({ name, isWithin: isWithin(point, range) }).toEqual({ name, isWithin: true });
        }
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });

  it(
    'no verdict comes without a reason, and a reason comes once',
    holds((one) => {
      const { reasons } = judge(one);
      expect(reasons.length).toBeGreaterThan(0);
      expect(new Set(reasons).size).toBe(reasons.length);
    }),
  );

  it(
    'there is no pace from one date',
    holds((one) => {
      const only = one.actuals
        .slice(0, 3)
        .map((actual) => ({ ...actual, period: one.actuals[0]?.period ?? actual.period }));
      const { verdict, reasons, observedPerYear, paceRatio, growthRatio, projection, progressRatio } = judge({
        ...one,
        actuals: only,
      });
      expect([observedPerYear, paceRatio, growthRatio, projection, progressRatio]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
      expect(reasons).not.toContain('pace');
      expect(['on_track', 'behind', 'far_behind', 'moving_away']).not.toContain(verdict);
    }),
  );

  it(
    'an actual is never invented: what is counted was handed in, and lies in the past',
    holds((one) => {
      const { actual, baseline, metBy, inputs } = judge(one);
      for (const figure of [actual, baseline, metBy])
        expect(
          figure === null || (one.actuals.some((actual) => actual === figure) && figure.period.start <= one.today),
        ).toBe(true);
      expect(inputs.every((id) => id === one.target.id || one.actuals.some((figure) => figure.id === id))).toBe(true);
    }),
  );

  it(
    'a verdict of pace needs two dates, an open deadline and a baseline above zero',
    holds((one) => {
      const { reasons, daysLeft, baseline, actual } = judge(one);
      const isGrounded = daysLeft >= 0 && (baseline?.value ?? 0) > 0 && baseline?.period.end !== actual?.period.end;
      expect(reasons[0] !== 'pace' || isGrounded).toBe(true);
    }),
  );

  it('other units change nothing but the amounts', () => {
    // Powers of two scale without rounding, so the verdict must be the same to the last bit.
    fc.assert(
      fc.property(madeInYuan, fc.constantFrom(0.5, 4, 1024, 2 ** 20), (one, factor) => {
        const [before, after] = [
          judge(one),
          judge({
            ...one,
            target: scaled(one.target, factor),
            actuals: one.actuals.map((actual) => scaled(actual, factor)),
          }),
        ];
        expect([after.verdict, after.reasons, after.dependsOnMethod]).toEqual([
          before.verdict,
          before.reasons,
          before.dependsOnMethod,
        ]);
        for (const [key, amount] of quantities(before)) {
          const should = amount !== null && QUANTITY_UNITS[key].startsWith('amount') ? amount * factor : amount;
          expect(
            after[key] === should || Math.abs((after[key] ?? NaN) - (should ?? NaN)) <= 1e-9 * Math.abs(should ?? NaN),
          ).toBe(true);
        }
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });

  it('moving all dates, today among them, changes nothing but the dates', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: -3000, max: 30_000 }), (one, days) => {
        const moved = {
          ...one,
          target: shifted(one.target, days),
          actuals: one.actuals.map((actual) => shifted(actual, days)),
          today: shift(one.today, days),
        };
        const [before, after] = [judge(one), judge(moved)];
        expect([after.verdict, after.reasons, quantities(after)]).toEqual([
          before.verdict,
          before.reasons,
          quantities(before),
        ]);
        expect(after.deadline).toBe(shift(before.deadline, days));
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });

  it(
    'the order of the figures changes nothing',
    holds((one) => {
      expect(judge({ ...one, actuals: [...one.actuals].reverse() })).toEqual(judge(one));
    }),
  );
});

const RANK: Readonly<Partial<Record<Verdict, number>>> = {
  moving_away: 0,
  far_behind: 1,
  behind: 2,
  on_track: 3,
  achieved: 4,
  missed: 0,
};

describe('a better latest actual', () => {
  const rising = fc.record({
    from: fc.integer({ min: 1, max: 1000 }),
    latest: fc.integer({ min: 0, max: 3000 }),
    more: fc.integer({ min: 1, max: 1000 }),
    asked: fc.integer({ min: 1, max: 3000 }),
    first: fc.integer({ min: 0, max: 3000 }),
    gap: fc.integer({ min: 1, max: 3000 }),
    deadline: day,
    now: fc.integer({ min: 0, max: 9000 }),
    words: fc.constantFrom<Qualifier>('exact', 'over', 'nearly', 'about'),
  });

  it.each(['more', 'less'] as const)(
    'never makes the verdict, the pace or the attainment worse where %s is better',
    (better) => {
      fc.assert(
        fc.property(rising, ({ from, latest, more, asked, first, gap, deadline, now, words: said }) => {
          const target = makeTarget(asked, onDay(deadline));
          const at = (amount: number) =>
            judgeCase(
              target,
              [
                makeActual(from, onDay(first), { id: 'first' }),
                makeActual(amount, onDay(first + gap), { qualifier: said }),
              ],
              { today: onDay(first + gap + now), direction: better },
            );
          const [lower, higher] = [at(latest), at(latest + more)];
          const [worse, good] = better === 'more' ? [lower, higher] : [higher, lower];
          const [a, b] = [RANK[worse.verdict], RANK[good.verdict]];
          const grew = (before: number | null, after: number | null) =>
            before === null || after === null || after > before;
          expect({
            verdict: a === undefined || b === undefined || b >= a,
            stillAchieved: worse.verdict !== 'achieved' || good.verdict === 'achieved',
            pace: grew(worse.paceRatio, good.paceRatio),
            // A fall to nearly nothing within days is a rate of −100 % to the last digit.
            growth: grew(worse.growthRatio, good.growthRatio) || worse.growthRatio === good.growthRatio,
            attainment: grew(lower.attainmentRatio, higher.attainmentRatio),
          }).toEqual({ verdict: true, stillAchieved: true, pace: true, growth: true, attainment: true });
        }),
        { numRuns: 3000, seed: 20261122 },
      );
    },
  );
});
