import { describe, expect, it } from 'vitest';
import { readNationalPeriod } from './readNationalPeriod';

describe('the time of an outside figure', () => {
  it.each([
    ['2016', [{ date: '2016', when: 'at' }]],
    ['2015年', [{ date: '2015', when: 'at' }]],
    ['2013年底', [{ date: '2013', when: 'yearEnd' }]],
    ['2022-06-30', [{ date: '2022-06-30', when: 'at' }]],
    [
      '2024年底/截至2025-05',
      [
        { date: '2024', when: 'yearEnd' },
        { date: '2025-05', when: 'until' },
      ],
    ],
    ['2025年(“十四五”)', [{ date: '2025', when: 'at', plan: '14th-five-year' }]],
  ])('%s is read', (words, moments) => {
    expect(readNationalPeriod(words)).toEqual(moments);
  });
  it('is not guessed where it is worded otherwise', () => {
    expect(readNationalPeriod('近年')).toBeNull();
    expect(readNationalPeriod('2014年底/近年')).toBeNull();
  });
});
