import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../selectors/indexDataset';
import { realDataset, realText } from '../../testing/realData';
import { placeScene } from './placeScene';
import { describeMark, findStop, selectStops } from './walk';

const stops = [
  { id: 'a', x: 10, y: 10 },
  { id: 'b', x: 60, y: 12 },
  { id: 'c', x: 30, y: 80 },
] as const;
const lead = (from: number, key: string) => findStop(stops, stops[from], key)?.id ?? null;

describe('walking a chart', () => {
  it('goes to the nearest mark in the direction of the key, and nowhere at the edge', () => {
    expect([
      lead(0, 'ArrowRight'),
      lead(0, 'ArrowDown'),
      lead(1, 'ArrowLeft'),
      lead(0, 'ArrowUp'),
      lead(1, 'ArrowRight'),
    ]).toEqual(['b', 'c', 'a', null, null]);
  });

  it('starts at the first mark, and Home and End lead to the ends', () => {
    expect([findStop(stops, undefined, 'ArrowRight')?.id, lead(1, 'Home'), lead(0, 'End'), lead(0, 'Tab')]).toEqual([
      'a',
      'a',
      'c',
      null,
    ]);
  });

  it('finds the marks that carry words wherever their scene is placed, and no others', () => {
    const marks = [
      {
        kind: 'group',
        id: 'row',
        marks: [
          { kind: 'group', id: 'p', at: { x: 3, y: 4 }, label: '铜仁，89 人', marks: [] },
          { kind: 'circle', cx: 0, cy: 0, r: 1 },
        ],
      },
    ] as const;
    expect(selectStops(placeScene({ width: 9, height: 9, marks }, 10, 20))).toEqual([
      { id: 'p', x: 13, y: 24, spoken: '铜仁，89 人' },
    ]);
  });
});

describe('a mark in words', () => {
  const figure = (id: string) => {
    const found = indexDataset(realDataset).figures.get(id);
    if (!found) throw new Error(id);
    return found;
  };
  it('has name, qualifier, all digits, unit and date, and says what was inferred', () => {
    expect(describeMark('重庆', figure('000B-14'), realText.zh)).toBe('重庆，超过 50,000 人，2027 年');
    expect(describeMark('Tongren', figure('004D-02'), realText.en)).toMatch(
      /^Tongren, 89 people, December 2021 \(date inferred\)/,
    );
  });
});
