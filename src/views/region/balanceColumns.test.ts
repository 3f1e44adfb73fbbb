import { expect, it } from 'vitest';
import { balanceColumns } from './balanceColumns';

const none = {
  targets: 0,
  derived: 0,
  multiples: 0,
  table: { families: 0, places: 0, lines: 0 },
  programmes: 0,
  articles: 0,
};

it('a place with many figures has programmes and articles below its map', () => {
  expect(
    balanceColumns({
      ...none,
      multiples: 18,
      table: { families: 6, places: 1, lines: 18 },
      programmes: 7,
      articles: 1,
    }),
  ).toMatchObject({ isProgrammesLeft: true, isArticlesLeft: true });
});
it('a place with many targets and few figures has them beside these', () => {
  expect(balanceColumns({ ...none, targets: 8, multiples: 2, programmes: 6, articles: 1 })).toMatchObject({
    isProgrammesLeft: false,
    isArticlesLeft: false,
  });
});
it('a place with much of everything has what was computed below both columns, where it would make one of them long', () => {
  const place = {
    ...none,
    targets: 5,
    derived: 12,
    table: { families: 9, places: 2, lines: 37 },
    programmes: 22,
    articles: 2,
  };
  expect(balanceColumns(place).isDerivedBelow).toBe(true);
  expect(balanceColumns({ ...place, derived: 1 }).isDerivedBelow).toBe(false);
});
it('more programmes than usual are listed only where a column would else stay empty', () => {
  const place = {
    ...none,
    targets: 1,
    derived: 2,
    multiples: 21,
    table: { families: 5, places: 1, lines: 21 },
    articles: 1,
  };
  expect(balanceColumns({ ...place, programmes: 16 })).toMatchObject({ isProgrammesLeft: true, programmes: 16 });
  expect(balanceColumns({ ...none, programmes: 16 }).programmes).toBe(8);
});
