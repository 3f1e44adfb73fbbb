import { expect, it } from 'vitest';
import { crosses } from './segment';

const box = { x: 0, y: 0, width: 100, height: 20 };

it('a line crosses a box that it enters, leaves, cuts a corner of by a pixel, or lies within', () => {
  expect(crosses({ x1: -50, y1: 10, x2: 150, y2: 10 }, box)).toBe(true);
  expect(crosses({ x1: 50, y1: 10, x2: 50, y2: 90 }, box)).toBe(true);
  expect(crosses({ x1: -20, y1: 21, x2: 21, y2: -20 }, box)).toBe(true);
  expect(crosses({ x1: 40, y1: 10, x2: 60, y2: 12 }, box)).toBe(true);
});

it('a line beside a box, before it or past its corner does not, but for the pixels kept around it', () => {
  expect(crosses({ x1: 0, y1: 22, x2: 100, y2: 22 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 22, x2: 100, y2: 22 }, box, 3)).toBe(true);
  expect(crosses({ x1: -50, y1: 10, x2: -1, y2: 10 }, box)).toBe(false);
  expect(crosses({ x1: -20, y1: 19, x2: 19, y2: -20 }, box)).toBe(false);
});
