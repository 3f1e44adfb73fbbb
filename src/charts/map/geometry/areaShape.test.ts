import { expect, it } from 'vitest';
import { fillsArea, holds, ringsOf, runsOver, touchesArea } from './areaShape';

/** A square of 100 pixels with a hole of 20 in its middle, and an islet of 2 to the east. */
const land = ringsOf('M0 0l100 0l0 100l-100 0M40 40l20 0l0 20l-20 0M150 50l2 0l0 2l-2 0', { x: 0, y: 0, scale: 1 });

it('a point lies in an area, not in its hole nor beyond it, however far up or down', () => {
  expect(holds(land, 20, 50)).toBe(true);
  expect(holds(land, 151, 51)).toBe(true);
  for (const [x, y] of [
    [50, 50],
    [120, 50],
    [-5, 50],
    [50, -5],
    [50, 104],
    [50, -4000],
  ] as const)
    expect(holds(land, x, y), `${x}, ${y}`).toBe(false);
});

it('a box touches an area also where this is smaller than the steps between the samples, and fills it without a hole', () => {
  expect(touchesArea({ x: 145, y: 45, width: 20, height: 30 }, land)).toBe(true);
  expect(touchesArea({ x: 105, y: 45, width: 20, height: 30 }, land)).toBe(false);
  expect(fillsArea({ x: 5, y: 5, width: 80, height: 20 }, land)).toBe(true);
  expect(fillsArea({ x: 5, y: 45, width: 80, height: 10 }, land)).toBe(false);
});

it('a line runs over an area that it does not start in', () => {
  expect(runsOver({ x1: -20, y1: 20, x2: 20, y2: 20 }, land)).toBe(true);
  expect(runsOver({ x1: 20, y1: 20, x2: -20, y2: 20 }, land)).toBe(false);
  expect(runsOver({ x1: -20, y1: -20, x2: 120, y2: -20 }, land)).toBe(false);
});
