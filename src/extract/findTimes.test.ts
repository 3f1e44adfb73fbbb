import { describe, expect, it } from 'vitest';
import { findTimes, selectTime } from './findTimes';

const read = (text: string, published = '2024-06-15') =>
  findTimes(text, published).map(
    ({ at, until, type, start, end }) => `${text.slice(at, until)} ${type} ${start} ${end}`,
  );

describe('times in a text', () => {
  it.each([
    ['2023年底', '2023年底 as_of 2023-12-01 2023-12-31'],
    ['去年', '去年 during 2023-01-01 2023-12-31'],
    ['今年上半年', '今年上半年 during 2024-01-01 2024-06-30'],
    ['今年前三季度', '今年前三季度 during 2024-01-01 2024-09-30'],
    ['2023年1至7月', '2023年1至7月 during 2023-01-01 2023-07-31'],
    ['到2027年', '到2027年 by 2027-12-31 2027-12-31'],
    ['2025年6月底前', '2025年6月底 by 2025-06-30 2025-06-30'],
    ['“十四五”末', '十四五”末 by 2025-12-31 2025-12-31'],
    ['2021年以来', '2021年 during 2021-01-01 2024-06-30'],
    ['计划2025年建成', '2025年 by 2025-12-31 2025-12-31'],
    ['三年内', '三年内 by 2027-12-31 2027-12-31'],
    ['截至目前', '截至目前 as_of 2024-06-01 2024-06-30'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('from one year to another is one stretch; what is over is no deadline', () => {
    expect(read('2022年至2024年', '2025-06-15').at(-1)).toMatch(/during 2022-01-01 2024-12-31$/u);
    expect(read('到今年4月底', '2025-06-15')).toEqual(['到今年4月底 as_of 2025-04-01 2025-04-30']);
    expect(read('到2020年', '2024-06-15')).toEqual(['到2020年 by 2020-12-31 2020-12-31']);
  });
  it('a whole year without its number is the one that is over in spring, and the running one later', () => {
    expect(read('全年', '2024-02-20')).toEqual(['全年 during 2023-01-01 2023-12-31']);
    expect(read('全年', '2024-11-20')).toEqual(['全年 during 2024-01-01 2024-12-31']);
    expect(read('2022年全年', '2024-02-20')).toEqual(['2022年 during 2022-01-01 2022-12-31']);
  });
  it('a month without a year is the last one before the article', () => {
    expect(read('3月19日')).toEqual(['3月19日 as_of 2024-03-19 2024-03-19']);
    expect(read('11月底')).toEqual(['11月底 as_of 2023-11-01 2023-11-30']);
  });
});

describe('the time of a number', () => {
  const of = (text: string, number: string) =>
    selectTime(
      text,
      findTimes(text, '2024-06-15'),
      { start: text.lastIndexOf('。', text.indexOf(number)) + 1, article: 0 },
      text.indexOf(number),
      '2024-06-15',
    ).end;
  it('is the nearest before it in its sentence', () => {
    expect(of('2022年新建，2023年建成20个', '20个')).toBe('2023-12-31');
  });
  it('is told by the sentence before, and else by the article', () => {
    expect(of('2023年，全市建站。其中乡镇20个', '20个')).toBe('2023-12-31');
    expect(of('到2030年覆盖。全市20个', '20个')).toBe('2024-06-30');
  });
  it('is not the year that it is compared with', () => {
    expect(of('2023年报考500人，比2022年增加120人', '120人')).toBe('2023-12-31');
  });
  it('is not that of the number before: 由2018年的21%提升至52%', () => {
    expect(of('截至2023年底，持证率由2018年的21%提升至52%', '52%')).toBe('2023-12-31');
    expect(of('截至2023年底，持证率由2018年的21%提升至52%', '21%')).toBe('2018-12-31');
  });
});
