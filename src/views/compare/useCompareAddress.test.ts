import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../address/parseAddress';
import { dividePlaces } from './useCompareAddress';

const known = { places: new Set([...'abcdefgh']), indicators: new Set<string>(), years: new Set<number>() };
const read = (text: string) => parseAddress('compare', new URLSearchParams(text), known);

describe('the places of a comparison', () => {
  it('are the first six; the others are told, not dropped as unknown', () => {
    const { query, dropped } = read('places=h,g,f,e,d,c,b,a');
    expect(dividePlaces(query.places)).toEqual({ compared: ['h', 'g', 'f', 'e', 'd', 'c'], surplus: ['b', 'a'] });
    expect(dropped).toEqual([]);
  });
  it('do not lose one of the six to a place that is unknown', () => {
    expect(dividePlaces(read('places=x,a,b,c,d,e,f').query.places)).toEqual({
      compared: ['a', 'b', 'c', 'd', 'e', 'f'],
      surplus: [],
    });
  });
});
