import { describe, expect, it } from 'vitest';
import { selectComparison } from '../../selectors/selectComparison';
import { realDataset, realText } from '../../testing/realData';
import { describeComparison } from './describeComparison';

function say(places: readonly string[], id: string, isRanked: boolean): string {
  const indicator = realDataset.indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(id);
  return describeComparison(
    selectComparison(realDataset, { places, indicator: id, per: 'total' }),
    indicator,
    isRanked,
    realText.zh,
  );
}

describe('a comparison in sentences', () => {
  it('names who leads within a level, and who only has a target', () => {
    expect(say(['340000', '500000', '520526', '520600'], 'certified', true)).toBe(
      '4 个地方里有 3 个报了持证社会工作者。省级只有安徽：3.3万人（2023 年）。市、县最多的是威宁：125 人（2024年1月—3月*）。重庆只有目标。',
    );
  });
  it('names no leader when the dates lie too far apart to rank', () => {
    expect(say(['520526', '520600'], 'certified', false)).toBe(
      '2 个地方里有 2 个报了持证社会工作者。日期相隔超过两年，先不排名次。',
    );
  });
  it('leaves the first rank open where the words do, and never calls silence zero', () => {
    const words = say(['411100', '520526', '460000'], 'service-contacts', true);
    expect(words).toContain('谁最多不能确定：漯河、威宁');
    expect(words).toContain('海南未见报道，不是零。');
  });
  it('says when none of the places reports it', () => {
    expect(say(['110000', '120000'], 'certified', true)).toBe('所选 2 个地方都没有报过持证社会工作者。');
  });
});
