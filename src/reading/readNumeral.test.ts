import { expect, it } from 'vitest';
import { readNumeral } from './readNumeral';

it('a scale word multiplies without floating dust', () => {
  expect(readNumeral('1.06', '亿')).toBe(106000000);
  expect(readNumeral('1,200', '万')).toBe(12000000);
});

it('两 is two before a scale word', () => {
  expect(readNumeral('两', '万')).toBe(20000);
});

it('a numeral that reads differently when written back is no number', () => {
  expect(readNumeral('三万五', '')).toBeNull();
  expect(readNumeral('二三', '')).toBeNull();
});
