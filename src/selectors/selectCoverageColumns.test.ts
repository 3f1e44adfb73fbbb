import { expect, it } from 'vitest';
import { selectCoverage } from './selectCoverage';
import { realDataset } from '../testing/realData';
import { selectCoverageColumns } from './selectCoverageColumns';

it('the room that is kept for the coverage matrix has a row for each of its places, whatever the filter', () => {
  const dataset = realDataset;
  const provinces = dataset.regions.filter((region) => region.level === 'province').map((region) => region.adcode);
  for (const chosen of [[], ...provinces.map((code) => [code]), provinces.slice(0, 9)]) {
    expect(selectCoverageColumns(dataset, chosen).size).toBe(selectCoverage(dataset, chosen).places.length);
  }
  expect(selectCoverageColumns(dataset, []).size).toBeGreaterThan(10);
});
