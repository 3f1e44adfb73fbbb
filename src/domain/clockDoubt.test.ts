import { expect, it } from 'vitest';
import { isClockDoubtful } from './clockDoubt';

it.each([
  ['2026-11-22', false],
  ['2025-11-30', false],
  ['2025-11-29', true],
  ['2027-11-30', false],
  ['2027-12-01', true],
  ['1970-01-01', true],
])('on %s, the clock does not fit an edition of 30 November 2026: %s', (today, isDoubtful) => {
  expect(isClockDoubtful(today, '2026-11-30', '2024-12-17')).toBe(isDoubtful);
});

it('a day before the newest article is not today, however near the edition', () => {
  expect(isClockDoubtful('2026-11-10', '2026-11-30', '2026-11-12')).toBe(true);
});
