import { describe, expect, it } from 'vitest';
import { realDataset } from '../../testing/realData';
import { placePeriod } from './placePeriod';

/** The days that a figure of the dataset is placed on, as ISO dates. */
function place(id: string) {
  const figure = realDataset.figures.find((item) => item.id === id);
  if (!figure) throw new Error(id);
  const { from, at, to } = placePeriod(figure.period, Date.parse);
  return [from, at, to].map((time) => new Date(time).toISOString().slice(0, 10));
}

describe('where a figure stands on a line of time', () => {
  it('“60 stations” of 001B may hold on any day from 1 January to 31 March 2024 and stands in their middle', () => {
    expect(place('001B-01')).toEqual(['2024-01-01', '2024-02-15', '2024-03-31']);
  });
  it('a beginning-to-date count of 001B, of which neither end is printed, stands in the middle of its days too', () => {
    expect(place('001B-03')).toEqual(['2023-12-01', '2024-01-30', '2024-03-31']);
  });
  it('33,000 of 2023 holds on some day of that year and is read at its last, as in every rate', () => {
    expect(place('001A-01')).toEqual(['2023-01-01', '2023-12-31', '2023-12-31']);
  });
  it('521 who registered in 2023 are counted over the year: no day is open', () => {
    expect(place('001D-01')).toEqual(['2023-12-31', '2023-12-31', '2023-12-31']);
  });
  it('a figure of one day and a deadline of one day leave nothing open', () => {
    expect(place('004C-02')).toEqual(['2022-06-30', '2022-06-30', '2022-06-30']);
  });
  it('“within three years” of 002C is due on the day that it is judged by, and may mean any of a year', () => {
    expect(place('002C-01')).toEqual(['2025-12-31', '2026-09-30', '2026-12-31']);
  });
});
