import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import type { NationalFigure } from '../domain/records/nationalFigure';
import { realDataset } from '../testing/realData';
import { selectNationalOfIndicator, selectNationalSeries } from './selectNational';

const at = (date: string): NationalFigure['period'] => [{ date, when: 'at' }];
const endOf = (date: string): NationalFigure['period'] => [{ date, when: 'yearEnd' }];
const report = (
  id: string,
  period: NationalFigure['period'],
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
  source: { title: '某报', lang: 'zh' },
  url: null,
  grade: 'C',
});
// As the sources print them.
const dataset: Dataset = {
  ...realDataset,
  national: [
    report('c', endOf('2022'), 2022, 931_000),
    report('a', endOf('2014'), 2014, 152_985),
    report('b', endOf('2014'), 2014, 159_000),
    report('d', endOf('2022'), 2022, 929_000),
    report('e', at('2021-11'), 2021, 660_000),
    report('f', endOf('2021'), 2021, 737_000),
    report('g', at('2016'), 2016, 299_300, 'national-exam-registered'),
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
      [endOf('2014'), [152_985, 159_000], true],
      [at('2021-11'), [660_000], false],
      [endOf('2021'), [737_000], false],
      [endOf('2022'), [931_000, 929_000], true],
    ]);
  });
  it('do not set a target against an actual of the same year', () => {
    const mixed = {
      ...realDataset,
      national: [report('a', at('2020'), 2020, 1), report('b', at('2020'), 2020, 2, 'national-certified', 'target')],
    };
    expect(selectNationalSeries(mixed)[0]?.rows.map((row) => row.isConflict)).toEqual([false, false]);
  });
  it('stand beside the indicator they are about and beside no other', () => {
    expect(selectNationalOfIndicator(dataset, 'exam-registered')?.rows).toHaveLength(1);
    expect(selectNationalOfIndicator(dataset, 'exam-passed')).toBeNull();
  });
});
