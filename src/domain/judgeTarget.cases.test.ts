import { describe, expect, it } from 'vitest';
import { judgeCase, listDifferences, type WorkedCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';

/**
 * Worked by hand; five years before and ten years after the last day of 2020. Growth rates: 300/100 in 15 years is
 * 7.599 % a year.
 */
const in300by2030 = makeTarget(300, '2030-12-31');
const today = '2021-06-30';
const course = (from: number, to: number) => [makeActual(from, '2015-12-31'), makeActual(to, '2020-12-31')];
const in40by2030 = makeTarget(40, '2030-12-31');
const less = { today, direction: 'less' } as const;

const PACES: readonly WorkedCase[] = [
  {
    // linear (60/5) ÷ (200/15) = 12 ÷ 13.333 = 0.90; compound (1.6^(1/5) − 1) ÷ 7.599 % = 9.856 ÷ 7.599 = 1.297
    name: '100 → 160 of 300 is 90 % of the linear pace and 130 % of the compound one: depends on method',
    judged: judgeCase(in300by2030, course(100, 160), { today }),
    verdict: 'behind',
    reasons: ['pace'],
    near: { paceRatio: 0.9, growthRatio: 1.297 },
    dependsOnMethod: true,
  },
  {
    name: 'the same by the compound method is on track, and still depends on method',
    judged: judgeCase(in300by2030, course(100, 160), { today, method: 'compound' }),
    verdict: 'on_track',
    reasons: ['pace'],
    near: { growthRatio: 1.297 },
    dependsOnMethod: true,
  },
  {
    // (70/5) ÷ 13.333 = 1.05; (1.7^0.2 − 1) = 11.196 % ÷ 7.599 % = 1.473
    name: '100 → 170 is on track by both',
    judged: judgeCase(in300by2030, course(100, 170), { today }),
    verdict: 'on_track',
    reasons: ['pace'],
    near: { paceRatio: 1.05, growthRatio: 1.473 },
  },
  {
    // (64/5) ÷ 13.333 = 0.96
    name: '100 → 164 is just on track',
    judged: judgeCase(in300by2030, course(100, 164), { today }),
    verdict: 'on_track',
    reasons: ['pace'],
    near: { paceRatio: 0.96 },
  },
  {
    // (63/5) ÷ 13.333 = 0.945; (1.63^0.2 − 1) = 10.265 % ÷ 7.599 % = 1.351
    name: '100 → 163 is just behind',
    judged: judgeCase(in300by2030, course(100, 163), { today }),
    verdict: 'behind',
    reasons: ['pace'],
    near: { paceRatio: 0.945, growthRatio: 1.351 },
    dependsOnMethod: true,
  },
  {
    // (41/5) ÷ 13.333 = 0.615; (1.41^0.2 − 1) = 7.114 % ÷ 7.599 % = 0.936
    name: '100 → 141 is behind by both',
    judged: judgeCase(in300by2030, course(100, 141), { today }),
    verdict: 'behind',
    reasons: ['pace'],
    near: { paceRatio: 0.615, growthRatio: 0.936 },
  },
  {
    // (39/5) ÷ 13.333 = 0.585; (1.39^0.2 − 1) = 6.808 % ÷ 7.599 % = 0.896
    name: '100 → 139 is far behind, but only behind by growth',
    judged: judgeCase(in300by2030, course(100, 139), { today }),
    verdict: 'far_behind',
    reasons: ['pace'],
    near: { paceRatio: 0.585, growthRatio: 0.896 },
    dependsOnMethod: true,
  },
  {
    // (20/5) ÷ 13.333 = 0.30; (1.2^0.2 − 1) = 3.714 % ÷ 7.599 % = 0.489
    name: '100 → 120 is far behind by both',
    judged: judgeCase(in300by2030, course(100, 120), { today }),
    verdict: 'far_behind',
    reasons: ['pace'],
    near: { paceRatio: 0.3, growthRatio: 0.489 },
  },
  {
    // 0 ÷ 13.333 = 0: not away from the target, and not towards it
    name: '100 → 100 stands still: far behind',
    judged: judgeCase(in300by2030, course(100, 100), { today }),
    verdict: 'far_behind',
    reasons: ['pace'],
    near: { paceRatio: 0, growthRatio: 0, speedUpRatio: null },
  },
  {
    // (−20/5) ÷ 13.333 = −0.30; (0.8^0.2 − 1) = −4.365 % ÷ 7.599 % = −0.574; no number of times faster turns it round
    name: '100 → 80 moves away',
    judged: judgeCase(in300by2030, course(100, 80), { today }),
    verdict: 'moving_away',
    reasons: ['pace'],
    near: { paceRatio: -0.3, growthRatio: -0.574, speedUpRatio: null },
  },
  {
    // (−100/5) ÷ 13.333 = −1.50; all is lost in the first year: −100 % ÷ 7.599 % = −13.16
    name: '100 → 0 moves away; a true zero is a value',
    judged: judgeCase(in300by2030, course(100, 0), { today }),
    verdict: 'moving_away',
    reasons: ['pace'],
    near: { paceRatio: -1.5, growthRatio: -13.16, attainmentRatio: 0 },
  },
  {
    // first and latest count: (60/5) ÷ 13.333 = 0.90, whatever lies between; 150 was nearer in 2018
    name: 'three points are judged by the first and the last',
    judged: judgeCase(in300by2030, [...course(100, 160), makeActual(150, '2018-12-31')], { today }),
    verdict: 'behind',
    reasons: ['pace'],
    near: { paceRatio: 0.9 },
    dependsOnMethod: true,
  },
  {
    // progress 60/200; time 5/15; then 200/15; now 140/10; observed 60/5; 14 ÷ 12; 160 + 12 × 10 = 280; 280 − 300;
    // 160/300
    name: 'every quantity of the course 100 → 160 → 300 on the day of the latest figure',
    judged: judgeCase(in300by2030, course(100, 160), { today: '2020-12-31' }),
    verdict: 'behind',
    reasons: ['pace'],
    dependsOnMethod: true,
    near: {
      progressRatio: 0.3,
      timeUsedRatio: 0.333,
      requiredPerYearFromBaseline: 13.33,
      requiredPerYearFromNow: 14,
      observedPerYear: 12,
      speedUpRatio: 1.167,
      projection: 280,
      projectionGap: -20,
      attainmentRatio: 0.533,
      daysLeft: 3652,
    },
  },
  {
    // one day of two: 1 ÷ (999/2) = 0.002; 1000^(365.25/2) is beyond all numbers
    name: 'a growth rate beyond all numbers is none',
    judged: judgeCase(makeTarget(1000, '2026-11-22'), [makeActual(1, '2026-11-20'), makeActual(2, '2026-11-21')], {
      today: '2026-11-21',
    }),
    verdict: 'far_behind',
    reasons: ['pace'],
    near: { paceRatio: 0.002, growthRatio: null },
  },
];

const FALLING: readonly WorkedCase[] = [
  {
    // (−30/5) ÷ (−60/15) = 1.5; (0.7^0.2 − 1) = −6.885 % ÷ (0.4^(1/15) − 1) = −5.925 % = 1.162
    name: '100 → 70 on the way down to 40 is on track',
    judged: judgeCase(in40by2030, course(100, 70), less),
    verdict: 'on_track',
    reasons: ['pace'],
    near: { paceRatio: 1.5, growthRatio: 1.162 },
  },
  {
    // (−10/5) ÷ (−60/15) = 0.5; (0.9^0.2 − 1) = −2.085 % ÷ −5.925 % = 0.352
    name: '100 → 90 on the way down is far behind',
    judged: judgeCase(in40by2030, course(100, 90), less),
    verdict: 'far_behind',
    reasons: ['pace'],
    near: { paceRatio: 0.5, growthRatio: 0.352 },
  },
  {
    // (10/5) ÷ (−60/15) = −0.5
    name: '100 → 110 goes up where down is asked',
    judged: judgeCase(in40by2030, course(100, 110), less),
    verdict: 'moving_away',
    reasons: ['pace'],
    near: { paceRatio: -0.5 },
  },
  {
    // (−20/5) ÷ (−40/10) = 1.00; (0.8^0.2 − 1) = −4.365 % ÷ (0.6^0.1 − 1) = −4.980 % = 0.877
    name: '100 → 80 → 60 is on track by amounts, behind by rates',
    judged: judgeCase(makeTarget(60, '2025-12-31'), course(100, 80), less),
    verdict: 'on_track',
    reasons: ['pace'],
    near: { paceRatio: 1, growthRatio: 0.877 },
    dependsOnMethod: true,
  },
  {
    // 40 ≤ 40
    name: 'down to exactly 40 is met',
    judged: judgeCase(in40by2030, course(100, 40), less),
    verdict: 'achieved',
    reasons: ['met'],
    metOn: '2020-12-31',
  },
  {
    // 41 > 40 after the deadline
    name: '41 after the deadline misses 40',
    judged: judgeCase(makeTarget(40, '2018-12-31'), course(100, 41), less),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
  },
  {
    // more than 40 is never 40 or less
    name: 'over 40 after the deadline misses 40',
    judged: judgeCase(makeTarget(40, '2018-12-31'), [makeActual(40, '2020-12-31', { qualifier: 'over' })], less),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
  },
];

describe('the pace of a target whose deadline lies ahead', () => {
  it.each(PACES.map((one) => [one.name, one] as const))('%s', (_, one) => expect(listDifferences(one)).toEqual([]));
});

describe('a target for which less is better', () => {
  it.each(FALLING.map((one) => [one.name, one] as const))('%s', (_, one) => expect(listDifferences(one)).toEqual([]));
});
