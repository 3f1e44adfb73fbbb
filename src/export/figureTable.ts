import { measureText } from '../charts/scene/measureText';
import { joinScenes } from '../charts/scene/placeScene';
import type { Mark, Scene, TextMark } from '../charts/scene/scene';
import type { Text } from '../messages/text';
import { LEAST_LETTER_PX } from './figureSize';
import { wrapLines } from './wrapLines';

/** A number of a figure with what it takes to walk back to its words. */
export interface TableRow {
  /** Of the figure; empty for a count of ours. */
  readonly id: string;
  /** Of the group that the row belongs to; empty where there are none. */
  readonly heading: string;
  readonly name: string;
  readonly value: string;
  /** Per 10,000 residents, and the residents with their day and grade; empty where there is none. */
  readonly rate: string;
  readonly residents: string;
  readonly date: string;
  /** Its words with whose they are, from the fullest to the shortest; none for a count of ours. */
  readonly words: readonly string[];
  readonly isDoubted: boolean;
  readonly isTarget: boolean;
}

/** The numbers of a figure, in the order of its chart. */
export interface FigureTable {
  /** What its rows are; places unless told otherwise. */
  readonly nameHead?: string;
  readonly rows: readonly TableRow[];
  /** How rates are worked out and whose residents they are of; empty where there are none. */
  readonly note: string;
  /** Notes of the figure that the table makes untrue. */
  readonly outdates: readonly string[];
}

interface TableBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly letterPx: number;
}

type ColumnKey = 'name' | 'value' | 'rate' | 'residents' | 'date' | 'words' | 'id';

interface TableColumn {
  readonly key: ColumnKey;
  /** The left edge, or the right one of numbers. */
  readonly x: number;
  readonly widthPx: number;
}

const NUMBERS: ReadonlySet<ColumnKey> = new Set(['value', 'rate', 'residents']);
const BOLD: ReadonlySet<ColumnKey> = new Set(['name', 'value']);
/** Columns that give way in a narrow room, the first ones first; rates never without their residents. */
const GIVING_WAY: readonly (readonly ColumnKey[])[] = [
  [],
  ['words'],
  ['words', 'residents', 'rate'],
  ['words', 'residents', 'rate', 'id'],
];
const GAP = 14;
const LEAST_WORDS = 150;
/** Letters of headings, as a share of those of the rows. */
const HEAD = 0.88;
const headLetters = (letterPx: number): number => Math.max(LEAST_LETTER_PX, letterPx * HEAD);
const ROW = { least: 1.7, most: 3 } as const;
/** Between two columns of rows. */
const BETWEEN = 28;
/** Height of the last line where not every row fits. */
const MORE_PX = 24;
const NOTE = { size: 12, line: 18 } as const;

const cellOf = (row: TableRow, key: ColumnKey): string => {
  if (key === 'value') return row.isDoubted ? `${row.value}※` : row.value;
  return key === 'words' ? (row.words.at(-1) ?? '') : row[key];
};

const nameHeads = ({ t }: Text, { nameHead }: FigureTable): Record<ColumnKey, string> => ({
  name: nameHead ?? t('evidence.column.place'),
  value: t('compare.column.value'),
  rate: `${t('compare.column.rate')} · ${t('derived.badge')}`,
  residents: t('about.column.residents'),
  date: t('compare.column.date'),
  words: t('compare.column.words'),
  id: t('data.label.id'),
});

