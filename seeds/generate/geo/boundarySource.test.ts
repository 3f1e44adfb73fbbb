import { describe, expect, it } from 'vitest';
import { parseBoundarySource } from './boundarySource.ts';

const unit = (gb: string, name: string) => ({
  type: 'Feature',
  properties: { gb, full_name: name },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [90, 30],
          [91, 30],
          [91, 29],
          [90, 30],
        ],
      ],
    ],
  },
});
const line = (coordinates: number[][][]) => ({
  type: 'Feature',
  properties: { gb: '', name: '境界线' },
  geometry: { type: 'MultiLineString', coordinates },
});
const dash = (latitude: number) => [
  [112, latitude],
  [113, latitude],
];
const tenDash = line(Array.from({ length: 10 }, (_, i) => dash(3 + i)));
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('boundary source', () => {
  it('strips the country number and gives 米林 and 错那 their new codes', () => {
    const source = parseBoundarySource(
      collection(unit('156540000', '西藏自治区'), tenDash),
      collection(unit('156540400', '林芝市')),
      collection(unit('156540530', '错那市'), unit('156540422', '米林市')),
    );
    expect(source.provinces.map((place) => place.adcode)).toEqual(['540000']);
    expect(source.counties.map((place) => place.adcode)).toEqual(['540481', '540581']);
    expect(source.prefectureNames.get('540400')).toBe('林芝市');
    expect(source.tenDash).toHaveLength(10);
  });

  it('stops when the dashes are missing: another ten lines up north do not count', () => {
    const other = line(Array.from({ length: 10 }, () => dash(31)));
    expect(() => parseBoundarySource(collection(other), collection(), collection())).toThrow('ten-dash');
  });

  it('refuses what is not a feature collection', () => {
    expect(() => parseBoundarySource([], collection(), collection())).toThrow('feature collection');
    expect(() => parseBoundarySource(collection({}), collection(), collection())).toThrow('not a feature');
  });
});
