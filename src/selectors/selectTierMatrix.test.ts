import { describe, expect, it } from 'vitest';
import { realDataset, realSystemViews } from '../testing/realData';
import { selectTierMatrix, type TierColumn } from './selectTierMatrix';

const rows = selectTierMatrix(realDataset, realSystemViews);
const rowOf = (name: string) => rows.find(({ region }) => region.short.zh === name);
const told = (name: string, column: TierColumn) =>
  rowOf(name)
    ?.entries.filter((entry) => entry.column === column)
    .map(({ figure }) => figure && `${figure.kind === 'target' ? 'goal ' : ''}${figure.value} ${figure.id}`);

describe('who has which tier', () => {
  it('is told of 铜仁 with one centre, no number of the county, 13 stations, and two numbers of rooms', () => {
    expect(told('铜仁', 'prefecture')).toEqual(['1 004D-09']);
    expect(told('铜仁', 'county')).toEqual([null]);
    expect(told('铜仁', 'township')).toEqual(['13 004D-10']);
    expect(told('铜仁', 'village')).toEqual(['2 004D-11', '32 004D-16']);
    expect(told('铜仁', 'coverage')).toEqual(['goal 100 004D-24', 'goal 100 004D-25']);
  });

  it('keeps what is named without a number apart from what is not named', () => {
    expect(told('湘潭', 'county')).toEqual([null]);
    expect(told('温州', 'county')).toEqual([]);
  });

  it('counts one centre of city and county in 海南 once, over both columns', () => {
    expect(rowOf('海南')?.entries.filter(({ span }) => span === 2)).toHaveLength(1);
    expect(told('海南', 'county')).toEqual([]);
  });

  it('tells stations of places without a system too: 漯河 60, 威宁 41, 温州 141', () => {
    for (const [name, first] of [
      ['漯河', '60 001B-01'],
      ['威宁', '41 001D-11'],
      ['温州', '141 004B-04'],
    ] as const)
      expect(told(name, 'township')?.[0]).toBe(first);
  });

  it('begins with the places that name most tiers, and says each number once', () => {
    expect(rows.slice(0, 3).map(({ region }) => region.short.zh)).toEqual(['湘潭', '广州', '铜仁']);
    for (const { entries } of rows) {
      const ids = entries.flatMap(({ figure }) => (figure ? [figure.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
