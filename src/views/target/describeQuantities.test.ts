import { beforeAll, describe, expect, it } from 'vitest';
import { loadText } from '../../messages/loadMessages';
import type { Text } from '../../messages/text';
import { selectTarget } from '../../selectors/selectTargets';
import { realDataset } from '../../testing/realData';
import { judgeCase } from '../../testing/targetFigures';
import { makeActual, makeTarget } from '../../testing/makeRecords';
import type { ActualFigure, TargetFigure } from '../../domain/records/figure';
import { selectWhatIf } from '../../selectors/selectWhatIf';
import { describeBound, describeQuantities } from './describeQuantities';

const TODAY = '2026-11-22';
let zh: Text;
beforeAll(async () => {
  zh = await loadText('zh');
});
const seriesOf = (id: string) => {
  const series = selectTarget(realDataset, id, TODAY);
  if (!series) throw new Error(id);
  return series;
};
/** Another target and other actuals in place of those of 铜仁. */
const withActuals = (actuals: readonly ActualFigure[], target: TargetFigure) => ({
  ...seriesOf('004D-23'),
  target,
  actuals,
  judgement: judgeCase(target, actuals),
});
const lineOf = (id: string, key: string) =>
  describeQuantities(seriesOf(id), TODAY, zh).find((quantity) => quantity.key === key);

