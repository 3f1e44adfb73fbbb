import { describe, expect, it } from 'vitest';
import { selectPlaces } from '../selectors/selectPlaces';
import { realDataset, realText } from '../testing/realData';
import { formatSpokenValue, joinContradicting } from './formatSpokenValue';

const select = (indicator: string, per: 'total' | '10k') =>
  selectPlaces(realDataset, { indicator, provinces: [], year: null, per }).places;

describe('the spoken value of a place', () => {
  it('says of contradicting figures that they contradict each other', () => {
    const [tongren] = select('community-rooms', 'total');
    expect(tongren && formatSpokenValue(tongren, realText.zh)).toBe('2，另一处作 32，前后矛盾 (须注意)');
    expect(tongren && formatSpokenValue(tongren, realText.en)).toBe(
      '2, contradicted by 32 printed elsewhere (has a caveat)',
    );
  });
  it('has no sign that a screen reader says badly, and no shortened number', () => {
    const spoken = realDataset.indicators.flatMap(({ id }) =>
      [...select(id, 'total'), ...select(id, '10k')].map((place) => formatSpokenValue(place, realText.zh)),
    );
    expect(spoken.filter((words) => /[≥≈<≠※]|\d[万亿]/u.test(words))).toEqual([]);
  });
  it('of one value is that value', () => {
    expect(joinContradicting(['33,000'], realText.en)).toBe('33,000');
  });
});
