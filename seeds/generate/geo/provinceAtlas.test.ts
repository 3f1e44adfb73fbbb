import { describe, expect, it } from 'vitest';
import type { BoundarySource, SourceUnit } from './boundarySource.ts';
import { buildAtlas } from './provinceAtlas.ts';

const cell = (adcode: string, x: number, y: number, width: number, height: number): SourceUnit => ({
  adcode,
  name: adcode,
  polygons: [
    [
      [
        [x, y],
        [x, y + height],
        [x + width, y + height],
        [x + width, y],
        [x, y],
      ],
    ],
  ],
});

/** 629700 lies between two prefectures, 620700 and 620600. */
const counties = [
  cell('620721', 0, 1, 1, 1),
  { ...cell('629700', 1, 1, 3, 1) },
  { ...cell('620621', 1, 0, 3, 1) },
  cell('632221', 0, 2, 1, 2),
];

const source: BoundarySource = {
  provinces: [],
  counties,
  prefectureNames: new Map([['620600', '武威市']]),
  tenDash: [],
};

describe('province atlas', () => {
  const atlas = buildAtlas(source);

  it('gives what is no division to the prefecture that it lies in', () => {
    expect(atlas.areas.map((area) => area.adcode)).toEqual(['620600', '620700', '632200']);
  });

  it('outlines provinces from the same counties', () => {
    expect(atlas.outlines.map((outline) => outline.adcode)).toEqual(['620000', '630000']);
    expect(atlas.names.get('620600')).toBe('武威市');
    expect(atlas.names.get('620621')).toBe('620621');
  });
});
