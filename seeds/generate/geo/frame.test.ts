import { describe, expect, it } from 'vitest';
import { centreFrame, fitFrame, magnifyFrame, makeProjection, makeUprightProjection } from './frame.ts';
import type { Point } from './geoFile.ts';

const corners: Point[] = [
  [104, 24],
  [110, 24],
  [110, 29],
  [104, 29],
];

describe('frame', () => {
  it('is filled by its places, longer side first', () => {
    const frame = fitFrame(makeUprightProjection([104, 24, 110, 29]), corners, 5000);
    const placed = corners.map(frame.project);
    expect(Math.max(frame.width, frame.height)).toBe(5000);
    expect(Math.min(...placed.map(([x]) => x))).toBeCloseTo(0);
    expect(Math.max(...placed.map(([x]) => x))).toBeCloseTo(5000);
  });

  it('has north above south and east right of west', () => {
    const { project } = fitFrame(makeProjection([25, 47], 105), corners, 5000);
    expect(project([107, 29])[1]).toBeLessThan(project([107, 24])[1]);
    expect(project([104, 26])[0]).toBeLessThan(project([110, 26])[0]);
  });

  it('keeps the margin and the given size', () => {
    const frame = centreFrame(makeProjection([8, 22], 115), corners, [940, 1280], 50);
    const xs = corners.map((corner) => frame.project(corner)[0]);
    expect([frame.width, frame.height]).toEqual([940, 1280]);
    expect(Math.min(...xs)).toBeCloseTo(50);
    expect(Math.max(...xs)).toBeCloseTo(890);
  });

  it('magnifies without moving anything', () => {
    const frame = fitFrame(makeProjection([25, 47], 105), corners, 5000);
    const [x, y] = frame.project([106, 27]);
    expect(magnifyFrame(frame, 3.2).project([106, 27])).toEqual([x * 3.2, y * 3.2]);
  });
});
