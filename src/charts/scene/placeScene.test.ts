import { describe, expect, it } from 'vitest';
import type { Mark } from './scene';
import { joinScenes, placeScene } from './placeScene';

const marks: readonly Mark[] = [
  { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: 'actual' },
  { kind: 'circle', cx: 1, cy: 2, r: 3 },
  { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4 },
  { kind: 'text', x: 1, y: 2, text: '铜仁', size: 12, fill: 'ink1', rotate: 90 },
  { kind: 'path', d: 'M0 0H9' },
  { kind: 'path', d: 'M0 0H9', transform: { x: 5, y: 6, scale: 0.16 } },
];
const moved: readonly Mark[] = [
  { kind: 'rect', x: 11, y: 22, width: 3, height: 4, fill: 'actual' },
  { kind: 'circle', cx: 11, cy: 22, r: 3 },
  { kind: 'line', x1: 11, y1: 22, x2: 13, y2: 24 },
  { kind: 'text', x: 11, y: 22, text: '铜仁', size: 12, fill: 'ink1', rotate: 90 },
  { kind: 'path', d: 'M0 0H9', transform: { x: 10, y: 20, scale: 1 } },
  { kind: 'path', d: 'M0 0H9', transform: { x: 15, y: 26, scale: 0.16 } },
];

describe('placing a scene', () => {
  it('moves every kind of mark and changes nothing else', () => {
    expect(placeScene({ width: 100, height: 50, marks }, 10, 20)).toEqual(moved);
  });

  it('moves groups with all that is in them, and what clips them', () => {
    const inner: Mark = { kind: 'group', id: 'inner', marks, clip: { x: 0, y: 1, width: 8, height: 9 } };
    const outer: Mark = { kind: 'group', id: 'outer', label: '贵州', marks: [inner] };
    expect(placeScene({ width: 100, height: 50, marks: [outer] }, 10, 20)).toEqual([
      {
        kind: 'group',
        id: 'outer',
        label: '贵州',
        marks: [{ kind: 'group', id: 'inner', marks: moved, clip: { x: 10, y: 21, width: 8, height: 9 } }],
      },
    ]);
  });

  it('leaves the scene that it was given as it was', () => {
    const scene = { width: 100, height: 50, marks: structuredClone(marks) };
    placeScene(scene, 10, 20);
    expect(scene.marks).toEqual(marks);
  });
});

describe('joining scenes', () => {
  it('is as large as what it holds and keeps the order', () => {
    const [first, second] = [
      { width: 800, height: 600, marks: marks.slice(0, 1) },
      { width: 300, height: 700, marks: marks.slice(1, 2) },
    ];
    const joined = joinScenes([
      { scene: first, x: 0, y: 0 },
      { scene: second, x: 828, y: 10 },
    ]);
    expect([joined.width, joined.height]).toEqual([1128, 710]);
    expect(joined.marks).toEqual([marks[0], { kind: 'circle', cx: 829, cy: 12, r: 3 }]);
  });

  it('of nothing is empty', () => {
    expect(joinScenes([])).toEqual({ width: 0, height: 0, marks: [] });
  });
});
