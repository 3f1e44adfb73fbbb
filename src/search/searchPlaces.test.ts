import { describe, expect, it } from 'vitest';
import { composeSearchIndex } from '../build/composeSearchIndex';
import { realDataset } from '../testing/realData';
import { searchPlaces } from './searchPlaces';

const index = composeSearchIndex(realDataset);

describe('a place looked for by name', () => {
  it('is found as in the search box: Chinese, reading, initials, short name, code, English', () => {
    for (const words of ['重庆', 'chongqing', 'cq', '渝', '500000', 'Chongqing'])
      expect([words, searchPlaces(index, words)[0]]).toEqual([words, '500000']);
    expect(searchPlaces(index, 'weining')[0]).toBe('520526');
    expect(searchPlaces(index, 'tr')).toContain('520600');
  });
  it('is a place, never what lies there: 社工站 is none', () => {
    expect(searchPlaces(index, '社工站')).toEqual([]);
    const codes = new Set<string>(realDataset.regions.map((region) => region.adcode));
    expect(searchPlaces(index, '州').filter((id) => !codes.has(id))).toEqual([]);
  });
});
