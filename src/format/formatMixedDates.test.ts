import { describe, expect, it } from 'vitest';
import { realDataset, realText } from '../testing/realData';
import { formatMixedDates, formatUnranked } from './formatMixedDates';

const find = (id: string) => {
  const figure = realDataset.figures.find((item) => item.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
};

describe('the notice above a list of different years', () => {
  it('names the oldest and the newest date, and the order of the rows', () => {
    const mixed = { reason: 'dates', first: find('004D-11'), last: find('001A-01') } as const;
    expect(formatMixedDates(mixed, false, realText.zh)).toBe(
      '这些数字相隔超过两年（2021年12月*至 2023 年），先按日期排，不排名次。',
    );
    expect(formatMixedDates(mixed, true, realText.en)).toBe(
      'These figures are more than two years apart (December 2021* to 2023) and are ranked by size all the same.',
    );
  });
  it('says that unlike stretches of time are not ranked', () => {
    const mixed = { reason: 'counts', first: find('004D-11'), last: find('001A-01') } as const;
    expect(formatMixedDates(mixed, false, realText.zh)).toContain('不排名次');
  });
});

it('a list that is not ranked says why, and in which order it stands', () => {
  const mixed = { reason: 'dates', first: find('004D-11'), last: find('001A-01') } as const;
  expect(formatUnranked(mixed, 'size', realText.zh)).toBe(
    '日期相隔超过两年（2021年12月*至 2023 年），只按大小排，不编名次。',
  );
  expect(formatUnranked(mixed, 'date', realText.en)).toBe(
    'Dates are over two years apart (December 2021* to 2023): in date order, not ranked.',
  );
  expect(formatUnranked({ ...mixed, reason: 'counts' }, 'date', realText.zh)).toContain('统计时间长短不同');
});
