import type { Feature } from 'write-excel-file/universal';
import type { Table } from './layoutWorkbook';
import { formatAttributes, formatXml } from './svgText';
import { nameColumn } from './workbookCells';

const PAGE_SETUP = formatAttributes({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 });

/** `'Sheet'!$A$1:$N$8`: the cells that go on paper. */
const formatArea = ({ name, head, rows, printed = head.length }: Table): string =>
  `'${name.replaceAll("'", "''")}'!$A$1:$${nameColumn(printed - 1)}$${rows.length + 1}`;

const formatTitles = ({ name }: Table): string => `'${name.replaceAll("'", "''")}'!$1:$1`;

function nameAreas(table: Table, position: number): string {
  const define = (name: string, cells: string) =>
    `<definedName${formatAttributes({ name, localSheetId: position })}>${formatXml(cells)}</definedName>`;
  return define('_xlnm.Print_Area', formatArea(table)) + define('_xlnm.Print_Titles', formatTitles(table));
}

/**
 * On paper a sheet is as wide as a page of A4, as many pages long as its rows take, and has its heading on each: the
 * writer only turns it.
 */
export const fitToPaper = (tables: readonly Table[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(/<definedNames\/>/, `<definedNames>${tables.map(nameAreas).join('')}</definedNames>`),
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup\b[^>]*\/>/, `<pageSetup${PAGE_SETUP}/>`),
      },
    },
  },
});
