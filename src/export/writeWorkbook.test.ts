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

/** The parts of a workbook with these cells in its one row. */
async function write(cells: readonly (string | number)[]): Promise<{ sheet: string; styles: string }> {
  const table = { name: 'x', head: cells.map(() => 'head'), rows: [cells], widths: cells.map(() => 10) };
  const parts = unzipSync(new Uint8Array(await (await writeWorkbook([table])).arrayBuffer()));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { sheet: read('xl/worksheets/sheet1.xml'), styles: read('xl/styles.xml') };
}

it('an id that reads like a number (001E-01) and the code of a place are texts, and stay so when they are edited', async () => {
  const { sheet } = await write(['001E-01', '520000', 'words', 7]);
  const cellOf = (name: string) => new RegExp(`<c r="${name}2"([^>]*)>`).exec(sheet)?.[1] ?? '';
  const styleOf = (name: string) => /s="(\d+)"/.exec(cellOf(name))?.[1];
  expect([cellOf('A'), cellOf('B'), cellOf('C'), cellOf('D')].map((cell) => /t="(\w+)"/.exec(cell)?.[1])).toEqual([
    's',
    's',
    's',
    undefined,
  ]);
  expect(styleOf('A')).toBe(styleOf('B'));
  expect(styleOf('A')).not.toBe(styleOf('C'));
});

/** The part of a workbook of this one sheet. */
async function writeTable(table: Parameters<typeof writeWorkbook>[0][number], part: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await (await writeWorkbook([table])).arrayBuffer()));
  return strFromU8(parts[part] ?? new Uint8Array());
}

describe('the sheets of a workbook', () => {
  const table = {
    name: "it's",
    head: ['编号', '证据页', '代码'],
    rows: [
      ['000A-01', 'https://atlas.example/evidence/000A-01', 'certified'],
      ['000A-02', '/evidence/000A-02', 'x'],
    ],
    widths: [10, 40, 10],
    printed: 2,
  };

  it('open the page of a figure from its cell; an address without a host stays words', async () => {
    const sheet = await writeTable(table, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<hyperlinks><hyperlink ref="B2" r:id="rId-link-B2"/></hyperlinks><pageMargins');
    expect(await writeTable(table, 'xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
      /Id="rId-link-B2" Type="[^"]+\/hyperlink" Target="https:\/\/atlas\.example\/evidence\/000A-01" TargetMode="External"/,
    );
  });

  it('print what people read, with the heading on every page', async () => {
    const book = await writeTable(table, 'xl/workbook.xml');
    expect(book).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'it\'\'s\'!$A$1:$B$3</definedName>');
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'it\'\'s\'!$1:$1</definedName>');
  });

  it('are as high in each row as its longest words', async () => {
    const long = { ...table, rows: [['000A-01', '按刊期推断'.repeat(20), 'x']], printed: 3 };
    const heights = [...(await writeTable(long, 'xl/worksheets/sheet1.xml')).matchAll(/<row [^>]* ht="(\d+)"/g)];
    expect(heights.map(([, height]) => Number(height))).toEqual([15, 90]);
  });
});
