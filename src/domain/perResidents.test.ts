import { expect, it } from 'vitest';
import { computePer10k, isDivisibleByResidents } from './perResidents';

it('people, stations and yuan may be counted per 10,000 residents; a percent, a rate or an hour may not', () => {
  expect((['person', 'station', 'yuan'] as const).every(isDivisibleByResidents)).toBe(true);
  expect((['percent', 'per-10k', 'hour', 'yuan-per-month'] as const).some(isDivisibleByResidents)).toBe(false);
});

it('33,000 persons among 61 million residents are 5.41 per 10,000', () => {
  expect(computePer10k(33_000, 61_000_000)).toBeCloseTo(5.41, 2);
});
