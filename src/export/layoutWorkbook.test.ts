import { describe, expect, it } from 'vitest';
import { realDataset, realText } from '../testing/realData';
import { layoutWorkbook } from './layoutWorkbook';
import { selectObservations } from './observations';

const rows = selectObservations(
  realDataset,
  realDataset.figures.filter(({ id }) => id === '001A-01' || id === '000B-14'),
  false,
);
const layout = (given: Parameters<typeof layoutWorkbook>[0]['rows']) =>
  layoutWorkbook({ dataset: realDataset, rows: given, selection: '', siteUrl: null }, realText.zh);

describe('the workbook of a chart per 10,000 residents', () => {
  const divided = rows.map((row) =>
    row.id === '001A-01'
      ? { ...row, per_10k: 5.39, denominator: 61_230_000, denominator_as_of: '2024-12-31', denominator_source: '公报' }
      : row,
  );

  it('has the value, the denominator, its date and its source, as the CSV has', () => {
    const [figures] = layout(divided);
    const first = figures?.head.indexOf('每万人') ?? -1;
    const residents = (row: readonly unknown[]) => row.slice(first, first + 4);
    expect(residents(figures?.head ?? [])).toEqual(['每万人', '分母', '分母日期', '分母来源']);
    expect(figures?.rows.map(residents)).toContainEqual([5.39, 61_230_000, '2024-12-31', '公报']);
    // What was not divided has none of it: never a zero.
    expect(figures?.rows.map(residents)).toContainEqual([null, null, null, null]);
    expect(figures?.widths).toHaveLength(figures?.head.length ?? 0);
  });

  it('says what the columns mean', () => {
    const notes = layout(divided).at(-1);
    expect(notes?.rows).toContainEqual(['分母', '常住人口，人']);
  });

  it('has no such column where nothing was divided', () => {
    expect(layout(rows)[0]?.head).not.toContain('分母');
  });
});
