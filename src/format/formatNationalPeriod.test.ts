import { describe, expect, it } from 'vitest';
import { realDataset, realText } from '../testing/realData';
import { formatNationalPeriod } from './formatNationalPeriod';

const both = (period: string) => [formatNationalPeriod(period, realText.zh), formatNationalPeriod(period, realText.en)];

describe('the time of an outside figure', () => {
  it('is read in the language of the page', () => {
    expect(both('2013年底')).toEqual(['2013 年底', 'end of 2013']);
    expect(both('2015年')).toEqual(['2015', '2015']);
    expect(both('2021-11')).toEqual(['2021-11', 'Nov 2021']);
    expect(both('2022-06-30')).toEqual(['2022-06-30', '30 Jun 2022']);
    expect(both('2024年底/截至2025-05')).toEqual(['2024 年底 / 截至 2025-05', 'end of 2024 / as of May 2025']);
    expect(both('2025年(“十四五”)')).toEqual(['2025（“十四五”）', '2025 (14th Five-Year Plan)']);
  });
  it('is known for every figure that there is, and not guessed for another wording', () => {
    const unread = realDataset.national.filter(
      (figure) => !/^[\x20-\x7e]+$/.test(formatNationalPeriod(figure.period, realText.en) ?? '近年'),
    );
    expect(unread.map((figure) => figure.period)).toEqual([]);
    expect(formatNationalPeriod('近年', realText.en)).toBeNull();
  });
});
