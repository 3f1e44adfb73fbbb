import { describe, expect, it } from 'vitest';
import { judgeCase, listDifferences, type WorkedCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';

/**
 * Worked by hand: 约 is ±5 %, 近 is the last 5 %, 超 is more than; see interval.ts. All after the deadline unless a
 * pace is asked for.
 */
const in500 = makeTarget(500, '2025-12-31');
const over500 = makeTarget(500, '2025-12-31', { qualifier: 'over' });
const in300by2030 = makeTarget(300, '2030-12-31');
const after = (value: number, more: Parameters<typeof makeActual>[2] = {}) => [makeActual(value, '2026-06-30', more)];
const early = makeActual(100, '2015-12-31');
const today = '2021-06-30';
const met = { verdict: 'achieved', reasons: ['met', 'met_date_open'] } as const;
const missed = { verdict: 'missed', reasons: ['below_at_deadline'] } as const;
const open = { verdict: 'not_assessable', reasons: ['qualifier_open'] } as const;

const ENDS: readonly WorkedCase[] = [
  { name: 'exactly 500 misses more than 500', judged: judgeCase(over500, after(500)), ...missed }, // 500 < 501
  { name: '501 meets more than 500', judged: judgeCase(over500, after(501)), ...met }, // 501 ≥ 501
  { name: 'over 500 meets more than 500', judged: judgeCase(over500, after(500, { qualifier: 'over' })), ...met }, // [501, ∞) against [501, ∞)
  {
    name: 'over 50,000 persons is at least 50,001',
    judged: judgeCase(makeTarget(50_001, '2025-12-31'), after(50_000, { qualifier: 'over' })),
    ...met,
  },
  {
    name: 'over 50,000 persons may or may not be 50,002',
    judged: judgeCase(makeTarget(50_002, '2025-12-31'), after(50_000, { qualifier: 'over' })),
    ...open,
  },
  {
    name: '500人以上 includes 500',
    judged: judgeCase(makeTarget(500, '2025-12-31', { qualifier: 'at_least', printed: '500人以上' }), after(500)),
    ...met,
  },
  { name: 'at least 500 meets 500', judged: judgeCase(in500, after(500, { qualifier: 'at_least' })), ...met },
  {
    name: 'at least 500 leaves more than 500 open',
    judged: judgeCase(over500, after(500, { qualifier: 'at_least' })),
    ...open,
  }, // [500, ∞) against [501, ∞)
  { name: 'over 480 may or may not be 500', judged: judgeCase(in500, after(480, { qualifier: 'over' })), ...open }, // [481, ∞)
  { name: 'about 500 is open against 500', judged: judgeCase(in500, after(500, { qualifier: 'about' })), ...open }, // [475, 525]
  { name: 'about 530 meets 500', judged: judgeCase(in500, after(530, { qualifier: 'about' })), ...met }, // [503.5, 556.5]
  { name: 'about 470 misses 500', judged: judgeCase(in500, after(470, { qualifier: 'about' })), ...missed }, // [446.5, 493.5]
  {
    name: '近500 misses 500: it is not there yet',
    judged: judgeCase(in500, after(500, { qualifier: 'nearly' })),
    ...missed,
  }, // [475, 500)
  { name: '近500 misses over 500', judged: judgeCase(over500, after(500, { qualifier: 'nearly' })), ...missed },
  // [475.95, 500] and [474.05, 498]
  { name: '近501人 may be 500 persons', judged: judgeCase(in500, after(501, { qualifier: 'nearly' })), ...open },
  { name: 'nearly 499 misses 500', judged: judgeCase(in500, after(499, { qualifier: 'nearly' })), ...missed },
  {
    name: '近90% misses 90%, which has decimals',
    judged: judgeCase(
      makeTarget(90, '2025-12-31', { unit: 'percent' }),
      after(90, { unit: 'percent', qualifier: 'nearly' }),
    ),
    ...missed,
  },
  {
    name: '近500 where less is better meets 500',
    judged: judgeCase(in500, after(500, { qualifier: 'nearly' }), { direction: 'less' }),
    ...met,
  },
  {
    name: '500 and 500余 of one day contradict each other for 突破500',
    judged: judgeCase(over500, [
      ...after(500),
      makeActual(500, '2026-06-30', { id: 'other', qualifier: 'over', printed: '500余人' }),
    ]),
    verdict: 'not_assessable',
    reasons: ['sources_contradict'],
  },
  {
    name: '500 and 500人以上 of one day do not, and 500人以上 leaves nothing open that 500 settles',
    judged: judgeCase(over500, [
      ...after(500),
      makeActual(500, '2026-06-30', { id: 'other', qualifier: 'at_least', printed: '500人以上' }),
    ]),
    ...missed,
  },
  {
    name: '480–520 is open against 500',
    judged: judgeCase(in500, after(480, { qualifier: 'range', valueMax: 520 })),
    ...open,
  },
  { name: '510–520 meets 500', judged: judgeCase(in500, after(510, { qualifier: 'range', valueMax: 520 })), ...met },
  {
    name: '510 is open against about 500',
    judged: judgeCase(makeTarget(500, '2025-12-31', { qualifier: 'about' }), after(510)),
    ...open,
  }, // [475, 525]
];

const course = (from: typeof early, to: number, more: Parameters<typeof makeActual>[2] = {}) => [
  from,
  makeActual(to, '2020-12-31', more),
];
const openPace = { verdict: 'not_assessable', reasons: ['qualifier_open', 'pace'] } as const;

const PACES: readonly WorkedCase[] = [
  {
    // 152: (52/5) ÷ 13.333 = 0.78 behind; 168: (68/5) ÷ 13.333 = 1.02 on track
    name: 'about 160 falls into two bands',
    judged: judgeCase(in300by2030, course(early, 160, { qualifier: 'about' }), { today }),
    ...openPace,
  },
  {
    // 142.5: 8.5 ÷ 13.333 = 0.64; 157.5: 11.5 ÷ 13.333 = 0.86; both behind; by growth (1.5^0.2 − 1) = 8.447 % ÷ 7.599 %
    // = 1.11
    name: 'about 150 stays in one',
    judged: judgeCase(in300by2030, course(early, 150, { qualifier: 'about' }), { today }),
    verdict: 'behind',
    reasons: ['pace'],
    dependsOnMethod: true,
  },
  {
    // more than 160: from 0.90 upwards without end
    name: 'over 160 may be on track',
    judged: judgeCase(in300by2030, course(early, 160, { qualifier: 'over' }), { today }),
    ...openPace,
  },
  {
    // more than 170: from 1.05 upwards
    name: 'over 170 is on track at its least',
    judged: judgeCase(in300by2030, course(early, 170, { qualifier: 'over' }), { today }),
    verdict: 'on_track',
    reasons: ['pace'],
  },
  {
    // a baseline of more than 100 may lie above 160 too
    name: 'from over 100 nothing is certain',
    judged: judgeCase(in300by2030, course(makeActual(100, '2015-12-31', { qualifier: 'over' }), 160), { today }),
    ...openPace,
  },
  {
    // target 285: 12 ÷ (185/15) = 0.97 on track; 315: 12 ÷ (215/15) = 0.84 behind
    name: 'about 300 is asked: two bands',
    judged: judgeCase(makeTarget(300, '2030-12-31', { qualifier: 'about' }), course(early, 160), { today }),
    ...openPace,
  },
  {
    // target 300: 0.90; 330: 12 ÷ (230/15) = 0.78; both behind
    name: '300–330 is asked: one band',
    judged: judgeCase(makeTarget(300, '2030-12-31', { qualifier: 'range', valueMax: 330 }), course(early, 160), {
      today,
    }),
    verdict: 'behind',
    reasons: ['pace'],
    dependsOnMethod: true,
  },
  {
    // about 510 is 484.5–535.5: it may have been there from the start, so there is no path
    name: 'a baseline that may already meet the target leaves no path',
    judged: judgeCase(
      makeTarget(500, '2030-12-31'),
      course(makeActual(510, '2015-12-31', { qualifier: 'about' }), 480),
      { today },
    ),
    verdict: 'not_assessable',
    reasons: ['baseline_meets_target'],
    near: { paceRatio: null },
  },
];

describe('a value whose words leave room, after the deadline', () => {
  it.each(ENDS.map((one) => [one.name, one] as const))('%s', (_, one) => expect(listDifferences(one)).toEqual([]));
});

describe('a pace whose words leave room', () => {
  it.each(PACES.map((one) => [one.name, one] as const))('%s', (_, one) => expect(listDifferences(one)).toEqual([]));
});
