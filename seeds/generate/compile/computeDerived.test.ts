import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { compileSeeds } from '../compileSeeds';
import { makeSources } from '../read/exampleSeeds';

describe('computeDerived', () => {
  it('a derived value carries its inputs and the limits of their qualifiers', () => {
    // nearly 40 supervisors (38 to 40) ÷ 12 stations = 3.33, at least 3.17
    const [found] = compileSeeds(makeSources()).dataset?.derived ?? [];
    expect(found).toMatchObject({
      id: '900A-D1',
      article: '900A',
      region: '990100',
      unit: 'ratio',
      formula: '900A-03 ÷ 900A-02',
      inputs: ['900A-03', '900A-02'],
    });
    expect([found?.min, found?.value, found?.max]).toEqual(
      [38 / 12, 40 / 12, 40 / 12].map((limit) => Number(limit.toPrecision(15))),
    );
  });
});

type Row = readonly [id: string, value: number, min: number | null, max: number | null];

/** Reckoned by hand from the printed figures. */
const ROWS: readonly Row[] = [
  // 4873 − 1149 = 3724
  ['000A-D1', 3724, 3724, 3724],
  // 1149 ÷ 3724 = 30.854 %
  ['000A-D2', 30.854, 30.854, 30.854],
  // 33,000 ÷ (over 130,000) = below 25.385 %; 3.3万 may be 33,500: 25.769
  ['001A-D1', 25.385, 0, 25.769],
  // 135,000 ÷ (over 6,800) = below 19.853; 13.5万 may be 135,500: 19.926
  ['001C-D1', 19.853, 0, 19.926],
  // 521 ÷ 2.89 = 180.277; 521 ÷ 2.895 = 179.965; 521 ÷ 2.885 = 180.589: only 180 persons fit
  ['001D-D1', 180, 180, 180],
  // 90 ÷ 1.92 = 46.875; 90 ÷ 1.925 = 46.753; 90 ÷ 1.915 = 46.997: no whole number
  ['001D-D2', 46.875, 46.753, 46.997],
  // 90 ÷ 521 = 17.274 %
  ['001D-D3', 17.274, 17.274, 17.274],
  // 46.875 ÷ 180.277 = 26.002 %; 46.753 ÷ 180.589 = 25.889 %; 46.997 ÷ 179.965 = 26.115 %
  ['001D-D4', 26.002, 25.889, 26.115],
  // 90 + 46.875 − 125 = 11.875
  ['001D-D5', 11.875, 11.753, 11.997],
  // 660,000 + 320,000 = 980,000
  ['001D-D7', 980000, 980000, 980000],
  // (over 38,000) ÷ (148 + 67 + 85 = 300) = over 126.667
  ['001D-D8', 126.667, 126.667, null],
  // 426 ÷ 1705 = 24.985 %
  ['002B-D1', 24.985, 24.985, 24.985],
  // (over 11,500,000) ÷ 70 = over 164,285.714
  ['002B-D2', 164285.714, 164285.714, null],
  // 380 to 400 ÷ 21 = 18.095 to 19.048
  ['003A-D1', 19.048, 18.095, 19.048],
  // 176 ÷ 36 = 4.889
  ['003B-D1', 4.889, 4.889, 4.889],
  // 176 ÷ 5 = 35.2, so 36 people; 176 ÷ 8 = 22
  ['003B-D2', 36, 22, 36],
  // (over 400) ÷ 142 = over 2.817
  ['003C-D1', 2.817, 2.817, null],
  // 89 ÷ 2986 = 2.981 %
  ['004D-D1', 2.981, 2.981, 2.981],
  // 17 ÷ 189 = 8.995 %
  ['004D-D3', 8.995, 8.995, 8.995],
  // (over 500) − 89 = over 411
  ['004D-D4', 411, 411, null],
];

describe('the committed derived values', () => {
  const dataset = JSON.parse(readFileSync(new URL('../../dataset/dataset.json', import.meta.url), 'utf8')) as Dataset;

  it.each(ROWS)('%s is %f', (id, value, min, max) => {
    const found = dataset.derived.find((derived) => derived.id === id);
    const limits = [found?.value, found?.min, found?.max].map((limit) =>
      typeof limit === 'number' ? Math.round(limit * 1000) / 1000 : limit,
    );
    expect(limits).toEqual([value, min, max]);
  });

  it('no derived value takes its inputs from another article', () => {
    expect(
      dataset.derived.filter(
        ({ article, inputs }) => inputs.length === 0 || inputs.some((id) => !id.startsWith(`${article}-`)),
      ),
    ).toEqual([]);
  });
});
