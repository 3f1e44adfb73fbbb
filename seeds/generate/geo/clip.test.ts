import { computeExtent } from '../../../src/domain/extent.ts';
import { describe, expect, it } from 'vitest';
import { clipLine, clipPolygon } from './clip.ts';
import type { Box } from './geoFile.ts';
import { computeRingArea } from './planar.ts';

const view: Box = [0, 0, 10, 10];

describe('clip', () => {
  it('cuts a polygon at the rectangle', () => {
    const clipped = clipPolygon(
      [
        [
          [-5, 2],
          [5, 2],
          [5, 8],
          [-5, 8],
          [-5, 2],
        ],
      ],
      view,
    );
    expect(computeExtent(clipped![0]!)).toEqual([0, 2, 5, 8]);
    expect(Math.abs(computeRingArea(clipped![0]!))).toBe(30);
  });

  it('leaves out what lies outside', () => {
    expect(
      clipPolygon(
        [
          [
            [20, 20],
            [30, 20],
            [30, 30],
            [20, 20],
          ],
        ],
        view,
      ),
    ).toBeNull();
    expect(
      clipLine(
        [
          [20, 20],
          [30, 20],
        ],
        view,
      ),
    ).toEqual([]);
  });

  it('splits a line that leaves and comes back', () => {
    const parts = clipLine(
      [
        [2, 2],
        [2, 14],
        [8, 14],
        [8, 2],
      ],
      view,
    );
    expect(parts).toEqual([
      [
        [2, 2],
        [2, 10],
      ],
      [
        [8, 10],
        [8, 2],
      ],
    ]);
  });
});
