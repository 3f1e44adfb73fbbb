import { expect, it } from 'vitest';
import { compileSeeds } from '../compileSeeds';
import { makeSources } from '../read/exampleSeeds';
import { formatDataset } from './formatDataset';

const dataset = compileSeeds(makeSources()).dataset!;

it('what is written reads back as the same dataset', () => {
  expect(JSON.parse(formatDataset(dataset))).toEqual(dataset);
});

it('one figure, place, article or indicator stands on a line, so that a changed figure is a changed line', () => {
  const lines = formatDataset(dataset).split('\n');
  expect(lines.filter((line) => line.startsWith('{"id":"900A-0'))).toHaveLength(8);
  expect(lines.filter((line) => line.startsWith('{"adcode":'))).toHaveLength(3);
});
