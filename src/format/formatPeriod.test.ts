import { describe, expect, it } from 'vitest';
import type { Period } from '../domain/period';
import {
  formatDate,
  formatDateProse,
  formatPeriod,
  formatPeriodIso,
  formatPeriodProse,
  formatPeriodSpoken,
} from './formatPeriod';

const period = (start: string, end: string, precision: Period['precision'], extra: Partial<Period> = {}): Period => ({
  type: 'during',
  start,
  end,
  precision,
  basis: 'stated',
  ...extra,
});

const year = period('2023-01-01', '2023-12-31', 'year');
const month = period('2021-12-01', '2021-12-31', 'month', { type: 'as_of', basis: 'inferred' });
const day = period('2022-06-30', '2022-06-30', 'day');
const overNewYear = period('2023-12-01', '2024-01-31', 'month');
const months = period('2023-03-01', '2023-05-31', 'month');
const days = period('2021-09-23', '2021-12-05', 'day');
const daysOfMonth = period('2021-09-03', '2021-09-05', 'day');
const years = period('2019-01-01', '2021-12-31', 'year');
const september = period('2023-09-01', '2023-09-30', 'month');
const deadline = period('2020-01-01', '2025-12-31', 'day', { type: 'by' });

const all = [year, month, day, overNewYear, months, days, daysOfMonth, years, september, deadline];

describe('a date', () => {
  it('in Chinese where room is short is written in digits', () => {
    expect(all.map((one) => formatPeriod(one, 'zh'))).toEqual([
      '2023',
      '2021-12*',
      '2022-06-30',
      '2023-12–2024-01',
      '2023-03–2023-05',
      '2021-09-23–2021-12-05',
      '2021-09-03–2021-09-05',
      '2019–2021',
      '2023-09',
      '2025-12-31',
    ]);
  });
  it('in a Chinese sentence names year, month and day, each once', () => {
    expect(all.map((one) => formatPeriodProse(one, 'zh'))).toEqual([
      '2023 年',
      '2021年12月*',
      '2022年6月30日',
      '2023年12月—2024年1月',
      '2023年3月—5月',
      '2021年9月23日—12月5日',
      '2021年9月3日—5日',
      '2019—2021 年',
      '2023年9月',
      '2025年12月31日',
    ]);
  });
  it('in English where room is short has the month in three letters, September too', () => {
    expect(all.map((one) => formatPeriod(one, 'en'))).toEqual([
      '2023',
      'Dec 2021*',
      '30 Jun 2022',
      'Dec 2023 – Jan 2024',
      'Mar–May 2023',
      '23 Sep – 5 Dec 2021',
      '3–5 Sep 2021',
      '2019–2021',
      'Sep 2023',
      '31 Dec 2025',
    ]);
  });
  it('in an English sentence has the whole month', () => {
    expect(all.map((one) => formatPeriodProse(one, 'en'))).toEqual([
      '2023',
      'December 2021*',
      '30 June 2022',
      'December 2023 – January 2024',
      'March–May 2023',
      '23 September – 5 December 2021',
      '3–5 September 2021',
      '2019–2021',
      'September 2023',
      '31 December 2025',
    ]);
  });
  it('for machines and citations is ISO, whoever reads', () => {
    expect(all.map(formatPeriodIso)).toEqual([
      '2023',
      '2021-12',
      '2022-06-30',
      '2023-12–2024-01',
      '2023-03–2023-05',
      '2021-09-23–2021-12-05',
      '2021-09-03–2021-09-05',
      '2019–2021',
      '2023-09',
      '2025-12-31',
    ]);
  });
  it('said aloud leaves the asterisk out', () => {
    expect([formatPeriodSpoken(month, 'zh'), formatPeriodSpoken(month, 'en')]).toEqual(['2021年12月', 'December 2021']);
  });
  it('of today is a day in four ways', () => {
    expect([
      formatDate('2026-11-22', 'zh'),
      formatDate('2026-11-22', 'en'),
      formatDateProse('2026-11-22', 'zh'),
      formatDateProse('2026-11-22', 'en'),
    ]).toEqual(['2026-11-22', '22 Nov 2026', '2026年11月22日', '22 November 2026']);
  });
  it('of a census may be no more than its month', () => {
    expect([
      formatDate('2020-11-01', 'zh', 'month'),
      formatDate('2020-11-01', 'en', 'month'),
      formatDateProse('2020-11-01', 'zh', 'month'),
      formatDateProse('2020-11-01', 'en', 'month'),
    ]).toEqual(['2020-11', 'Nov 2020', '2020年11月', 'November 2020']);
  });
  it('has three letters for every month', () => {
    const shown = Array.from({ length: 12 }, (_, index) =>
      formatDate(`2024-${String(index + 1).padStart(2, '0')}-01`, 'en'),
    );
    expect(shown.map((text) => text.split(' ')[1])).toEqual([
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ]);
  });
});
