import { expect, it } from 'vitest';
import { createBoxGrid } from './boxGrid';

const panel = { width: 1000, height: 1000 };
const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

function listNear(grid: ReturnType<typeof createBoxGrid<string>>, where: ReturnType<typeof box>): string[] {
  const met: string[] = [];
  grid.some(where, (item) => {
    met.push(item);
    return false;
  });
  return met;
}

it('a thing is met by every box that overlaps its own, once, also over the edges of cells and beyond the panel', () => {
  const grid = createBoxGrid<string>(panel);
  grid.add('long', box(-40, 30, 300, 5));
  grid.add('far', box(1900, 1900));
  for (const x of [-45, 0, 31, 32, 100, 255]) expect(listNear(grid, box(x, 25))).toEqual(['long']);
  expect(listNear(grid, box(-100, -100, 500, 500))).toEqual(['long']);
  expect(listNear(grid, box(1895, 1895))).toEqual(['far']);
  expect(listNear(grid, box(500, 500))).toEqual([]);
  expect(listNear(grid, box(980, 980))).toEqual([]);
});

it('a thing that was removed is met no more, and others stay', () => {
  const grid = createBoxGrid<string>(panel);
  grid.add('a', box(0, 0, 100, 100));
  grid.add('b', box(50, 50));
  grid.remove('a', box(0, 0, 100, 100));
  expect(listNear(grid, box(40, 40, 20, 20))).toEqual(['b']);
});

it('the looking ends with the first thing that passes', () => {
  const grid = createBoxGrid<string>(panel);
  grid.add('a', box(0, 0));
  grid.add('b', box(0, 0));
  const met: string[] = [];
  expect(grid.some(box(0, 0), (item) => met.push(item) === 1)).toBe(true);
  expect(met).toEqual(['a']);
});
