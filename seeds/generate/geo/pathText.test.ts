import { describe, expect, it } from 'vitest';
import { formatLine, formatPolygon, normalizeLine } from './pathText.ts';

describe('path text', () => {
  it('is integer, relative and without needless spaces', () => {
    expect(
      formatLine([
        [12, 5],
        [15, 1],
        [17, 2],
      ]),
    ).toBe('M12,5l3-4 2 1');
  });

  it('closes rings without repeating their first point', () => {
    expect(
      formatPolygon([
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 0],
        ],
      ]),
    ).toBe('M0,0l10 0 0 10z');
  });

  it('drops repeated points and points on a straight run, but not a turn back', () => {
    expect(
      normalizeLine([
        [0, 0],
        [0.2, 0.1],
        [5, 0],
        [9, 0],
        [7, 0],
      ]),
    ).toEqual([
      [0, 0],
      [9, 0],
      [7, 0],
    ]);
  });

  it('writes nothing for what has shrunk away', () => {
    expect(
      formatLine([
        [1, 1],
        [1.2, 1.1],
      ]),
    ).toBe('');
    expect(
      formatPolygon([
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ]),
    ).toBe('');
  });
});
