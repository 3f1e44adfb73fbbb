import { expect, it } from 'vitest';
import { carrySearch, formatSearch } from './writeAddress';

it('provinces, language and theme follow the reader from page to page; all else stays behind', () => {
  expect(carrySearch('?indicator=certified&province=520000&lang=en&theme=dark&embed=1')).toBe(
    '?province=520000&lang=en&theme=dark',
  );
  expect(carrySearch('')).toBe('');
});
it('what was dropped with a notice does not follow', () => {
  expect(carrySearch('?province=990000,520600,520000&lang=fr')).toBe('?province=520000');
});
it('a link asks for what it says in place of what follows, and for nothing where it says nothing', () => {
  expect(carrySearch('?province=500000&lang=en', { province: ['520000'], indicator: 'certified' })).toBe(
    '?province=520000&lang=en&indicator=certified',
  );
  expect(carrySearch('?province=500000', { province: [], indicator: null })).toBe('?province=500000');
});
it('an address is written in the order in which its parts are named', () => {
  expect(formatSearch({ places: ['520600', '500000'], indicator: 'certified', against: 'professionals' })).toBe(
    '?places=520600%2C500000&indicator=certified&against=professionals',
  );
  expect(formatSearch({ per: 'total', embed: false, find: '' })).toBe('');
});
