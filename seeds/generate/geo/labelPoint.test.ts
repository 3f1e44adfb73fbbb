import { describe, expect, it } from 'vitest';
import { computeLabelPoint, selectLargest } from './labelPoint.ts';
import { isInside, type Polygon } from './planar.ts';

const square: Polygon = [
  [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 0],
  ],
];

describe('label point', () => {
  it('is the middle of a square', () => {
    const { point, radius } = computeLabelPoint(square, 0.5);
    expect(point[0]).toBeCloseTo(50, 0);
    expect(point[1]).toBeCloseTo(50, 0);
    expect(radius).toBeCloseTo(50, 0);
  });

  it('lies inside a crescent, where the centroid would not', () => {
    const crescent: Polygon = [
      [
        [0, 0],
        [100, 0],
        [100, 20],
        [20, 20],
        [20, 80],
        [100, 80],
        [100, 100],
        [0, 100],
        [0, 0],
      ],
    ];
    expect(isInside(computeLabelPoint(crescent, 0.5).point, crescent)).toBe(true);
  });

  it('keeps off an enclave, as 河北 must keep off 北京', () => {
    const ring: Polygon = [
      square[0]!,
      [
        [30, 30],
        [70, 30],
        [70, 70],
        [30, 70],
        [30, 30],
      ],
    ];
    expect(isInside(computeLabelPoint(ring, 0.5).point, ring)).toBe(true);
  });

  it('names the mainland, not an island', () => {
    const island: Polygon = [
      [
        [200, 0],
        [210, 0],
        [210, 10],
        [200, 0],
      ],
    ];
    expect(selectLargest([island, square])).toBe(square);
    expect(selectLargest([])).toBeUndefined();
  });
});
