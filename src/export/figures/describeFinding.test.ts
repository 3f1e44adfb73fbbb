import { describe, expect, it } from 'vitest';
import { selectPlaces } from '../../selectors/selectPlaces';
import { realDataset, realText } from '../../testing/realData';
import { describeFinding, unitOf } from './describeFinding';

const placesOf = (indicator: string) =>
  selectPlaces(realDataset, { indicator, provinces: [], year: null, per: 'total' }).places;

describe('the headline of the map', () => {
  it('says who reports most only where the values may be ranked', () => {
    expect(describeFinding(placesOf('exam-registered'), realText.zh)).toBe('最高的是温州：1.65万');
    expect(describeFinding(placesOf('exam-registered'), realText.zh, 'dates')).toBe('4 个地方报了，日期相隔超过两年');
    expect(describeFinding(placesOf('service-contacts'), realText.zh, 'counts')).toBe('3 个地方报了，统计时间长短不同');
  });
  it('names no place alone where several have the same, or only a target', () => {
    const coverage = placesOf('township-station-coverage');
    expect(describeFinding(coverage, realText.zh)).toBe('2 个地方报了 100%，15 个地方只报了目标');
    expect(
      describeFinding(
        coverage.filter((place) => place.state === 'value'),
        realText.zh,
      ),
    ).toBe('2 个地方并列最高：100%');
    expect(describeFinding(placesOf('village-service-coverage'), realText.en)).toBe(
      '2 places have only a target, the highest 100%',
    );
  });
  it('leaves no space between Chinese words, and says per whom in the unit', () => {
    const { places } = selectPlaces(realDataset, { indicator: 'certified', provinces: [], year: null, per: '10k' });
    const [finding, indicator] = [
      describeFinding(places, realText.zh),
      realDataset.indicators.find(({ id }) => id === 'certified')!,
    ];
    expect(finding).toMatch(/报了每万人 [\d.]+（推算）|：每万人 [\d.]+（推算）/);
    expect(finding).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
    expect(unitOf(indicator, { per: '10k' }, realText.zh)).toBe('人/万人');
    expect(unitOf(indicator, { per: '10k' }, realText.en)).toBe('people per 10,000 residents');
  });
  it('keeps both sides of a contradiction', () => {
    expect(describeFinding(placesOf('community-rooms'), realText.zh)).toBe('铜仁报了 2 ≠ 32，但不可比');
  });
});
