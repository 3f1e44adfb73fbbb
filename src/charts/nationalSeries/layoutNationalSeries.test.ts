import { describe, expect, it } from 'vitest';
import type { NationalFigure } from '../../domain/records/nationalFigure';
import { layoutNationalSeries } from './layoutNationalSeries';

const report = (year: number, value: number | null, kind: NationalFigure['kind'] = 'actual'): NationalFigure => ({
  id: `${year}-${value}`,
  series: 's',
  name: { zh: '', en: '' },
  period: [{ date: String(year), when: 'at' }],
  year,
  value,
  unit: 'person',
  qualifier: 'exact',
  kind,
  printed: '',
  source: { title: '', lang: 'zh' },
  url: null,
  grade: 'B',
});

describe('a national series as stems', () => {
  it('starts at zero, a column a year, silent years kept', () => {
    const layout = layoutNationalSeries([report(2012, 50), report(2014, 100), report(2015, 200)], 480);
    expect(layout?.years.map(({ year, x }) => [year, x])).toEqual([
      [2012, 66],
      [2013, 182],
      [2014, 298],
      [2015, 414],
    ]);
    expect(layout?.reports.map(({ y }) => y)).toEqual([101.5, 75, 22]);
  });
  it('sets reports of one year side by side and averages nothing', () => {
    const layout = layoutNationalSeries([report(2014, 152_985), report(2014, 159_000), report(2015, 206_000)], 480);
    const [first, second] = layout?.reports ?? [];
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(12);
    expect(first?.y).toBeGreaterThan(second?.y ?? 0);
  });
  it('labels the newest actual, not a later target', () => {
    const layout = layoutNationalSeries([report(2015, 1), report(2016, 2), report(2020, 9, 'target')], 480);
    expect(layout?.reports.map((placed) => placed.isLabelled)).toEqual([false, true, false]);
  });
  it('does not draw two reports as a series, nor one without a number', () => {
    expect(layoutNationalSeries([report(2015, 1), report(2016, 2), report(2017, null)], 480)).toBeNull();
  });
});
