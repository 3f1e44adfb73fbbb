import { describe, expect, it } from 'vitest';
import type { NationalMoment } from '../domain/records/nationalFigure';
import { realDataset, realText } from '../testing/realData';
import { formatNationalPeriod } from './formatNationalPeriod';

const both = (...period: NationalMoment[]) => [
  formatNationalPeriod(period, realText.zh),
  formatNationalPeriod(period, realText.en),
];

describe('the time of an outside figure', () => {
  it('is read in the language of the page', () => {
    expect(both({ date: '2013', when: 'yearEnd' })).toEqual(['2013 年底', 'end of 2013']);
    expect(both({ date: '2015', when: 'at' })).toEqual(['2015', '2015']);
    expect(both({ date: '2021-11', when: 'at' })).toEqual(['2021-11', 'Nov 2021']);
    expect(both({ date: '2022-06-30', when: 'at' })).toEqual(['2022-06-30', '30 Jun 2022']);
    expect(both({ date: '2024', when: 'yearEnd' }, { date: '2025-05', when: 'until' })).toEqual([
      '2024 年底 / 截至 2025-05',
      'end of 2024 / as of May 2025',
    ]);
    expect(both({ date: '2025', when: 'at', plan: '14th-five-year' })).toEqual([
      '2025（“十四五”）',
      '2025 (14th Five-Year Plan)',
    ]);
  });
  it('has no Chinese in English, for every figure that there is', () => {
    const words = realDataset.national.map(({ period }) => formatNationalPeriod(period, realText.en));
    expect(words.filter((time) => !/^[\x20-\x7e]+$/.test(time))).toEqual([]);
  });
});
