import { expect, it } from 'vitest';
import { selectCoverage } from '../../selectors/selectCoverage';
import { realDataset } from '../../testing/realData';
import { countCoveragePlaces } from './countRows';

it('the room that is kept for the coverage matrix has a row for each of its places, whatever the filter', () => {
  const dataset = realDataset;
  const provinces = dataset.regions.filter((region) => region.level === 'province').map((region) => region.adcode);
  for (const chosen of [[], ...provinces.map((code) => [code]), provinces.slice(0, 9)]) {
    expect(countCoveragePlaces(dataset, chosen)).toBe(selectCoverage(dataset, chosen).places.length);
  }
  expect(countCoveragePlaces(dataset, [])).toBeGreaterThan(10);
});
