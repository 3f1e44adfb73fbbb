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

it('words are sorted by pinyin, and the numbers in them by size', () => {
  const words = ['站点', '持证社工', '2023-06', '001E-10', '安全手环', '001E-9', '2023', '服务对象'];
  expect(sortRows(words, (word) => word, 'ascending')).toEqual([
    '001E-9',
    '001E-10',
    '2023',
    '2023-06',
    '安全手环',
    '持证社工',
    '服务对象',
    '站点',
  ]);
});
