import writeXlsxFile, { type Feature, type Sheet, type SheetData } from 'write-excel-file/universal';
import type { Cell } from './observations';
import type { Table } from './layoutWorkbook';
import { formatAttributes } from './svgText';

const toHead = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const });

/** Codes of places (520000) and ids (001E-01, which would be 0.1). */
const LIKE_NUMBER = /^[\d.]+(?:E[+-]?\d+)?$/;

/**
 * Cells have a type of their own, so a text is never taken for a formula; one that reads like a number stays a text
 * where a reader presses Enter in it.
 */
function toCell(value: Cell) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
  const format = LIKE_NUMBER.test(value) ? { format: '@' } : {};
  return { value, type: String, wrap: true, alignVertical: 'top' as const, ...format };
}

function toSheet(table: Table): Sheet<Blob> {
  const data: SheetData = [table.head.map(toHead), ...table.rows.map((row) => row.map(toCell))];
  return {
    data,
    sheet: table.name,
    columns: table.widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

const PAGE_SETUP = formatAttributes({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 });

/** On paper a sheet is as wide as a page of A4 and as many pages long as its rows take: the writer only turns it. */
const fitToPaper: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup\b[^>]*\/>/, `<pageSetup${PAGE_SETUP}/>`),
      },
    },
  },
};

/** The bytes of an XLSX workbook. Loaded only when a reader asks for one. */
export function writeWorkbook(tables: readonly Table[]): Promise<Blob> {
  return writeXlsxFile(tables.map(toSheet), { features: [fitToPaper] }).toBlob();
}
