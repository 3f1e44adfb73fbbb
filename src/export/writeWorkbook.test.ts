// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from './writeWorkbook';

describe('a workbook', () => {
  it('prints each sheet one page wide, and nothing out of the order that Excel asks for', async () => {
    const table = { name: '数字', head: ['地方', '数值'], rows: [['安徽省', 33000]], widths: [20, 13] };
    const blob = await writeWorkbook([table]);
    const sheet = strFromU8(
      unzipSync(new Uint8Array(await blob.arrayBuffer()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect([...sheet.matchAll(/<(sheetPr|sheetViews|cols|sheetData|pageSetup)\b/g)].map(([, name]) => name)).toEqual([
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'pageSetup',
    ]);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('<pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/>');
  });
});
