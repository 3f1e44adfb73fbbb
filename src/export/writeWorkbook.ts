import { measureText } from '../charts/scene/measureText';
import writeXlsxFile, { type CellObject, type Row, type Sheet, type SheetData } from 'write-excel-file/universal';
import { light } from '../config/palette';
import type { Cell } from './observations';
import type { Table } from './layoutWorkbook';
import { fitToPaper } from './workbookPaper';
import { isAddress, linkAddresses } from './workbookLinks';

const toHead = (value: Cell): CellObject | null =>
  typeof value === 'string' ? { value, fontWeight: 'bold', wrap: true, alignVertical: 'top' } : null;

/** Codes of places (520000) and ids (001E-01, which would be 0.1). */
const LIKE_NUMBER = /^[\d.]+(?:E[+-]?\d+)?$/;

/**
 * Cells have a type of their own, so a text is never taken for a formula; one that reads like a number stays a text
 * where a reader presses Enter in it.
 */
function toCell(value: Cell): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  const format = LIKE_NUMBER.test(value) ? { format: '@' } : {};
  const link = isAddress(value) ? { textColor: light.actualText, textDecoration: { underline: true as const } } : {};
  return { value, type: String, wrap: true, alignVertical: 'top', ...format, ...link };
}

/** A letter of the body, and the room of a column for each of its characters, in pixels of a screen. */
const LETTER_PX = 14.67;
const CHARACTER_PX = 7;
/** In points. */
const LINE_HEIGHT = 15;

/** Lines that the cells of a row take in their columns: not every program finds that out for itself. */
function countLines(cells: readonly Cell[], widths: readonly number[]): number {
  const needed = cells.map((cell, position) => {
    if (typeof cell !== 'string') return 1;
    const roomPx = (widths[position] ?? 10) * CHARACTER_PX;
    return Math.ceil(measureText(cell, LETTER_PX) / roomPx);
  });
  return Math.max(1, ...needed);
}

/** A row of cells, as high as its longest. */
function toRow(cells: readonly Cell[], widths: readonly number[], make: (cell: Cell) => CellObject | null): Row {
  const height = countLines(cells, widths) * LINE_HEIGHT;
  return cells.map((cell) => {
    const made = make(cell);
    return made && { ...made, height };
  });
}

function toSheet(table: Table): Sheet<Blob> {
  const { head, rows, widths } = table;
  const data: SheetData = [toRow(head, widths, toHead), ...rows.map((row) => toRow(row, widths, toCell))];
  return {
    data,
    sheet: table.name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

/** The bytes of an XLSX workbook. Loaded only when a reader asks for one. */
export function writeWorkbook(tables: readonly Table[]): Promise<Blob> {
  return writeXlsxFile(tables.map(toSheet), { features: [fitToPaper(tables), linkAddresses(tables)] }).toBlob();
}
