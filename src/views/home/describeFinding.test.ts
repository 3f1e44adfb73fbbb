import { describe, expect, it } from 'vitest';
import { selectPlaces } from '../../selectors/selectPlaces';
import { realDataset, realText } from '../../testing/realData';
import { describeFinding } from './describeFinding';

const placesOf = (indicator: string) => selectPlaces(realDataset, { indicator, provinces: [], year: null, per: 'total' }).places;

describe('the headline of the map', () => {
  it('says who reports most only where the values may be ranked', () => {
    expect(describeFinding(placesOf('exam-registered'), realText.zh, true)).toBe('报得最多的是温州：1.65万');
    expect(describeFinding(placesOf('exam-registered'), realText.zh, false)).toBe('4 个地方报了，日期相隔超过两年');
  });
  it('keeps both sides of a contradiction', () => {
    expect(describeFinding(placesOf('community-rooms'), realText.zh)).toBe('铜仁报了 2 ≠ 32，但不可比');
  });
});
