import { describe, expect, it } from 'vitest';
import { parseQuery, writeQuery } from './query';

const known = { provinces: new Set(['500000', '520000']), indicators: new Set(['certified']), years: new Set([2023]) };
const read = (text: string) => parseQuery(new URLSearchParams(text), known);

describe('the query of an address', () => {
  it('narrows to the provinces it names, each once and in code order', () => {
    expect(read('province=520000,500000,520000').query.province).toEqual(['500000', '520000']);
  });
  it('drops an unknown province, indicator, year or kind and says which', () => {
    const { query, dropped } = read('province=990000&indicator=nonsense&period=1066&kind=wish&per=cake');
    expect(query).toMatchObject({ province: [], indicator: null, period: null, kind: null, per: 'total' });
    expect(dropped.map((part) => part.name)).toEqual(['province', 'period', 'indicator', 'kind', 'per']);
  });
  it('writes only what differs from the default and keeps what it does not own', () => {
    const next = writeQuery(new URLSearchParams('lang=en&per=10k&province=500000'), { per: 'total', province: [], indicator: 'certified' });
    expect(next.toString()).toBe('lang=en&indicator=certified');
  });
  it('keeps the wish to rank values of different years until another indicator is chosen', () => {
    const asked = writeQuery(new URLSearchParams('per=10k'), { rank: 'mixed' });
    expect(asked.toString()).toBe('per=10k&rank=mixed');
    expect(read(asked.toString()).query.rank).toBe('mixed');
    expect(writeQuery(asked, { per: 'total' }).toString()).toBe('rank=mixed');
    expect(writeQuery(asked, { indicator: 'certified' }).toString()).toBe('per=10k&indicator=certified');
  });
});
