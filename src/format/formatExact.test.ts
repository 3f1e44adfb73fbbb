import { expect, it } from 'vitest';
import { formatShare } from './formatExact';

it('a share keeps one decimal, and more where one would show it on an edge of the bands', () => {
  expect([0.178, 0.95, 0.6, 1, 0, 66].map(formatShare)).toEqual([
    '17.8%',
    '95.0%',
    '60.0%',
    '100.0%',
    '0.0%',
    '6,600.0%',
  ]);
  expect([0.9496, 0.5999, 0.94996, 0.999999, -0.0004, 0.9504].map(formatShare)).toEqual([
    '94.96%',
    '59.99%',
    '94.996%',
    '99.9999%',
    '-0.04%',
    '95.04%',
  ]);
});
