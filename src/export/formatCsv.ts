import type { Cell } from './observations';

/** Without it, Excel takes a file of Chinese for one of the system's own encoding. */
const BOM = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Beginnings that a spreadsheet takes for a formula; apostrophes before one count too, so that the way back is exact.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Text that a spreadsheet shows instead of running: an apostrophe goes before = + - @ (and tab, return). */
export const neutralizeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A cell by RFC 4180. Numbers stay numbers, negative ones too. */
function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralizeText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV for programs: commas, CRLF, a heading, one line a row, and nothing before the heading. */
export function formatPlainCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [columns.map(formatCell), ...rows.map((row) => columns.map((column) => formatCell(row[column])))];
  return lines.map((cells) => cells.join(',') + LINE_END).join('');
}

/** The same for a reader with a spreadsheet: with a byte order mark before it. */
export const formatCsv: typeof formatPlainCsv = (columns, rows) => BOM + formatPlainCsv(columns, rows);