/** The columns in their room, as many as have any; null where names and numbers alone are too wide. */
function placeColumns(table: FigureTable, { widthPx, letterPx }: TableBox, text: Text): readonly TableColumn[] | null {
  const { rows } = table;
  const heads = nameHeads(text, table);
  const widthOf = (key: ColumnKey): number => {
    if (rows.every((row) => cellOf(row, key) === '')) return 0;
    const cells = rows.map((row) => measureText(cellOf(row, key), letterPx, BOLD.has(key) ? 700 : 400));
    return Math.ceil(Math.max(measureText(heads[key], headLetters(letterPx), 700), ...cells));
  };
  const keys = Object.keys(heads) as ColumnKey[];
  const widths = new Map(
    keys.map((key) => [key, key === 'words' ? Math.min(LEAST_WORDS, widthOf(key) * LEAST_WORDS) : widthOf(key)]),
  );
  for (const left of GIVING_WAY) {
    const kept = keys.filter((key) => !left.includes(key) && (widths.get(key) ?? 0) > 0);
    const taken = kept.reduce((sum, key) => sum + (widths.get(key) ?? 0), 0) + (kept.length - 1) * GAP;
    if (taken > widthPx) continue;
    // What is left goes to the words, or between the columns.
    const spare = widthPx - taken;
    const hasWords = kept.includes('words');
    const gap = GAP + (hasWords ? 0 : spare / Math.max(1, kept.length - 1));
    let x = 0;
    return kept.map((key) => {
      const width = (widths.get(key) ?? 0) + (key === 'words' ? spare : 0);
      const column = { key, x: NUMBERS.has(key) ? x + width : x, widthPx: width };
      x += width + gap;
      return column;
    });
  }
  return null;
}

type Style = Omit<TextMark, 'kind' | 'x' | 'y' | 'text' | 'anchor'>;

const write = ({ key, x }: TableColumn, y: number, text: string, style: Style): TextMark => ({
  kind: 'text',
  x,
  y,
  text,
  ...style,
  anchor: NUMBERS.has(key) ? 'end' : 'start',
});

/** The words whole or not at all: with whose they are where both have room. */
function fitWords({ words }: TableRow, { widthPx }: TableColumn, letterPx: number): string {
  return words.find((said) => measureText(said, letterPx) <= widthPx) ?? '';
}

function drawRow(row: TableRow, columns: readonly TableColumn[], top: number, rowPx: number, letterPx: number): Mark {
  const y = top + rowPx / 2 + letterPx * 0.36;
  const width = Math.max(...columns.map(({ key, x, widthPx }) => (NUMBERS.has(key) ? x : x + widthPx)));
  const marks = columns.flatMap((column): Mark[] => {
    const { key } = column;
    const words = key === 'words' ? fitWords(row, column, letterPx) : cellOf(row, key);
    if (words === '') return [];
    const fill = key === 'value' ? (row.isTarget ? 'req' : 'actualText') : key === 'name' ? 'ink1' : 'ink2';
    return [write(column, y, words, { size: letterPx, weight: BOLD.has(key) ? 700 : 400, fill })];
  });
  const rule: Mark = {
    kind: 'line',
    x1: 0,
    x2: width,
    y1: top + rowPx,
    y2: top + rowPx,
    stroke: 'line1',
    strokeWidth: 1,
  };
  return { kind: 'group', id: `number-${row.id || row.name}`, marks: [...marks, rule] };
}

interface Heights {
  readonly rowPx: number;
  readonly headPx: number;
}

/** Rows under the heading of their group, as many as end above `limit`. */
function drawRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  letterPx: number,
  { rowPx, headPx }: Heights,
  limit: number,
) {
  const marks: Mark[] = [];
  let [top, drawn, heading] = [headPx, 0, ''];
  for (const row of rows) {
    const isNew = row.heading !== '' && row.heading !== heading;
    if (top + rowPx + (isNew ? headPx : 0) > limit) break;
    if (isNew) {
      marks.push({
        kind: 'text',
        x: 0,
        y: top + headPx - 6,
        text: row.heading,
        size: headLetters(letterPx),
        weight: 700,
        fill: 'ink2',
      });
      top += headPx;
      heading = row.heading;
    }
    marks.push(drawRow(row, columns, top, rowPx, letterPx));
    top += rowPx;
    drawn += 1;
  }
  return { marks, drawn, bottom: top };
}

const countHeadings = (rows: readonly TableRow[]): number =>
  rows.filter((row, at) => row.heading !== '' && row.heading !== rows[at - 1]?.heading).length;

/** The largest letters at which names and numbers stand beside each other. */
function fitLetters(table: FigureTable, box: TableBox, text: Text) {
  for (let letterPx = box.letterPx; letterPx >= LEAST_LETTER_PX; letterPx -= 0.5) {
    const columns = placeColumns(table, { ...box, letterPx }, text);
    if (columns) return { columns, letterPx };
  }
  return null;
}

