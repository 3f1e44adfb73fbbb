import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { selectCoverage } from './selectCoverage';

const dataset = JSON.parse(
  readFileSync(new URL('../../seeds/dataset/dataset.json', import.meta.url), 'utf8'),
) as Dataset;
const coverage = selectCoverage(dataset);
const placeOf = (name: string) => coverage.places.find((place) => place.region.short.zh === name);
const cellOf = (name: string, family: string) => placeOf(name)?.cells.find((cell) => cell.family === family);

describe('what is reported where', () => {
  it('重庆 has a target for certified people and no figure: it is due in 2027', () => {
    expect(cellOf('重庆', 'certified')).toMatchObject({ newestYear: null, count: 0, targetYear: 2027 });
  });
  it('铜仁 reports certified people of 2021, all and by grade, and has a target too', () => {
    expect(cellOf('铜仁', 'certified')).toMatchObject({ newestYear: 2021, count: 3, targetYear: 2025 });
  });
  it('安徽 says nothing of stations: absence, not zero', () => {
    expect(cellOf('安徽', 'stations')).toMatchObject({ newestYear: null, count: 0, targetYear: null });
  });
  it('the districts that one sentence lists are counted under 沈阳, but 沈北, which reports stations, stands alone', () => {
    const members = placeOf('沈阳')?.members.map((region) => region.short.zh);
    expect(members).toHaveLength(12);
    expect(members).not.toContain('沈北');
    expect(placeOf('沈北')).toBeDefined();
    expect(placeOf('和平')).toBeUndefined();
  });
  it('dates the newest figure of each place, whatever it measures', () => {
    expect([placeOf('肇庆')?.newest?.end, placeOf('铜仁')?.newest?.end]).toEqual(['2024-12-31', '2021-12-31']);
  });
  it('counts every figure exactly once', () => {
    const cells = coverage.places.flatMap((place) => place.cells);
    expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(
      dataset.figures.filter((figure) => figure.kind !== 'target').length,
    );
  });
  it('goes from provinces to cities to counties, the newest first', () => {
    const levels = coverage.places.map((place) => place.region.level);
    expect(levels).toEqual(
      [...levels].sort(
        (a, b) => ['province', 'prefecture', 'county'].indexOf(a) - ['province', 'prefecture', 'county'].indexOf(b),
      ),
    );
    expect(coverage.places[0]?.region.short.zh).toBe('重庆');
  });
  it('narrows to a province with its places', () => {
    expect(selectCoverage(dataset, ['520000']).places.map((place) => place.region.short.zh)).toEqual(['铜仁', '威宁']);
  });
  it('says how many places report a family', () => {
    expect(coverage.families.find((entry) => entry.family.id === 'professionals')?.reporting).toBe(3);
  });
});
