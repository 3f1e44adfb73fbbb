import { expect, it } from 'vitest';
import { computeDistance, rankNearest } from './rankNearest';

it('offers the places that share the beginning of an unknown code', () => {
  expect(rankNearest('520600x', ['500000', '520600', '520526'], (code) => code, 2)).toEqual(['520600', '520526']);
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
