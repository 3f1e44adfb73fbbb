import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCase, listDifferences, type WorkedCase } from '../testing/targetFigures';
import { type FigureParts, makeActual, makeTarget } from '../testing/makeRecords';
import type { ActualFigure } from './records/figure';
import { judgeTarget } from './judgeTarget';

/** A count of some day from `start` to `end`, as “2025年” or “2025年6月” date it. */
const spanned = (value: number, start: string, end: string, more: FigureParts = {}): ActualFigure =>
  makeActual(value, end, {
    id: `span-${start}`,
    period: { type: 'as_of', start, end, precision: 'year', basis: 'stated' },
    ...more,
  });
const of2025 = (value: number) => spanned(value, '2025-01-01', '2025-12-31');
const midYear = makeTarget(500, '2025-06-30');
const dateOpen = { verdict: 'not_assessable', reasons: ['date_open'] } as const;

const WORKED: readonly WorkedCase[] = [
  {
    // of 1 January it is no later figure, of 31 December it is a miss
    name: '400 of 2025 against 500 by 30 June 2025 has no point verdict',
    judged: judgeCase(midYear, [of2025(400)]),
    ...dateOpen,
  },
  {
    name: '600 of 2025 reaches it on any of its days; nobody knows whether in time',
    judged: judgeCase(midYear, [of2025(600)]),
    verdict: 'achieved',
    reasons: ['met', 'met_date_open'],
  },
  {
    name: '400 of 2026 is dated after the deadline on any of its days',
    judged: judgeCase(midYear, [spanned(400, '2026-01-01', '2026-06-30')]),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
  },
  {
    name: '400 of 2024 is dated before it on any of its days',
    judged: judgeCase(midYear, [spanned(400, '2024-01-01', '2024-12-31')]),
    verdict: 'passed_no_later_figure',
    reasons: ['no_later_figure', 'single_actual'],
  },
  {
    name: '400 of December 2025 may be of the last day of 2025, or of one before it',
    judged: judgeCase(makeTarget(500, '2025-12-31'), [spanned(400, '2025-12-01', '2025-12-31')]),
    ...dateOpen,
  },
  {
    // 2026-01-01: 2,192 days from 2020-01-01; the path to the end of 2030 has 4,018. On the first day:
    // (150/2192) ÷ (300/4018) = 0.917; today, 2026-11-22: 2,517 days: 0.798; both behind
    name: 'a year that is not over counts to today at most',
    judged: judgeCase(makeTarget(400, '2030-12-31'), [
      makeActual(100, '2020-01-01'),
      spanned(250, '2026-01-01', '2026-12-31'),
    ]),
    verdict: 'behind',
    reasons: ['pace'],
    near: { paceRatio: 0.798, timeUsedRatio: 0.626 },
    dependsOnMethod: true,
  },
  {
    // first day: (160/2192) ÷ (300/4018) = 0.978 on track; today: (160/2517) ÷ (300/4018) = 0.851 behind
    name: 'two bands at its two ends: no point verdict',
    judged: judgeCase(makeTarget(400, '2030-12-31'), [
      makeActual(100, '2020-01-01'),
      spanned(260, '2026-01-01', '2026-12-31'),
    ]),
    verdict: 'not_assessable',
    reasons: ['date_open', 'pace'],
  },
  {
    // the same with the baseline: (60/1826…2191) ÷ (200/5479…5844): 0.90 and 1.00
    name: 'a baseline of a whole year moves both stretches',
    judged: judgeCase(
      makeTarget(300, '2030-12-31'),
      [spanned(100, '2015-01-01', '2015-12-31'), makeActual(160, '2020-12-31')],
      { today: '2021-06-30' },
    ),
    verdict: 'behind',
    reasons: ['pace'],
    dependsOnMethod: true,
  },
  {
    name: 'two figures of one year are one point',
    judged: judgeCase(makeTarget(500, '2030-12-31'), [
      of2025(400),
      { ...of2025(400), id: makeActual(1, '2001-01-01').id },
    ]),
    verdict: 'not_assessable',
    reasons: ['single_actual'],
  },
  {
    // read on 1 January the 510 of March is the latest, read on 31 December the 480 is
    name: '510 of a day in a year whose own figure is 480: which is the latest, nobody knows',
    judged: judgeCase(makeTarget(500, '2025-12-31'), [of2025(480), makeActual(510, '2025-03-31')]),
    ...dateOpen,
  },
];

describe('a figure dated by a span is judged at both ends of it', () => {
  it.each(WORKED.map((one) => [one.name, one] as const))('%s', (_, one) => expect(listDifferences(one)).toEqual([]));

  it('but what is counted over a year holds at its end', () => {
    const during: FigureParts = {
      period: { type: 'during', start: '2025-01-01', end: '2025-12-31', precision: 'year', basis: 'stated' },
    };
    const subject = {
      target: makeTarget(500, '2025-12-31'),
      actuals: [makeActual(400, '2025-12-31', during)],
      direction: 'more',
      hasRefused: false,
    } as const;
    expect(judgeTarget({ ...subject, measure: 'flow' }, '2026-11-22').verdict).toBe('missed');
    expect(judgeTarget({ ...subject, measure: 'stock' }, '2026-11-22').reasons).toEqual(['date_open']);
  });

  it('a point verdict is that of every day of the spans', () => {
    const DAY_MS = 86_400_000;
    const onDay = (day: number) => new Date(Date.parse('2010-01-01') + day * DAY_MS).toISOString().slice(0, 10);
    const dated = fc.record({
      value: fc.integer({ min: 1, max: 900 }),
      day: fc.integer({ min: 0, max: 5000 }),
      width: fc.integer({ min: 0, max: 400 }),
      share: fc.constantFrom(0, 0.3, 0.5, 0.8, 1),
    });
    const made = fc.record({
      figures: fc.array(dated, { minLength: 1, maxLength: 3 }),
      deadline: fc.integer({ min: 0, max: 7000 }),
      now: fc.integer({ min: 5400, max: 6000 }),
    });
    fc.assert(
      fc.property(made, ({ figures, deadline, now }) => {
        const target = makeTarget(500, onDay(deadline));
        const today = onDay(now);
        const ids = figures.map((_, index) => `figure-${index}`);
        const spans = figures.map(({ value, day, width }, index) =>
          spanned(value, onDay(day), onDay(day + width), { id: ids[index] ?? '' }),
        );
        const days = figures.map(({ day, width, share }) => day + Math.round(width * share));
        const isClear = new Set([...days, deadline]).size === days.length + 1;
        fc.pre(isClear && new Set(figures.map(({ day, width }) => `${day}/${width}`)).size === figures.length);
        const whole = judgeCase(target, spans, { today });
        const read = judgeCase(
          target,
          figures.map(({ value }, index) => makeActual(value, onDay(days[index] ?? 0), { id: ids[index] ?? '' })),
          { today },
        );
        expect(whole.reasons.includes('date_open') || read.verdict === whole.verdict).toBe(true);
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });
});
