import { describe, expect, it } from 'vitest';
import { formatNationalNote } from './formatNationalNote';

describe('a note of an outside source', () => {
  it('is read in the language of the page, or as it is when it has one side only', () => {
    expect(formatNationalNote('出自同一规划 / from the same plan', 'zh')).toBe('出自同一规划');
    expect(formatNationalNote('出自同一规划 / from the same plan', 'en')).toBe('from the same plan');
    expect(formatNationalNote('同一规划', 'en')).toBe('同一规划');
  });
});
