import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';
import type { Verdict } from './verdict';

/**
 * Section 7 of the design written down a second time, as plainly as it can be, for exact figures of single days: which
 * figure decides, and the bands in whole numbers.
 */
interface Plain {
  readonly goal: number;
  readonly due: number;
  readonly today: number;
  readonly isLess: boolean;
  /** By day, oldest first. */
  readonly figures: readonly { readonly day: number; readonly value: number }[];
}

function judgePace({ goal, due, isLess, figures }: Plain): Verdict {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last || first.value === 0) return 'not_assessable';
  if (isLess ? first.value <= goal : first.value >= goal) return 'not_assessable';
  const sign = isLess ? -1 : 1;
  const top = BigInt(sign * (last.value - first.value)) * BigInt(due - first.day) * 100n;
  const bottom = BigInt(sign * (goal - first.value)) * BigInt(last.day - first.day);
  if (top >= 95n * bottom) return 'on_track';
  if (top >= 60n * bottom) return 'behind';
  return top >= 0n ? 'far_behind' : 'moving_away';
}

function judgePlainly(plain: Plain): Verdict {
  const { goal, due, today, isLess, figures } = plain;
  const isMet = ({ value }: { readonly value: number }) => (isLess ? value <= goal : value >= goal);
  const last = figures.at(-1);
  const atDeadline = figures.find(({ day }) => day === due);
  if (atDeadline && isMet(atDeadline)) return 'achieved';
  if (last && isMet(last)) return 'achieved';
  if (today <= due) return judgePace(plain);
  return last && last.day >= due ? 'missed' : 'passed_no_later_figure';
}

it('every verdict of exact figures is that of the rules written down a second time', () => {
  const onDay = (day: number) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
  // Few days and few values: what coincides (a figure on the deadline, a value on the target) comes often.
  const figure = fc.record({ day: fc.integer({ min: 0, max: 40 }), value: fc.integer({ min: 0, max: 40 }) });
  const made = fc.record({
    goal: fc.integer({ min: 1, max: 40 }),
    due: fc.integer({ min: 0, max: 60 }),
    today: fc.integer({ min: 40, max: 60 }),
    isLess: fc.boolean(),
    figures: fc
      .uniqueArray(figure, { maxLength: 5, selector: ({ day }) => day })
      .map((figures) => figures.sort((a, b) => a.day - b.day)),
  });
  fc.assert(
    fc.property(made, (plain) => {
      const judged = judgeCase(
        makeTarget(plain.goal, onDay(plain.due)),
        plain.figures.map(({ day, value }) => makeActual(value, onDay(day))),
        { today: onDay(plain.today), direction: plain.isLess ? 'less' : 'more' },
      );
      expect(judged.verdict).toBe(judgePlainly(plain));
    }),
    { numRuns: 5000, seed: 20261130 },
  );
});