/** The table, and how many of its rows it holds. */
export interface PlacedTable {
  readonly scene: Scene;
  readonly drawn: number;
}

/** The rows in one column, as high as if there were so many; null where not even one has room. */
function layoutColumn(table: FigureTable, box: TableBox, text: Text, count = table.rows.length): PlacedTable | null {
  const fitted = table.rows.length > 0 ? fitLetters(table, box, text) : null;
  if (!fitted) return null;
  const { columns, letterPx } = fitted;
  const hasRates = columns.some(({ key }) => key === 'rate');
  const noteLines = hasRates && table.note !== '' ? wrapLines(table.note, NOTE.size, box.widthPx) : [];
  const notePx = noteLines.length > 0 ? noteLines.length * NOTE.line + 8 : 0;
  const headPx = Math.round(letterPx * 1.8);
  const free = box.heightPx - notePx - headPx * (1 + countHeadings(table.rows));
  const rowPx = Math.min(letterPx * ROW.most, Math.max(letterPx * ROW.least, free / count));
  const listed = drawRows(table.rows, columns, letterPx, { rowPx, headPx }, box.heightPx - notePx + 0.5);
  if (listed.drawn === 0) return null;
  const heads = nameHeads(text, table);
  const marks: Mark[] = [
    ...columns.map((column) =>
      write(column, headPx - 7, heads[column.key], { size: headLetters(letterPx), weight: 700, fill: 'ink2' }),
    ),
    { kind: 'line', x1: 0, x2: box.widthPx, y1: headPx, y2: headPx, stroke: 'ink1', strokeWidth: 1.5 },
    ...listed.marks,
    ...noteLines.map((line, at): Mark => {
      const y = listed.bottom + 8 + at * NOTE.line + 13;
      return { kind: 'text', x: 0, y, text: line, size: NOTE.size, fill: 'ink2' };
    }),
  ];
  return { scene: { width: box.widthPx, height: listed.bottom + notePx, marks }, drawn: listed.drawn };
}

/**
 * The rows in as many columns as it takes to hold all of them, in letters and rows of one size; null where they are too
 * many or too wide.
 */
function layoutColumns(table: FigureTable, box: TableBox, text: Text, count: number): PlacedTable | null {
  const widthPx = (box.widthPx - (count - 1) * BETWEEN) / count;
  const most = Math.ceil(table.rows.length / count);
  const parts = Array.from({ length: count }, (_, at) => ({
    ...table,
    rows: table.rows.slice(at * most, (at + 1) * most),
    note: at === 0 ? table.note : '',
  })).filter(({ rows }) => rows.length > 0);
  const letters = parts.map((part) => fitLetters(part, { ...box, widthPx }, text)?.letterPx ?? 0);
  const letterPx = Math.min(...letters);
  if (letterPx === 0) return null;
  const placed = parts.map((part) => layoutColumn(part, { ...box, widthPx, letterPx }, text, most));
  const scenes = placed.flatMap((column, at) =>
    column ? [{ scene: column.scene, x: at * (widthPx + BETWEEN), y: 0 }] : [],
  );
  const drawn = placed.reduce((sum, column) => sum + (column?.drawn ?? 0), 0);
  return drawn === table.rows.length ? { scene: joinScenes(scenes), drawn } : null;
}

/**
 * The table in its room, its rows as high as the room allows; those that do not fit are counted in a last line. Null
 * where not even one row has room.
 */
export function layoutTable(table: FigureTable, box: TableBox, text: Text): PlacedTable | null {
  for (const count of [1, 2, 3]) {
    const whole = layoutColumns(table, box, text, count);
    if (whole) return whole;
  }
  const part = layoutColumn(table, { ...box, heightPx: box.heightPx - MORE_PX }, text);
  if (!part) return null;
  const words = text.t('export.moreRows', { count: table.rows.length - part.drawn });
  const y = part.scene.height + MORE_PX - 7;
  const more: Mark = { kind: 'text', x: 0, y, text: words, size: NOTE.size, fill: 'ink2' };
  const scene = { ...part.scene, height: part.scene.height + MORE_PX, marks: [...part.scene.marks, more] };
  return { scene, drawn: part.drawn };
}
