import { describe, expect, it } from 'vitest';
import type { BoundarySource } from './boundarySource.ts';
import { finishFile } from './fileText.ts';
import type { GeoArea, GeoFile } from './geoFile.ts';
import { validateMaps, type CompiledMaps } from './validate.ts';

const area: GeoArea = { adcode: '520000', name: '贵州省', d: 'M0,0l10 0 0 10z', label: [6, 3], box: [0, 0, 10, 10] };
const file = (...areas: GeoArea[]): GeoFile => ({
  schemaVersion: 1,
  version: '',
  adcode: '520000',
  width: 10,
  height: 10,
  areas,
  borders: '',
  points: {},
});

const maps = (nation: GeoArea, county: GeoArea): CompiledMaps => ({
  nation: finishFile('china.json', file(nation)),
  provinces: [finishFile('province/520000.json', file({ ...area, adcode: '520600', name: '铜仁市' }))],
  counties: [finishFile('county/520600.json', file(county))],
});

const county: GeoArea = { ...area, adcode: '520602', name: '碧江区', parent: '520600' };
const source: BoundarySource = {
  provinces: [
    {
      adcode: '520000',
      name: '贵州省',
      polygons: [
        [
          [
            [104, 25],
            [104, 29],
            [110, 29],
            [110, 25],
            [104, 25],
          ],
        ],
      ],
    },
  ],
  counties: [],
  prefectureNames: new Map(),
  tenDash: [],
};
const catalogue = [
  { adcode: '100000', zh: '全国', level: 'nation', parent: null },
  { adcode: '520000', zh: '贵州省', level: 'province', parent: '100000' },
  { adcode: '520600', zh: '铜仁市', level: 'prefecture', parent: '520000' },
];
const budgets = { nationBytes: 40_000, provinceBytes: 19_000, countyBytes: 45_000 };

const validate = (compiled: CompiledMaps, entries: Parameters<typeof validateMaps>[1] = catalogue): string =>
  validateMaps(compiled, entries, source, budgets).join('\n');

describe('validate maps', () => {
  it('counts against the division list', () => {
    expect(validate(maps(area, county))).toContain('counties: 1 instead of 2891');
  });

  it('lists all that is wrong together', () => {
    const text = validate(maps({ ...area, d: '' }, { ...county, label: [20, 3], parent: '520700' }));
    expect(text).toContain('china.json 520000 贵州省: path is empty');
    expect(text).toContain('county/520600.json 520602 碧江区: label 20,3 is outside its box');
    expect(text).toContain('parent 520700 is on no province map');
    expect(text).toContain('county/520600.json 520602 碧江区: belongs into county/520600.json');
  });

  it('finds a county that a page would look for in another file', () => {
    const elsewhere = { ...maps(area, county), counties: [finishFile('county/520500.json', file(county))] };
    expect(validate(elsewhere)).toContain('county/520500.json 520602 碧江区: belongs into county/520600.json');
    expect(validate(maps(area, county))).not.toContain('belongs into');
  });

  it('catches numbers that are none and files over their budget', () => {
    expect(validate(maps({ ...area, d: 'M0,0lNaN 0 0 10z' }, county))).toContain('number that is none');
    expect(validateMaps(maps(area, county), catalogue, source, { ...budgets, countyBytes: 10 }).join()).toContain(
      'budget 10',
    );
  });

  it('finds places that are missing, named otherwise, orphaned or listed twice', () => {
    expect(validate(maps(area, county), catalogue.slice(0, 2))).toContain('regions.yaml lacks 520600 铜仁市');
    expect(validate(maps(area, county), [...catalogue.slice(0, 2), { ...catalogue[2]!, zh: '铜仁地区' }])).toContain(
      '铜仁地区: on the maps 铜仁市',
    );
    expect(validate(maps(area, county), [...catalogue, { ...catalogue[2]!, parent: '530000' }])).toMatch(
      /listed twice[^]*530000 is not in the catalogue/,
    );
  });

  it('lets a seat stand on the quay but not in the next province', () => {
    const withSeat = (longitude: number) =>
      validate(maps(area, county), [...catalogue.slice(0, 2), { ...catalogue[2]!, seat: [longitude, 27] }]);
    expect(withSeat(110.01)).not.toContain('outside its province');
    expect(withSeat(110.5)).toContain('seat 110.5, 27 lies outside its province');
  });
});
