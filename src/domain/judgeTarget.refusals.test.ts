import { describe, expect, it } from 'vitest';
import { judgeCase, listDifferences, type WorkedCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';

const target = makeTarget(300, '2030-12-31');
const not = (...reasons: WorkedCase['reasons']) => ({ verdict: 'not_assessable', reasons }) as const;
const elsewhere = { zh: '示例街道', en: 'Example Subdistrict' };
const other = (value: number, end: string) => makeActual(value, end, { id: `other-${end}` });

/** What is offered and not used: the judgement is as if it were not there, and says why. */
const REFUSED: readonly WorkedCase[] = [
  {
    name: 'another unit',
    judged: judgeCase(target, [makeActual(100, '2025-12-31', { unit: 'percent' })]),
    ...not('no_actual', 'different_unit'),
    near: { attainmentRatio: null },
  },
  {
    name: 'another place',
    judged: judgeCase(target, [makeActual(100, '2025-12-31', { region: '500000' })]),
    ...not('no_actual', 'different_geography'),
    near: { attainmentRatio: null },
  },
  {
    name: 'a part of the place',
    judged: judgeCase(target, [makeActual(100, '2025-12-31', { site: elsewhere })]),
    ...not('no_actual', 'different_geography'),
  },
  {
    name: 'another indicator: 10.45万 各类人才 is no count of 持证',
    judged: judgeCase(target, [makeActual(104_500, '2024-12-31', { indicator: 'talent-trained' })]),
    ...not('no_actual', 'different_definition'),
  },
  {
    name: 'an unclear definition',
    judged: judgeCase(target, [makeActual(100, '2025-12-31', { comparable: false })]),
    ...not('no_actual', 'different_definition'),
  },
  {
    name: 'a figure of words only: 数百',
    judged: judgeCase(target, [makeActual(null, '2025-12-31', { qualifier: 'indefinite' })]),
    ...not('no_actual', 'actual_without_number'),
  },
  {
    name: 'a figure dated tomorrow',
    judged: judgeCase(target, [makeActual(100, '2026-11-23')]),
    ...not('no_actual', 'dated_in_future'),
  },
  {
    name: 'look-alikes refused by the data',
    judged: judgeCase(target, [], { hasRefused: true }),
    ...not('no_actual', 'different_definition'),
  },
];

const IMPOSSIBLE: readonly WorkedCase[] = [
  {
    name: 'the target is 数百',
    judged: judgeCase(makeTarget(null, '2030-12-31', { qualifier: 'indefinite' }), [makeActual(100, '2020-12-31')]),
    ...not('no_number'),
    near: { attainmentRatio: null, requiredPerYearFromBaseline: null },
  },
  {
    name: 'neither more nor less is better',
    judged: judgeCase(target, [makeActual(400, '2020-12-31')], { direction: 'neutral' }),
    ...not('no_direction'),
  },
  {
    // nothing ÷ 0: the growth rate is not given; the amounts per year are: 80 ÷ 5 = 16, 300 ÷ 10 = 30
    name: 'from zero',
    judged: judgeCase(target, [makeActual(0, '2020-12-31'), makeActual(80, '2025-12-31')]),
    ...not('zero_baseline'),
    near: { growthRatio: null, observedPerYear: 16, requiredPerYearFromBaseline: 30 },
  },
  {
    name: 'from below zero to above',
    judged: judgeCase(target, [makeActual(-10, '2020-12-31'), makeActual(80, '2025-12-31')]),
    ...not('sign_change'),
    near: { growthRatio: null },
  },
  {
    name: 'two figures of one date are one point',
    judged: judgeCase(target, [makeActual(100, '2025-12-31', { qualifier: 'about' }), other(102, '2025-12-31')]),
    ...not('single_actual'),
    near: { paceRatio: null, attainmentRatio: 0.34 },
  },
  {
    name: 'an article that looks back on the deadline prints a later count all the same: 100 misses 300',
    judged: judgeCase(makeTarget(300, '2022-12-31', { actuals: ['actual-2023-12-31'] }), [
      makeActual(100, '2023-12-31'),
    ]),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
    near: { requiredPerYearFromBaseline: null },
  },
  {
    name: 'a later article after the deadline is no baseline, but an answer: 100 misses 300',
    judged: judgeCase(makeTarget(300, '2022-12-31', { actuals: ['actual-2023-12-31'] }), [
      makeActual(100, '2023-12-31', { article: '005A' }),
    ]),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
  },
];

const CONTRADICTED: readonly WorkedCase[] = [
  {
    name: '100 and 140 on one day: neither is preferred',
    judged: judgeCase(target, [makeActual(100, '2025-12-31'), other(140, '2025-12-31')]),
    ...not('sources_contradict'),
    near: { attainmentRatio: null, requiredPerYearFromNow: null },
  },
  {
    name: '100 and 130 as baseline: no pace',
    judged: judgeCase(target, [makeActual(100, '2015-12-31'), other(130, '2015-12-31'), makeActual(160, '2020-12-31')]),
    ...not('sources_contradict'),
    near: { paceRatio: null, attainmentRatio: 0.533, requiredPerYearFromBaseline: null, pathToday: null },
  },
  {
    name: '310 and 340 both meet 300',
    judged: judgeCase(target, [makeActual(310, '2025-12-31'), other(340, '2025-12-31')]),
    verdict: 'achieved',
    reasons: ['met'],
  },
  {
    name: '290 and 310 do not agree on it',
    judged: judgeCase(target, [makeActual(290, '2025-12-31'), other(310, '2025-12-31')]),
    ...not('sources_contradict'),
  },
  {
    name: '100 and 140 both miss 300 after the deadline',
    judged: judgeCase(makeTarget(300, '2024-12-31'), [makeActual(100, '2025-12-31'), other(140, '2025-12-31')]),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
  },
  {
    name: '290 and 310 after the deadline',
    judged: judgeCase(makeTarget(300, '2024-12-31'), [makeActual(290, '2025-12-31'), other(310, '2025-12-31')]),
    ...not('sources_contradict'),
  },
  {
    name: '300 and 400 asked by one deadline',
    judged: judgeCase(target, [makeActual(310, '2025-12-31')], {
      others: [makeTarget(400, '2030-12-31', { id: 'rival' })],
    }),
    ...not('sources_contradict'),
  },
  {
    name: '310 meets 300 and 305 asked by one deadline',
    judged: judgeCase(target, [makeActual(310, '2025-12-31')], {
      others: [makeTarget(305, '2030-12-31', { id: 'rival' })],
    }),
    verdict: 'achieved',
    reasons: ['met'],
  },
  {
    name: '100 after the deadline misses 300 and 400 alike',
    judged: judgeCase(makeTarget(300, '2024-12-31'), [makeActual(100, '2025-12-31')], {
      others: [makeTarget(400, '2024-12-31', { id: 'rival' })],
    }),
    verdict: 'missed',
    reasons: ['below_at_deadline'],
  },
  {
    name: '350 after the deadline meets 300 and misses 400',
    judged: judgeCase(makeTarget(300, '2024-12-31'), [makeActual(350, '2025-12-31')], {
      others: [makeTarget(400, '2024-12-31', { id: 'rival' })],
    }),
    ...not('sources_contradict'),
  },
  {
    name: 'no pace is judged against two targets that contradict each other',
    judged: judgeCase(target, [makeActual(100, '2015-12-31'), makeActual(101, '2020-12-31')], {
      others: [makeTarget(400, '2030-12-31', { id: 'rival' })],
    }),
    ...not('sources_contradict'),
  },
  {
    name: '400 by another deadline is a milestone, no contradiction',
    judged: judgeCase(target, [makeActual(310, '2025-12-31')], {
      others: [makeTarget(400, '2035-12-31', { id: 'rival' })],
    }),
    verdict: 'achieved',
    reasons: ['met'],
  },
  {
    name: 'the same 300 said twice is no contradiction',
    judged: judgeCase(target, [makeActual(310, '2025-12-31')], {
      others: [target, makeTarget(300, '2030-12-31', { id: 'echo' })],
    }),
    verdict: 'achieved',
    reasons: ['met'],
  },
];

describe.each([
  ['a figure that is not used', REFUSED],
  ['a target that cannot be assessed', IMPOSSIBLE],
  ['figures that contradict each other', CONTRADICTED],
] as const)('%s', (_, table) => {
  it.each(table.map((one) => [one.name, one] as const))('%s', (_name, one) => expect(listDifferences(one)).toEqual([]));
});

it('the order in which figures are handed in makes no difference', () => {
  const figures = [
    makeActual(100, '2015-12-31'),
    makeActual(160, '2020-12-31', { qualifier: 'about' }),
    other(158, '2020-12-31'),
  ];
  expect(judgeCase(target, [...figures].reverse())).toEqual(judgeCase(target, figures));
  expect(judgeCase(target, figures).actual?.value).toBe(158); // the surer words
});
