import { expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { selectMethodExamples } from './selectMethodExamples';

const examples = selectMethodExamples(realDataset);

it('the examples of the method are numbers of the documents, one of each qualifier that they use', () => {
  const used = new Set(realDataset.figures.map(({ qualifier }) => qualifier));
  expect(new Set(examples.byQualifier.keys())).toEqual(used);
  expect(examples.byQualifier.get('range')?.printed).toBe('5-8个');
  expect(examples.byQualifier.get('indefinite')?.printed).toBe('数百名');
});
it('one computed value has two ends, the other one', () => {
  const [interval, bound] = examples.bounded;
  expect(interval?.min).toBeGreaterThan(0);
  expect(interval?.max).toBeGreaterThan(interval?.min ?? Infinity);
  expect([bound?.min, bound?.max]).toContain(null);
});
it('铜仁 prints 2 and 32 for its community rooms', () => {
  expect(examples.conflict.map(({ value }) => value)).toEqual([2, 32]);
});
it('a dataset without doubts has no example of them', () => {
  const plain = { ...realDataset, figures: [], derived: [] };
  expect(selectMethodExamples(plain)).toEqual({ byQualifier: new Map(), bounded: [], conflict: [] });
});
