import { expect, it } from 'vitest';
import { selectEnds, selectNationalSeries } from '../selectors/selectNational';
import { realDataset, realText } from '../testing/realData';
import { formatNationalReport } from './formatNationalReport';

it('the nation’s certified workers: over 80,000 in 2012, 1,516,000 at the end of 2024', () => {
  const series = selectNationalSeries(realDataset).find(({ id }) => id === 'national-certified');
  const ends = series && selectEnds(series);
  expect(ends && [ends.first, ends.last].map((figure) => formatNationalReport(figure, realText.zh))).toEqual([
    '2012 >8万',
    '2024 年底 151.6万',
  ]);
});

it('a series of targets alone has no ends', () => {
  const talent = selectNationalSeries(realDataset).find(({ id }) => id === 'national-talent');
  expect(talent && selectEnds(talent)).toBeNull();
});
