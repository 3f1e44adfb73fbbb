import { expect, it } from 'vitest';
import { isDivisibleByResidents } from './perResidents';

it('people, stations and yuan may be counted per 10,000 residents; a percent, a rate or an hour may not', () => {
  expect((['person', 'station', 'yuan'] as const).every(isDivisibleByResidents)).toBe(true);
  expect((['percent', 'per-10k', 'hour', 'yuan-per-month'] as const).some(isDivisibleByResidents)).toBe(false);
});
