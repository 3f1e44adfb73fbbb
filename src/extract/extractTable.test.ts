import { describe, expect, it } from 'vitest';
import { composeExtraction } from '../build/composeExtraction';
import { projectRoot } from '../testing/readProject';
import { extractTable, isTable } from './extractTable';
import { readExtractionFile } from './extractionFile';

const facts = readExtractionFile(composeExtraction(projectRoot));
const read = (...rows: string[]) =>
  extractTable(rows.join('\n').replaceAll('|', '\t'), '2026-01-12', facts).proposals.map(
    ({ printed, value, unit, indicator, regions, period }) =>
      [printed, value, unit, indicator, regions.join('+'), period.end].join(' '),
  );

describe('a table that is pasted', () => {
  it('is told from a text by its cells', () => {
    expect(isTable('地区\t持证社工\n贵阳市\t1250')).toBe(true);
    expect(isTable('贵阳市持证社工1250人。\n遵义市\t812人。\n其他。')).toBe(false);
  });
  it('has a place a row and an indicator a column, with its unit in the head', () => {
    expect(
      read('地区|持证社工（人）|社工站（个）|备注', '贵阳市|１,250|98|第一批', '遵义市|812|253|', '合计|2062|351|'),
    ).toEqual([
      '１,250 1250 person certified 520100 2026-01-31',
      '98 98 station township-stations 520100 2026-01-31',
      '812 812 person certified 520300 2026-01-31',
      '253 253 station township-stations 520300 2026-01-31',
    ]);
  });
  it('may lie the other way round', () => {
    expect(read('指标|贵阳市|遵义市', '持证社会工作者|1250人|812人')).toEqual([
      '1250人 1250 person certified 520100 2026-01-31',
      '812人 812 person certified 520300 2026-01-31',
    ]);
  });
  it('may have years for columns: what they count stands above', () => {
    expect(read('贵州省持证社会工作者（人）', '地区|2023年|2024', '贵阳市|1100|1250')).toEqual([
      '1100 1100 person certified 520100 2023-12-31',
      '1250 1250 person certified 520100 2024-12-31',
    ]);
  });
  it('is of the place that its reader says where its rows name none', () => {
    const { proposals } = extractTable('指标\t数量\n持证社工\t1250人', '2026-01-12', facts, '520100');
    expect(proposals.map(({ regions }) => regions)).toEqual([['520100']]);
  });
  it('sets aside what adds up and what is no number', () => {
    const { setAside } = extractTable('地区\t持证社工\n贵阳市\t约1千\n合计\t20', '2026-01-12', facts);
    expect(setAside.map(({ is }) => is)).toEqual(['unread', 'word']);
  });
});
