import { describe, expect, it } from 'vitest';
import { computeDepth, computeRingArea, isInside, type Ring } from './planar.ts';

const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const hole: Ring = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
  [4, 4],
];

describe('planar', () => {
  it('signs the area by winding', () => {
    expect(computeRingArea(square)).toBe(100);
    expect(computeRingArea([...square].reverse())).toBe(-100);
  });

  it('takes a hole out of its polygon, whatever its winding', () => {
    expect(isInside([5, 5], [square, hole])).toBe(false);
    expect(isInside([5, 5], [square, [...hole].reverse()])).toBe(false);
    expect(isInside([2, 5], [square, hole])).toBe(true);
  });

  it('measures depth positive inside and negative outside', () => {
    expect(computeDepth([3, 5], [square])).toBe(3);
    expect(computeDepth([13, 5], [square])).toBe(-3);
  });
});
