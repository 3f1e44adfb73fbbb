import { describe, expect, it } from 'vitest';
import { judgeCase, listDifferences, type WorkedCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';

/** Worked by hand at 22 November 2026: which figure decides, and what is said of one that met the target before. */
const in500by2025 = makeTarget(500, '2025-12-31');
const in500by2027 = makeTarget(500, '2027-12-31');
const vague = (value: number, end: string) => makeActual(value, end, { qualifier: 'about' });

const FALLEN: readonly WorkedCase[] = [
  {
    // 600 − 400: away; 600 leaves no way to go to 500
    name: '600 (2020), 400 (2025) and 500 by 2027: once reached, since fallen',
    judged: judgeCase(in500by2027, [makeActual(600, '2020-12-31'), makeActual(400, '2025-12-31')]),
    verdict: 'not_assessable',
    reasons: ['baseline_meets_target', 'fallen_since'],
    near: { attainmentRatio: 0.8, paceRatio: null, progressRatio: null, observedPerYear: -40 }, // −200 ÷ 5
  },
  {
    // 2018-12-31 → 2025-12-31 is 2,557 days, → 2027-12-31 3,287: (100/2557) ÷ (200/3287) = 0.643
    name: '300 (2018), 600 (2020), 400 (2025): behind, and once reached',
    judged: judgeCase(in500by2027, [
      makeActual(300, '2018-12-31'),
      makeActual(600, '2020-12-31'),
      makeActual(400, '2025-12-31'),
    ]),
    verdict: 'behind',
    reasons: ['pace', 'fallen_since'],
    near: { paceRatio: 0.643 },
  },
  {
    name: '520, then 450 on the day of the deadline: missed',
    judged: judgeCase(in500by2025, [makeActual(520, '2024-12-31'), makeActual(450, '2025-12-31')]),
    verdict: 'missed',
    reasons: ['below_at_deadline', 'fallen_since'],
  },
  {
    name: '520 (2020) and 89 (2021), the deadline passed: no later figure, and once reached',
    judged: judgeCase(in500by2025, [makeActual(520, '2020-12-31'), makeActual(89, '2021-12-31')]),
    verdict: 'passed_no_later_figure',
    reasons: ['no_later_figure', 'fallen_since'],
  },
  {
    name: '450 on the day of the deadline, 510 after it: achieved, late',
    judged: judgeCase(in500by2025, [makeActual(450, '2025-12-31'), makeActual(510, '2026-06-30')]),
    verdict: 'achieved',
    reasons: ['met', 'met_late'],
    metOn: '2026-06-30',
  },
  {
    name: '520 before, 450 on the day, 510 after: late too',
    judged: judgeCase(in500by2025, [
      makeActual(520, '2024-12-31'),
      makeActual(450, '2025-12-31'),
      makeActual(510, '2026-06-30'),
    ]),
    verdict: 'achieved',
    reasons: ['met', 'met_late'],
    metOn: '2026-06-30',
  },
  {
    name: '510 on the day of the deadline, 480 after it: the figure at the deadline decides',
    judged: judgeCase(in500by2025, [makeActual(510, '2025-12-31'), makeActual(480, '2026-06-30')]),
    verdict: 'achieved',
    reasons: ['met', 'fallen_since'],
    metOn: '2025-12-31',
  },
  {
    name: '450 on the day, 510 and then 480 after it: missed',
    judged: judgeCase(in500by2025, [
      makeActual(450, '2025-12-31'),
      makeActual(510, '2026-03-31'),
      makeActual(480, '2026-06-30'),
    ]),
    verdict: 'missed',
    reasons: ['below_at_deadline', 'fallen_since'],
  },
  {
    name: '520 (2019), 450 (June of the year), 510 after the deadline: reached again, nobody knows when',
    judged: judgeCase(in500by2025, [
      makeActual(520, '2019-12-31'),
      makeActual(450, '2025-06-30'),
      makeActual(510, '2026-06-30'),
    ]),
    verdict: 'achieved',
    reasons: ['met', 'met_date_open'],
    metOn: '2026-06-30',
  },
  {
    name: 'without a deadline the latest figure decides',
    judged: judgeCase(makeTarget(500, '2030-12-31', { period: makeActual(1, '2030-12-31').period }), [
      makeActual(520, '2020-12-31'),
      makeActual(450, '2024-12-31'),
    ]),
    verdict: 'not_assessable',
    reasons: ['no_deadline', 'fallen_since'],
  },
  {
    name: 'where less is better: 480 of at most 500, then 520 on the day',
    judged: judgeCase(in500by2025, [makeActual(480, '2024-12-31'), makeActual(520, '2025-12-31')], {
      direction: 'less',
    }),
    verdict: 'missed',
    reasons: ['below_at_deadline', 'fallen_since'],
  },
];

const CERTAIN: readonly WorkedCase[] = [
  {
    name: '400 after the deadline is a miss, whatever 约500 says later',
    judged: judgeCase(in500by2025, [makeActual(400, '2026-01-31'), vague(500, '2026-06-30')]),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
  },
  {
    name: '510 is reached, whatever 约500 says later',
    judged: judgeCase(in500by2025, [makeActual(510, '2025-06-30'), vague(500, '2026-06-30')]),
    verdict: 'achieved',
    reasons: ['met'],
    metOn: '2025-06-30',
  },
  {
    name: '400 before the deadline says nothing of it: 约500 after it leaves it open',
    judged: judgeCase(in500by2025, [makeActual(400, '2025-06-30'), vague(500, '2026-06-30')]),
    verdict: 'not_assessable',
    reasons: ['qualifier_open'],
  },
];

const ZERO: readonly WorkedCase[] = [
  {
    // (−50/5) ÷ (−100/10): 1.00; no rate of growth leads to zero
    name: '100 (2015) and 50 (2020) on the way to 0 by 2025: no compound ratio',
    judged: judgeCase(makeTarget(0, '2025-12-31'), [makeActual(100, '2015-12-31'), makeActual(50, '2020-12-31')], {
      direction: 'less',
      today: '2020-12-31',
    }),
    verdict: 'on_track',
    reasons: ['pace'],
    near: { paceRatio: 1, growthRatio: null, requiredGrowthRate: null, observedGrowthRate: -0.129 },
  },
  {
    name: 'by the compound method it cannot be assessed',
    judged: judgeCase(makeTarget(0, '2025-12-31'), [makeActual(100, '2015-12-31'), makeActual(50, '2020-12-31')], {
      direction: 'less',
      today: '2020-12-31',
      method: 'compound',
    }),
    verdict: 'not_assessable',
    reasons: ['zero_target'],
  },
];

const REQUIRED: readonly WorkedCase[] = [
  {
    name: 'a baseline that meets the target asks for nothing a year',
    judged: judgeCase(in500by2027, [makeActual(520, '2020-12-31')]),
    verdict: 'achieved',
    reasons: ['met'],
    near: { requiredPerYearFromBaseline: null, requiredPerYearFromNow: null, pathToday: null },
  },
  {
    // 100 at the end of 2015, 300 by the end of 2030, today the end of 2020: 1,827 of 5,479 days, 100 + 200 × 0.33346
    name: 'where the path stands today: 166.7',
    judged: judgeCase(makeTarget(300, '2030-12-31'), [makeActual(100, '2015-12-31'), makeActual(160, '2020-12-31')], {
      today: '2020-12-31',
    }),
    verdict: 'behind',
    reasons: ['pace'],
    dependsOnMethod: true,
    near: { pathToday: 166.69 },
  },
];

describe.each([
  ['which figure decides', FALLEN],
  ['what is certain is not undone by a later vague figure', CERTAIN],
  ['a target of zero', ZERO],
  ['what is required', REQUIRED],
] as const)('%s', (_, table) => {
  it.each(table.map((one) => [one.name, one] as const))('%s', (_name, one) => expect(listDifferences(one)).toEqual([]));
});

it('what is required is never a step back, whatever the words leave open', () => {
  // about 480 is 456–504: from nothing to 44 in 730 days from 2025-12-31
  const { bounds } = judgeCase(in500by2027, [vague(480, '2025-12-31')]);
  expect(bounds.requiredPerYearFromBaseline?.min).toBe(0);
  expect(bounds.requiredPerYearFromBaseline?.max).toBeCloseTo(44 / (730 / 365.25), 9);
});
it('33,000 of over 500 is 6,600 % and no “at most”', () => {
  const over500 = makeTarget(500, '2025-12-31', { qualifier: 'over' });
  expect(judgeCase(over500, [makeActual(33_000, '2024-12-31')]).bounds.attainmentRatio).toEqual({ min: 66, max: 66 });
  expect(judgeCase(over500, [makeActual(89, '2021-12-31')]).bounds.attainmentRatio?.max).toBe(0.178);
});
