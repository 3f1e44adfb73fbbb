import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import type { NationalFigure } from '../domain/records/nationalFigure';
import { realDataset } from '../testing/realData';
import { selectNationalOfIndicator, selectNationalSeries } from './selectNational';

const report = (
  id: string,
  period: string,
  year: number,
  value: number,
  series = 'national-certified',
  kind: NationalFigure['kind'] = 'actual',
): NationalFigure => ({
  id,
  series,
  name: { zh: '持证', en: 'Certified' },
  period,
  year,
  value,
  unit: 'person',
  qualifier: 'exact',
  kind,
  printed: String(value),
  source: '某报',
  url: null,
  grade: 'C',
});
// As the sources print them.
const dataset: Dataset = {
  ...realDataset,
  national: [
    report('c', '2022年底', 2022, 931_000),
    report('a', '2014年底', 2014, 152_985),
    report('b', '2014年底', 2014, 159_000),
    report('d', '2022年底', 2022, 929_000),
    report('e', '2021-11', 2021, 660_000),
    report('f', '2021年底', 2021, 737_000),
    report('g', '2016', 2016, 299_300, 'national-exam-registered'),
  ],
};

describe('national series around the documents', () => {
  it('keep reports that disagree side by side, oldest first', () => {
    expect(
      selectNationalOfIndicator(dataset, 'certified')?.rows.map((row) => [
        row.period,
        row.figures.map((figure) => figure.value),
        row.isConflict,
      ]),
    ).toEqual([
      ['2014年底', [152_985, 159_000], true],
      ['2021-11', [660_000], false],
      ['2021年底', [737_000], false],
      ['2022年底', [931_000, 929_000], true],
    ]);
  });
  it('do not set a target against an actual of the same year', () => {
    const mixed = {
      ...realDataset,
      national: [report('a', '2020年', 2020, 1), report('b', '2020年', 2020, 2, 'national-certified', 'target')],
    };
    expect(selectNationalSeries(mixed)[0]?.rows.map((row) => row.isConflict)).toEqual([false, false]);
  });
  it('stand beside the indicator they are about and beside no other', () => {
    expect(selectNationalOfIndicator(dataset, 'exam-registered')?.rows).toHaveLength(1);
    expect(selectNationalOfIndicator(dataset, 'exam-passed')).toBeNull();
  });
});
