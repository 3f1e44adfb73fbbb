import { describe, expect, it } from 'vitest';
import { parseCompareQuery, writeCompareQuery } from './compareQuery';

const known = {
  places: new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
  indicators: new Set(['certified', 'professionals']),
};
const read = (text: string) => parseCompareQuery(new URLSearchParams(text), known);

describe('the places of a comparison', () => {
  it('keep the order of the address, each once', () => {
    expect(read('places=c,a,c,b').query.places).toEqual(['c', 'a', 'b']);
  });
  it('are the first six; the others are told, not dropped as unknown', () => {
    const { query, surplus, dropped } = read('places=h,g,f,e,d,c,b,a');
    expect(query.places).toEqual(['h', 'g', 'f', 'e', 'd', 'c']);
    expect(surplus).toEqual(['b', 'a']);
    expect(dropped).toEqual([]);
  });
  it('are dropped with their code when unknown, and do not use up one of the six', () => {
    const { query, surplus, dropped } = read('places=x,a,b,c,d,e,f');
    expect(query.places).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(surplus).toEqual([]);
    expect(dropped).toEqual([{ name: 'places', value: 'x' }]);
  });
});

describe('the indicator set against the first', () => {
  it('must be known and another one', () => {
    expect(read('indicator=certified&against=professionals').query.against).toBe('professionals');
    expect(read('indicator=certified&against=certified').dropped).toEqual([{ name: 'against', value: 'certified' }]);
    expect(read('against=cake')).toMatchObject({
      query: { against: null },
      dropped: [{ name: 'against', value: 'cake' }],
    });
  });
  it('is written and taken out beside what others own', () => {
    const next = writeCompareQuery(new URLSearchParams('lang=en&places=a'), {
      places: ['b', 'a'],
      against: 'certified',
    });
    expect(next.toString()).toBe('lang=en&places=b%2Ca&against=certified');
    expect(writeCompareQuery(next, { places: [], against: null }).toString()).toBe('lang=en');
  });
});
