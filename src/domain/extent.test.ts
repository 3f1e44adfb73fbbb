import { expect, it } from 'vitest';
import { computeExtent } from './extent';

it('finds the least and greatest coordinates of points', () => {
  expect(
    computeExtent([
      [3, -2],
      [-1, 7],
    ]),
  ).toEqual([-1, -2, 3, 7]);
});
