import { makeRegion } from '../../testing/makeRecords';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../domain/codes';
import type { CoverageCell, CoveragePlace } from '../../domain/coverage';
import { layoutCoverage } from './layoutCoverage';

type Cell = Omit<CoverageCell, 'family'>;

const place = (name: string, level: Level, ...cells: readonly Cell[]): CoveragePlace => ({
  region: makeRegion(name, level),
  members: [],
  newest: null,
  cells: cells.map((cell) => ({ family: 'certified', ...cell })),
});
const nothing: Cell = { newestYear: null, count: 0, targetYear: null };
const reported = (year: number, targetYear: number | null = null): Cell => ({ newestYear: year, count: 1, targetYear });
const layout = (newestYear: number, ...cells: readonly Cell[]) =>
  layoutCoverage({ families: [], newestYear, places: [place('a', 'province', ...cells)] });
const agesOf = (newestYear: number, ...years: readonly number[]) =>
  layout(newestYear, ...years.map((year) => reported(year))).places[0]?.cells.map((cell) => cell.age);

describe('the coverage matrix', () => {
  it('shades 2021 to 2024 from the first to the fourth step and leaves the fifth for the next year', () => {
    expect(agesOf(2024, 2021, 2022, 2023, 2024)).toEqual(['b1', 'b2', 'b3', 'b4']);
    expect(agesOf(2025, 2021, 2025)).toEqual(['b1', 'b5']);
  });
  it('slides by a year once the fifth step is taken', () => {
    expect(agesOf(2026, 2021, 2022, 2026)).toEqual(['b1', 'b1', 'b5']);
    expect(layout(2026, reported(2021), reported(2022))).toMatchObject({
      hasOlder: true,
      ages: [{ age: 'b1', year: 2022 }],
    });
  });
  it('tells a report, a report with a target, a bare target and nothing apart', () => {
    const cells = layout(
      2024,
      reported(2023),
      reported(2021, 2025),
      { newestYear: null, count: 0, targetYear: 2027 },
      nothing,
    ).places[0]?.cells;
    expect(cells?.map((cell) => [cell.state, cell.year, cell.hasTarget])).toEqual([
      ['value', 2023, false],
      ['value', 2021, true],
      ['target', 2027, true],
      ['none', null, false],
    ]);
  });
  it('counts the places of each kind of level; the nation stands with the provinces', () => {
    const places = [place('n', 'nation'), place('p', 'province'), place('c', 'county'), place('t', 'township')];
    expect(layoutCoverage({ families: [], newestYear: null, places }).levels).toEqual([
      { key: 'province', count: 2 },
      { key: 'county', count: 2 },
    ]);
  });
});
