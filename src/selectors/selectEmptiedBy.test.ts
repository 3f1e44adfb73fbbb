import { describe, expect, it } from 'vitest';
import { selectEmptiedBy } from './selectEmptiedBy';

describe('the filters that emptied a list', () => {
  it('are those whose removal alone would leave something, with how much', () => {
    const left: Record<string, number> = { province: 3, kind: 0, year: 1 };
    expect(selectEmptiedBy(Object.keys(left), (filter) => left[filter] ?? 0)).toEqual([
      { filter: 'province', count: 3 },
      { filter: 'year', count: 1 },
    ]);
  });
  it('are none where only several together would have to go', () => {
    expect(selectEmptiedBy(['province', 'kind'], () => 0)).toEqual([]);
  });
});
