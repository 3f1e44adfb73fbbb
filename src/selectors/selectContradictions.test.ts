import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { indexDataset } from './indexDataset';
import { selectContradicting } from './selectContradictions';
import { selectPlaces } from './selectPlaces';

const contradicting = (id: string) => {
  const figure = indexDataset(realDataset).figures.get(id);
  return figure ? selectContradicting(realDataset, figure).map((other) => [other.id, other.value]) : null;
};

describe('two printed values of one thing', () => {
  it('stand against each other: 铜仁 prints 2 community rooms and 32', () => {
    expect(contradicting('004D-11')).toEqual([['004D-16', 32]]);
    expect(contradicting('004D-16')).toEqual([['004D-11', 2]]);
  });
  it('are not found where words contradict each other, but no number does', () => {
    expect(contradicting('004C-11')).toEqual([]);
    expect(contradicting('001A-01')).toEqual([]);
  });
  it('come along with the place, so that no list picks one of them in silence', () => {
    const { places } = selectPlaces(realDataset, {
      indicator: 'community-rooms',
      provinces: ['520000'],
      year: null,
      per: 'total',
    });
    expect(places.map((place) => [place.value, place.contradicting?.map((figure) => figure.value)])).toEqual([
      [2, [32]],
    ]);
  });
});
