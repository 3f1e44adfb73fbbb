import { describe, expect, it } from 'vitest';
import { realDataset, realText } from '../testing/realData';
import { formatMixedDates } from './formatMixedDates';

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
      'These figures lie more than two years apart (December 2021* to 2023) and are ranked by size all the same.',
    );
  });
  it('says that unlike stretches of time are not ranked', () => {
    const mixed = { reason: 'counts', first: find('004D-11'), last: find('001A-01') } as const;
    expect(formatMixedDates(mixed, false, realText.zh)).toContain('不排名次');
  });
});
