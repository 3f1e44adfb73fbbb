import { expect, it } from 'vitest';
import { computeDistance, rankNearest } from './rankNearest';

it('offers the places that share the beginning of an unknown code', () => {
  expect(rankNearest('520699', ['500000', '520600', '520526'], (code) => code, 2)).toEqual(['520600']);
});
it('offers the indicator that was mistyped', () => {
  expect(rankNearest('certifed', ['professionals', 'certified', 'agencies'], (id) => id, 1)).toEqual(['certified']);
});

it('two letters that changed places are one slip, as is one that is missing', () => {
  expect(computeDistance('chongqign', 'chongqing')).toBe(1);
  expect(computeDistance('chonqing', 'chongqing')).toBe(1);
  expect(computeDistance('ab', 'ba')).toBe(1);
  expect(computeDistance('abcd', 'badc')).toBe(2);
});

it('nonsense is near nothing, and a beginning is near what goes on from it', () => {
  expect(rankNearest('999999', ['659009', '500000', '990000'], (code) => code)).toEqual([]);
  expect(rankNearest('ZZZ', ['000B-14', '004D-22'], (id) => id)).toEqual([]);
  expect(rankNearest('', ['a', '500000'], (id) => id)).toEqual([]);
  expect(rankNearest('004D', ['000B-14', '004D-22'], (id) => id)).toEqual(['004D-22']);
});
