import { expect, it } from 'vitest';
import { sortRows } from './sortRows';

const places = [
  { name: '安徽', value: 33_000 },
  { name: '沈阳', value: null },
  { name: '铜仁', value: 966 },
  { name: '重庆', value: 33_000 },
];
const sorted = (order: 'none' | 'ascending' | 'descending') =>
  sortRows(places, ({ value }) => value, order).map(({ name }) => name);

it('a table sorts by a column up and down; equal rows keep their order, and those without a value stand last', () => {
  expect(sorted('none')).toEqual(['安徽', '沈阳', '铜仁', '重庆']);
  expect(sorted('ascending')).toEqual(['铜仁', '安徽', '重庆', '沈阳']);
  expect(sorted('descending')).toEqual(['安徽', '重庆', '铜仁', '沈阳']);
});
