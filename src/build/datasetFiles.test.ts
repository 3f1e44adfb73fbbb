import { expect, it } from 'vitest';
import { findEditionDate } from './datasetFiles.ts';

it('the day of an edition stands in the change log, or the build stops', () => {
  const editions = [
    { version: '0a1b', date: '2026-11-22' },
    { version: 'ffff', date: '2026-01-01' },
  ];
  expect(findEditionDate(editions, 'ffff')).toBe('2026-01-01');
  expect(() => findEditionDate(editions.slice(1), '0a1b')).toThrow(/0a1b/);
});
