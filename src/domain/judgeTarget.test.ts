import { describe, expect, it } from 'vitest';
import type { ActualFigure, TargetFigure } from './records/figure';
import { makeActual, makeTarget } from '../testing/makeRecords';
import { judgeTarget } from './judgeTarget';

const judge = (target: TargetFigure, actuals: readonly ActualFigure[], today = '2026-11-22') =>
  judgeTarget({ target, actuals, direction: 'more', hasRefused: false }, today);

describe('a target of the documents', () => {
  it('铜仁 89 of 500: the deadline has passed and no later figure exists', () => {
    const judged = judge(makeTarget(500, '2025-12-31', { qualifier: 'over' }), [makeActual(89, '2021-12-31')]);
    expect(judged.verdict).toBe('passed_no_later_figure');
    expect(judged.daysLeft).toBe(-326);
    expect(judged.attainmentRatio).toBeCloseTo(0.178, 3); // 89 / 500
    expect(judged.requiredPerYearFromBaseline).toBeCloseTo(102.75, 2); // (500 - 89) / 4
  });
  it('铜仁 2,986 of 8,000 needed 1,253.5 a year and gives no rate from now', () => {
    const judged = judge(makeTarget(8000, '2025-12-31'), [makeActual(2986, '2021-12-31')]);
    expect(judged.requiredPerYearFromBaseline).toBeCloseTo(1253.5, 2); // (8000 - 2986) / 4
    expect(judged.requiredPerYearFromNow).toBeNull();
    expect(judged.observedPerYear).toBeNull();
  });
  it('重庆 over 50,000 by 2027 cannot be judged: nothing is reported, 404 days are left', () => {
    const judged = judge(makeTarget(50000, '2027-12-31', { qualifier: 'over' }), []);
    expect(judged).toMatchObject({
      verdict: 'not_assessable',
      reasons: ['no_actual'],
      daysLeft: 404,
      attainmentRatio: null,
    });
  });
});

describe('the rules of judging', () => {
  const base = [makeActual(100, '2015-12-31'), makeActual(160, '2020-12-31')];
  it('60 of 200 in 5 of 15 years is 90 % of the linear pace, but 130 % of the compound one', () => {
    const judged = judge(makeTarget(300, '2030-12-31'), base, '2021-06-30');
    expect(judged.paceRatio).toBeCloseTo(0.9, 2); // (60/5) / (200/15)
    expect(judged.growthRatio).toBeCloseTo(1.3, 1);
    expect(judged).toMatchObject({ verdict: 'behind', dependsOnMethod: true });
  });
  it('a value at the deadline below the target is a miss', () => {
    expect(judge(makeTarget(145, '2020-12-31'), [makeActual(140, '2023-12-31')]).verdict).toBe('missed');
  });
  it('a value that meets the target late is an achievement', () => {
    expect(judge(makeTarget(145, '2020-12-31'), [makeActual(150, '2023-12-31')]).verdict).toBe('achieved');
  });
  it('exactly 50,000 does not meet a target of over 50,000', () => {
    const target = makeTarget(50000, '2027-12-31', { qualifier: 'over' });
    expect(judge(target, [makeActual(50000, '2026-06-30')]).verdict).toBe('not_assessable');
    expect(judge(target, [makeActual(50001, '2026-06-30')]).verdict).toBe('achieved');
  });
  it('about 50,000 is not certain to meet 50,000', () => {
    expect(
      judge(makeTarget(50000, '2027-12-31'), [makeActual(50000, '2026-06-30', { qualifier: 'about' })]).verdict,
    ).toBe('not_assessable');
  });
  it('a falling value moves away', () => {
    const falling = [makeActual(100, '2020-12-31'), makeActual(80, '2025-12-31')];
    expect(judge(makeTarget(300, '2030-12-31'), falling).verdict).toBe('moving_away');
  });
  it('a zero baseline is not assessable, never a division', () => {
    const fromZero = [makeActual(0, '2020-12-31'), makeActual(80, '2025-12-31')];
    expect(judge(makeTarget(300, '2030-12-31'), fromZero)).toMatchObject({
      verdict: 'not_assessable',
      reasons: ['zero_baseline'],
    });
  });
  it('about 500 after the deadline neither meets nor misses 500: the words leave it open', () => {
    const about = makeActual(500, '2026-06-30', { qualifier: 'about' });
    expect(judge(makeTarget(500, '2025-12-31'), [about])).toMatchObject({
      verdict: 'not_assessable',
      reasons: ['qualifier_open'],
    });
  });
  it('over 480 after the deadline may or may not be 500', () => {
    const over = makeActual(480, '2026-06-30', { qualifier: 'over' });
    expect(judge(makeTarget(500, '2025-12-31'), [over]).verdict).toBe('not_assessable');
  });
  it('exactly 500 after the deadline misses a target of over 500', () => {
    const target = makeTarget(500, '2025-12-31', { qualifier: 'over' });
    expect(judge(target, [makeActual(500, '2026-06-30')]).verdict).toBe('missed');
  });
  it('a pace whose ends fall into two bands is no point verdict', () => {
    const vague = [makeActual(100, '2015-12-31'), makeActual(160, '2020-12-31', { qualifier: 'about' })];
    // 152 to 168: (52/5)/(200/15) = 0.78, (68/5)/(200/15) = 1.02
    expect(judge(makeTarget(300, '2030-12-31'), vague, '2021-06-30')).toMatchObject({
      verdict: 'not_assessable',
      reasons: ['qualifier_open', 'pace'],
    });
  });
  it('two figures of one day that disagree are not chosen between', () => {
    const both = [makeActual(100, '2025-12-31'), makeActual(140, '2025-12-31', { id: 'other' })];
    expect(judge(makeTarget(300, '2030-12-31'), both)).toMatchObject({
      verdict: 'not_assessable',
      reasons: ['sources_contradict'],
    });
  });
  it('a figure of another place or in another unit is never set against the target', () => {
    const target = makeTarget(300, '2030-12-31');
    const elsewhere = makeActual(100, '2025-12-31', { region: '500000' });
    expect(judge(target, [elsewhere])).toMatchObject({
      reasons: ['no_actual', 'different_geography'],
      attainmentRatio: null,
    });
    expect(judge(target, [makeActual(100, '2025-12-31', { unit: 'percent' })]).reasons).toEqual([
      'no_actual',
      'different_unit',
    ]);
  });
  it('a target of 数百 has no number to judge by', () => {
    const vague = makeTarget(0, '2030-12-31', { value: null, qualifier: 'indefinite' });
    expect(judge(vague, base).reasons).toEqual(['no_number']);
  });
  it('says which figure met the target first, and how much faster a late one must go', () => {
    expect(judge(makeTarget(145, '2020-12-31'), base).metBy?.id).toBe('actual-2020-12-31');
    const judged = judge(makeTarget(300, '2030-12-31'), base, '2020-12-31');
    expect(judged.speedUpRatio).toBeCloseTo(1.167, 2); // (140 / 10) / (60 / 5)
    expect(judged.projection).toBeCloseTo(280, 0); // 160 + 12 × 10
    expect(judged.projectionGap).toBeCloseTo(-20, 0);
  });
});