describe('how a target was judged', () => {
  it('铜仁 2,986 of 8,000: 37.3 %, 1,253.5 a year then, nothing from now', () => {
    expect(lineOf('004D-23', 'target.quantity.attainment')).toMatchObject({
      formula: '2,986 ÷ 8,000',
      result: '37.3%',
    });
    expect(lineOf('004D-23', 'target.quantity.requiredThen')).toMatchObject({
      formula: '(8,000 − 2,986) ÷ (1,461 ÷ 365.25)',
      result: '+1,253.5 人',
    });
    expect(lineOf('004D-23', 'target.quantity.requiredNow')).toMatchObject({
      result: '期限已过，不适用',
      state: 'missing',
    });
    expect(lineOf('004D-23', 'target.quantity.observed')).toMatchObject({ result: '还缺一次数据', state: 'missing' });
    expect(lineOf('004D-23', 'target.quantity.projection')).toMatchObject({ state: 'missing' });
  });
  it('铜仁 with 7,700 of 31 December 2024, read on that day: everything from numbers and days', () => {
    const today = '2024-12-31';
    const reported = seriesOf('004D-23');
    const series = selectWhatIf(realDataset, reported, { value: 7700, date: today, note: '' }, today);
    const lines = describeQuantities(series, today, zh);
    const said = (key: string) => {
      const line = lines.find((quantity) => quantity.key === `target.quantity.${key}`);
      return [line?.formula, line?.result];
    };
    // 2021-12-31 → 2024-12-31: 365 + 365 + 366 = 1,096 days; → 2025-12-31: 365 more, 1,461 in all
    expect(said('timeUsed')).toEqual(['2021-12-31 → 2024-12-31，天数 1,096 ÷ 1,461', '75.0%']); // 0.75017
    expect(said('pathToday')).toEqual(['2,986 + (8,000 − 2,986) × 1,096 ÷ 1,461', '6,747.4 人']); // 2,986 + 3,761.36
    expect(said('observed')).toEqual(['(7,700 − 2,986) ÷ (1,096 ÷ 365.25)', '+1,571.0 人']); // 4,714 ÷ 3.000684
    expect(said('requiredThen')).toEqual(['(8,000 − 2,986) ÷ (1,461 ÷ 365.25)', '+1,253.5 人']);
    expect(said('requiredNow')).toEqual(['(8,000 − 7,700) ÷ (365 ÷ 365.25)', '+300.2 人']); // 300 ÷ 0.999316
    // 300.2053 ÷ 1,570.9752
    expect(said('speedUp')).toEqual([
      '((8,000 − 7,700) ÷ (365 ÷ 365.25)) ÷ ((7,700 − 2,986) ÷ (1,096 ÷ 365.25))',
      '0.2 ×',
    ]);
    // 7,700 + 1,570.975 × 0.999316 = 7,700 + 1,569.90
    expect(said('projection')).toEqual([
      '7,700 + (7,700 − 2,986) ÷ (1,096 ÷ 365.25) × (365 ÷ 365.25)',
      '9,269.9 人，与目标差 +1,269.9 人',
    ]);
    // 1,570.975 ÷ 1,253.5 = 1.25327
    expect(said('linear')).toEqual([
      '((7,700 − 2,986) ÷ (1,096 ÷ 365.25)) ÷ ((8,000 − 2,986) ÷ (1,461 ÷ 365.25))',
      '125.3%',
    ]);
    // 2.578701 ^ 0.333257 = e^(0.947286 × 0.333257) = e^0.315690 = 1.37121
    expect(said('observedGrowth')).toEqual(['(7,700 ÷ 2,986) ^ (365.25 ÷ 1,096) − 1', '+37.1%']);
    // 2.679169 ^ 0.25 = 1.27938
    expect(said('requiredGrowth')).toEqual(['(8,000 ÷ 2,986) ^ (365.25 ÷ 1,461) − 1', '+27.9%']);
    // 0.37121 ÷ 0.27938 = 1.3287
    expect(said('compound')).toEqual([
      '((7,700 ÷ 2,986) ^ (365.25 ÷ 1,096) − 1) ÷ ((8,000 ÷ 2,986) ^ (365.25 ÷ 1,461) − 1)',
      '132.9%',
    ]);
  });
  it('the ends of a vague number stand beside it, as they are reckoned with', () => {
    const series = withActuals([makeActual(400, '2021-12-31', { qualifier: 'about' })], makeTarget(500, '2027-12-31'));
    expect(describeQuantities(series, TODAY, zh).find(({ key }) => key === 'target.quantity.attainment')).toMatchObject(
      {
        formula: '≈400 [380–420] ÷ 500',
        result: '76.0%–84.0%',
      },
    );
  });
  it('says what is missing, and asks for no second figure where there are two', () => {
    const target = makeTarget(500, '2027-12-31');
    const saidOf = (actuals: readonly ActualFigure[], key: string) =>
      describeQuantities(withActuals(actuals, target), TODAY, zh).find((line) => line.key === `target.quantity.${key}`)
        ?.result;
    const fallen = [makeActual(600, '2020-12-31'), makeActual(400, '2025-12-31')];
    expect(saidOf(fallen, 'observed')).toBe('-40.0 人'); // −200 ÷ (1,826 ÷ 365.25) = −40.0055
    for (const key of ['progress', 'linear', 'compound', 'requiredThen', 'pathToday'])
      expect(saidOf(fallen, key)).toBe('起点已达到目标，没有差距');
    const torn = [makeActual(100, '2020-12-31'), makeActual(140, '2020-12-31', { id: 'other' }), fallen[1]].flatMap(
      (one) => (one ? [one] : []),
    );
    for (const key of ['observed', 'requiredThen', 'linear', 'requiredGrowth'])
      expect(saidOf(torn, key)).toBe('来源互相矛盾，不采用');
    const falling = [makeActual(300, '2020-12-31'), makeActual(200, '2025-12-31')];
    expect(saidOf(falling, 'speedUp')).toBe('没有朝目标变化，算不出倍数');
    expect(saidOf([makeActual(300, '2020-12-31')], 'observed')).toBe('还缺一次数据');
  });
  it('where less is better, less meets the target', () => {
    expect(describeBound(makeTarget(40, '2027-12-31'), 'less', zh)).toEqual({ meets: '≤ 40 人', misses: '> 40 人' });
  });
  it('重庆: every line without an actual says what is missing', () => {
    const missing = describeQuantities(seriesOf('000B-14'), TODAY, zh).filter(
      (quantity) => quantity.state === 'missing',
    );
    expect(missing).toHaveLength(15); // all but the target and its deadline
  });
  it('突破5万 is met above 50,000, 500人以上 from 500 on, 8000人 from 8,000 on', () => {
    expect(describeBound(seriesOf('000B-14').target, 'more', zh)).toEqual({ meets: '> 5万人', misses: '≤ 5万人' });
    expect(describeBound(seriesOf('004D-22').target, 'more', zh)).toEqual({ meets: '≥ 500 人', misses: '< 500 人' });
    expect(describeBound(seriesOf('004D-23').target, 'more', zh)).toEqual({
      meets: '≥ 8,000 人',
      misses: '< 8,000 人',
    });
  });
});
