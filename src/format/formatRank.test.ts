import { expect, it } from 'vitest';
import { formatRank } from './formatRank';

it('a rank that the words leave open is a span', () => {
  expect(formatRank({ best: 1, worst: 1 })).toBe('1');
  expect(formatRank({ best: 2, worst: 4 })).toBe('2–4');
});
