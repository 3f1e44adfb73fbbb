import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';

/** Numbers typed by hand from the newspaper pages: whatever the compiler does, the committed dataset must say these. */

const dataset = JSON.parse(readFileSync(new URL('../dataset/dataset.json', import.meta.url), 'utf8')) as Dataset;

type Row = readonly [
  claim: string,
  region: string,
  indicator: string,
  kind: string,
  value: number,
  qualifier: string,
  year: string,
  printed: string,
];

const ROWS: readonly Row[] = [
  [
    'Anhui had 33,000 certified social workers in 2023',
    '340000',
    'certified',
    'actual',
    33000,
    'exact',
    '2023',
    '3.3万人',
  ],
  [
    'Anhui had over 130,000 professionals in 2023',
    '340000',
    'professionals',
    'actual',
    130000,
    'over',
    '2023',
    '超过13万人',
  ],
  ['Tongren had 89 certified in 2021', '520600', 'certified', 'actual', 89, 'exact', '2021', '89人'],
  ['Tongren had 2,986 professionals in 2021', '520600', 'professionals', 'actual', 2986, 'exact', '2021', '2986人'],
  [
    'Tongren aims at 500 certified or more by 2025',
    '520600',
    'certified',
    'target',
    500,
    'at_least',
    '2025',
    '500人以上',
  ],
  ['Jinjiang had 1,463 certified in 2022', '350582', 'certified', 'actual', 1463, 'exact', '2022', '1463人'],
  ['Wenzhou had about 17,500 certified in 2021', '330300', 'certified', 'actual', 17500, 'about', '2021', '约1.75万人'],
  [
    '521 people registered for the examination in Weining in 2023',
    '520526',
    'exam-registered',
    'actual',
    521,
    'exact',
    '2023',
    '521人',
  ],
  ['90 people passed in Weining in 2023', '520526', 'exam-passed', 'actual', 90, 'exact', '2023', '90人'],
  [
    'Weining’s registrations grew by 189 percent in 2023',
    '520526',
    'exam-registered',
    'change',
    189,
    'exact',
    '2023',
    '189%',
  ],
  ['Hainan had 142 township stations in 2022', '460000', 'township-stations', 'actual', 142, 'exact', '2022', '142个'],
  [
    '4,873 people registered in Zhaoqing in 2024',
    '441200',
    'exam-registered',
    'actual',
    4873,
    'exact',
    '2024',
    '4873人',
  ],
  [
    'Chongqing aims at over 50,000 certified by 2027',
    '500000',
    'certified',
    'target',
    50000,
    'over',
    '2027',
    '突破5万人',
  ],
  [
    'Guangzhou’s stations served over 12,000,000 contacts in half of 2022',
    '440100',
    'service-contacts',
    'actual',
    12000000,
    'over',
    '2022',
    '1200万余人次',
  ],
  [
    '1,705 people registered in Xiangtan in 2023',
    '430300',
    'exam-registered',
    'actual',
    1705,
    'exact',
    '2023',
    '1705人',
  ],
  ['426 people passed in Xiangtan in 2023', '430300', 'exam-passed', 'actual', 426, 'exact', '2023', '426人'],
];

describe('the committed dataset', () => {
  for (const [claim, region, indicator, kind, value, qualifier, year, printed] of ROWS) {
    it(`${claim}: ${printed}`, () => {
      const found = dataset.figures.filter(
        (figure) =>
          figure.region === region &&
          figure.indicator === indicator &&
          figure.kind === kind &&
          figure.printed === printed &&
          figure.site === undefined,
      );
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ value, qualifier });
      expect(found[0]?.period.end.slice(0, 4)).toBe(year);
    });
  }

  it('Chongqing’s goal falls due on 31 December 2027 and has no actual: none is invented', () => {
    const goal = dataset.figures
      .filter((figure) => figure.kind === 'target')
      .find(({ region, indicator }) => region === '500000' && indicator === 'certified');
    expect(goal?.period).toMatchObject({ type: 'by', end: '2027-12-31', precision: 'year' });
    expect(goal?.actuals ?? []).toEqual([]);
    expect(
      dataset.figures.some(
        ({ region, indicator, kind }) => region === '500000' && indicator === 'certified' && kind === 'actual',
      ),
    ).toBe(false);
  });

  it('Weining’s growth is a percent, not persons', () => {
    expect(dataset.figures.find(({ printed }) => printed === '189%')).toMatchObject({
      unit: 'percent',
      kind: 'change',
    });
  });

  it('there are 16 articles, of which one prints no figure', () => {
    expect(dataset.articles).toHaveLength(16);
    const silent = dataset.articles.filter(({ id }) => !dataset.figures.some(({ article }) => article === id));
    expect(silent.map(({ id }) => id)).toEqual(['002A']);
  });
});
