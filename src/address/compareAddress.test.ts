import { describe, expect, it } from 'vitest';
import { parseAddress } from './parseAddress';
import { writeAddress } from './writeAddress';

const known = {
  places: new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
  indicators: new Set(['certified', 'professionals']),
  years: new Set<number>(),
};
const read = (text: string) => parseAddress('compare', new URLSearchParams(text), known);

describe('the places of a comparison', () => {
  it('keep the order of the address, each once', () => {
    expect(read('places=c,a,c,b').query.places).toEqual(['c', 'a', 'b']);
  });
  it('are dropped with their code when unknown', () => {
    const { query, dropped } = read('places=x,a,b');
    expect(query.places).toEqual(['a', 'b']);
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
    const next = writeAddress('compare', new URLSearchParams('lang=en&places=a'), {
      places: ['b', 'a'],
      against: 'certified',
    });
    expect(next.toString()).toBe('lang=en&places=b%2Ca&against=certified');
    expect(writeAddress('compare', next, { places: [], against: null }).toString()).toBe('lang=en');
  });
  it('goes when another indicator is chosen, unless it is chosen with it', () => {
    const pair = new URLSearchParams('indicator=certified&against=professionals');
    expect(writeAddress('compare', pair, { indicator: 'exam' }).toString()).toBe('indicator=exam');
    expect(writeAddress('compare', pair, { indicator: 'exam', against: 'certified' }).toString()).toBe(
      'indicator=exam&against=certified',
    );
  });
  it('is none of the business of other pages', () => {
    const pair = new URLSearchParams('indicator=certified&against=professionals');
    expect(writeAddress('evidence', pair, { indicator: 'exam' }).toString()).toBe(
      'indicator=exam&against=professionals',
    );
  });
});
