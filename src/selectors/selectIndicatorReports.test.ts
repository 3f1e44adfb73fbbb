import { expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { selectIndicatorReports } from './selectIndicatorReports';

const reportOf = (id: string) =>
  realDataset.families
    .flatMap((family) => selectIndicatorReports(realDataset, family.id))
    .find(({ indicator }) => indicator.id === id);

it('every indicator stands under its family once', () => {
  const listed = realDataset.families.flatMap((family) => selectIndicatorReports(realDataset, family.id));
  expect(listed.map(({ indicator }) => indicator.id).toSorted()).toEqual(
    realDataset.indicators.map(({ id }) => id).toSorted(),
  );
  expect(listed.reduce((sum, { actual, other }) => sum + actual + other, 0)).toBe(realDataset.figures.length);
});

it('a standard is no actual value: 广州 prints 5–8 stations for each supervisor, and nobody how many there are', () => {
  expect(reportOf('stations-per-supervisor')).toMatchObject({ actual: 0, other: 1, places: 1, newest: null });
});
