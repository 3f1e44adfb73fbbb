import { describe, expect, it } from 'vitest';
import { judgeCase, listDifferences, type WorkedCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';

/** Worked by hand at 22 November 2026. */
const in145by2020 = makeTarget(145, '2020-12-31');
const before = [makeActual(20, '2010-12-31'), makeActual(110, '2018-12-31')];

const PASSED: readonly WorkedCase[] = [
  {
    // (90/8) ÷ (125/10) = 11.25 ÷ 12.5 = 0.90; 90/125 = 0.72; 110/145 = 0.759; the pace is shown, but the verdict is
    // not made from it
    name: '145 by 2020 from 20 (2010), last 110 (2018): passed, no later figure',
    judged: judgeCase(in145by2020, before),
    verdict: 'passed_no_later_figure',
    reasons: ['no_later_figure'],
    near: {
      paceRatio: 0.9,
      progressRatio: 0.72,
      attainmentRatio: 0.759,
      timeUsedRatio: 1,
      requiredPerYearFromBaseline: 12.5,
      requiredPerYearFromNow: null,
      speedUpRatio: null,
      projection: 132.5,
    },
  },
  {
    // 140 < 145, dated after 2020-12-31; 140/145 = 0.966
    name: '140 in 2023: passed and missed',
    judged: judgeCase(in145by2020, [...before, makeActual(140, '2023-12-31')]),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
    near: { attainmentRatio: 0.966 },
  },
  {
    // 140 < 145 in 2021, 150 ≥ 145 in 2023
    name: '140 in 2021 and 150 in 2023: met late',
    judged: judgeCase(in145by2020, [...before, makeActual(140, '2021-12-31'), makeActual(150, '2023-12-31')]),
    verdict: 'achieved',
    reasons: ['met', 'met_late'],
    metOn: '2023-12-31',
  },
  {
    // 150 ≥ 145, but between 2018 and 2023 nothing is known
    name: '150 in 2023 after a silence: met, and nobody knows when',
    judged: judgeCase(in145by2020, [...before, makeActual(150, '2023-12-31')]),
    verdict: 'achieved',
    reasons: ['met', 'met_date_open'],
    metOn: '2023-12-31',
  },
  {
    name: '146 in 2019: met in time',
    judged: judgeCase(in145by2020, [...before, makeActual(146, '2019-12-31')]),
    verdict: 'achieved',
    reasons: ['met'],
    metOn: '2019-12-31',
  },
  {
    name: '145 on the last day: met in time',
    judged: judgeCase(in145by2020, [...before, makeActual(145, '2020-12-31')]),
    verdict: 'achieved',
    reasons: ['met'],
    metOn: '2020-12-31',
  },
  {
    name: '144 on the last day: missed',
    judged: judgeCase(in145by2020, [...before, makeActual(144, '2020-12-31')]),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
  },
  {
    name: '144 on the day before: it may have been met on the last',
    judged: judgeCase(in145by2020, [...before, makeActual(144, '2020-12-30')]),
    verdict: 'passed_no_later_figure',
    reasons: ['no_later_figure'],
  },
  {
    // nothing is known of the day of the deadline, so the latest figure decides: 130 < 145
    name: '150 in 2019 and 130 in 2023: once reached, since fallen',
    judged: judgeCase(in145by2020, [makeActual(150, '2019-12-31'), makeActual(130, '2023-12-31')]),
    verdict: 'missed',
    reasons: ['below_at_deadline', 'fallen_since'],
  },
  {
    name: 'one figure after the deadline is enough for a miss, not for a pace',
    judged: judgeCase(in145by2020, [makeActual(140, '2023-12-31')]),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
    near: { paceRatio: null, observedPerYear: null, timeUsedRatio: null },
  },
  {
    name: 'one figure before it gives no verdict and no pace',
    judged: judgeCase(in145by2020, [makeActual(110, '2018-12-31')]),
    verdict: 'passed_no_later_figure',
    reasons: ['no_later_figure', 'single_actual'],
    near: { paceRatio: null, projection: null },
  },
  {
    name: 'no figure at all',
    judged: judgeCase(in145by2020, []),
    verdict: 'passed_no_later_figure',
    reasons: ['no_later_figure', 'no_actual'],
    near: { attainmentRatio: null, timeUsedRatio: null },
  },
];

const AHEAD: readonly WorkedCase[] = [
  {
    // 2016-12-31 → 2026-11-22 is 3,613 days = 9.892 years; (60/5) ÷ (200/9.892) = 12 ÷ 20.22 = 0.594; (1.6^0.2 − 1) =
    // 9.86 % ÷ (3^(1/9.892) − 1) = 11.75 % = 0.839
    name: 'on the day of the deadline it has not passed, and no rate from now is left',
    judged: judgeCase(makeTarget(300, '2026-11-22'), [makeActual(100, '2016-12-31'), makeActual(160, '2021-12-31')]),
    verdict: 'far_behind',
    reasons: ['pace'],
    near: { daysLeft: 0, paceRatio: 0.594, growthRatio: 0.839, requiredPerYearFromNow: null, timeUsedRatio: 1 },
    dependsOnMethod: true,
  },
  {
    name: 'a day later it has',
    judged: judgeCase(makeTarget(300, '2026-11-21'), [makeActual(100, '2016-12-31'), makeActual(160, '2021-12-31')]),
    verdict: 'passed_no_later_figure',
    reasons: ['no_later_figure'],
    near: { daysLeft: -1 },
  },
  {
    // (500 − 89) ÷ 10 years from 2020-11-22 to 2030-11-22 = 41.1
    name: 'one actual ahead of the deadline: attainment and amounts per year, no pace',
    judged: judgeCase(makeTarget(500, '2030-11-22'), [makeActual(89, '2020-11-22')], { today: '2020-11-22' }),
    verdict: 'not_assessable',
    reasons: ['single_actual'],
    near: {
      attainmentRatio: 0.178,
      requiredPerYearFromBaseline: 41.1,
      requiredPerYearFromNow: 41.1,
      observedPerYear: null,
      paceRatio: null,
      progressRatio: null,
    },
  },
  {
    name: 'met ahead of its time',
    judged: judgeCase(makeTarget(500, '2030-12-31'), [makeActual(89, '2020-12-31'), makeActual(520, '2025-12-31')]),
    verdict: 'achieved',
    reasons: ['met'],
    metOn: '2025-12-31',
  },
  {
    name: 'not one actual',
    judged: judgeCase(makeTarget(500, '2030-12-31'), []),
    verdict: 'not_assessable',
    reasons: ['no_actual'],
  },
  {
    name: 'no deadline, and short of it',
    judged: judgeCase(makeTarget(500, '2030-12-31', { period: makeActual(1, '2030-12-31').period }), [
      makeActual(89, '2020-12-31'),
    ]),
    verdict: 'not_assessable',
    reasons: ['no_deadline'],
  },
  {
    name: 'no deadline, and met all the same',
    judged: judgeCase(makeTarget(500, '2030-12-31', { period: makeActual(1, '2030-12-31').period }), [
      makeActual(500, '2020-12-31'),
    ]),
    verdict: 'achieved',
    reasons: ['met'],
  },
];

describe('a deadline that has passed', () => {
  it.each(PASSED.map((one) => [one.name, one] as const))('%s', (_, one) => expect(listDifferences(one)).toEqual([]));
});

describe('a deadline that lies ahead, or is missing', () => {
  it.each(AHEAD.map((one) => [one.name, one] as const))('%s', (_, one) => expect(listDifferences(one)).toEqual([]));
});
