import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { selectKnownValues } from './selectKnownValues';

const dataset = JSON.parse(
  readFileSync(new URL('../../seeds/dataset/dataset.json', import.meta.url), 'utf8'),
) as Dataset;
const known = selectKnownValues(dataset);

it('years are those of reported values, not of deadlines', () => {
  expect(known.years.has(2008)).toBe(true);
  expect(known.years.has(2024)).toBe(true);
  expect(known.years.has(2027)).toBe(false);
});
it('the same dataset gives the same object', () => {
  expect(selectKnownValues(dataset)).toBe(known);
});
