import { beforeAll, describe, expect, it } from 'vitest';
import { loadText } from '../../messages/loadMessages';
import type { Text } from '../../messages/text';
import { selectTarget } from '../../selectors/selectTargets';
import { realDataset } from '../../testing/realData';
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
const lineOf = (id: string, key: string) =>
  describeQuantities(seriesOf(id), TODAY, zh).find((quantity) => quantity.key === key);

describe('how a target was judged', () => {
  it('铜仁 2,986 of 8,000: 37.3 %, 1,253.5 a year then, nothing from now', () => {
    expect(lineOf('004D-23', 'target.quantity.attainment')).toMatchObject({
      formula: '2,986 ÷ 8,000',
      result: '37.3%',
    });
    expect(lineOf('004D-23', 'target.quantity.requiredThen')).toMatchObject({
      formula: '(8,000 − 2,986) ÷ 4 年',
      result: '+1,253.5 人',
    });
    expect(lineOf('004D-23', 'target.quantity.requiredNow')).toMatchObject({
      result: '期限已过，不适用',
      state: 'missing',
    });
    expect(lineOf('004D-23', 'target.quantity.observed')).toMatchObject({ result: '要第二个数', state: 'missing' });
    expect(lineOf('004D-23', 'target.quantity.projection')).toMatchObject({ state: 'missing' });
  });
  it('重庆: every line without an actual says what is missing', () => {
    const missing = describeQuantities(seriesOf('000B-14'), TODAY, zh).filter(
      (quantity) => quantity.state === 'missing',
    );
    expect(missing).toHaveLength(12); // all but the target and its deadline
  });
  it('突破5万 is met above 50,000, 500人以上 from 500 on, 8000人 from 8,000 on', () => {
    expect(describeBound(seriesOf('000B-14').target, zh)).toEqual({ meets: '> 5万人', misses: '≤ 5万人' });
    expect(describeBound(seriesOf('004D-22').target, zh)).toEqual({ meets: '≥ 500 人', misses: '< 500 人' });
    expect(describeBound(seriesOf('004D-23').target, zh)).toEqual({ meets: '≥ 8,000 人', misses: '< 8,000 人' });
  });
});
