import { describe, expect, it } from 'vitest';
import { fillYears } from './fillYears';

describe('the years between reports', () => {
  it('are years too, each once and in order', () => {
    expect(fillYears([2024, 2021, 2021, 2022])).toEqual([2021, 2022, 2023, 2024]);
    expect(fillYears([2008])).toEqual([2008]);
    expect(fillYears([])).toEqual([]);
  });
});
