import { expect, it } from 'vitest';
import { balanceColumns } from './balanceColumns';

const none = { targets: 0, derived: 0, multiples: 0, listed: 0, programmes: 0, articles: 0 };

it('a place with many figures has programmes and articles below its map', () => {
  expect(balanceColumns({ ...none, multiples: 8, listed: 40, programmes: 9, articles: 2 })).toEqual({ isProgrammesLeft: true, isArticlesLeft: true });
});
it('a place with many targets and few figures has them beside these', () => {
  expect(balanceColumns({ ...none, targets: 8, multiples: 2, programmes: 6, articles: 1 })).toEqual({ isProgrammesLeft: false, isArticlesLeft: false });
});
