import { measureText, wrapText } from '../scene/measureText';
import type { Mark, Scene, TextMark } from '../scene/scene';

/** What a cell says of one tier: a number, a goal, or that it is there without a number. */
export interface TierSceneEntry {
  readonly value: string;
  readonly name: string;
  /** Of the figure or the part that says so. */
  readonly id: string;
  readonly state: 'actual' | 'target' | 'unwritten';
}

/** Cells of one row; columns that no cell is of are silent. */
export interface TierSceneRow {
  readonly name: string;
  readonly date: string;
  readonly cells: readonly {
    readonly column: number;
    /** How many columns it stands over. */
    readonly span: number;
    readonly entries: readonly TierSceneEntry[];
  }[];
}

interface TierScene {
  readonly heads: readonly string[];
  readonly rows: readonly TierSceneRow[];
  readonly widthPx: number;
}

const HEAD_PX = 26;
const GAP = 3;
const PAD = 8;
const LINE = { value: 20, name: 16, id: 16 } as const;
const LETTER = { head: 13, value: 16, name: 12, id: 11 } as const;

interface PlacedEntry {
  readonly entry: TierSceneEntry;
  readonly lines: readonly string[];
  readonly heightPx: number;
}

function placeEntry(entry: TierSceneEntry, widthPx: number): PlacedEntry {
  const lines = entry.name === '' ? [] : wrapText(entry.name, LETTER.name, widthPx - 2 * PAD);
  return { entry, lines, heightPx: PAD + LINE.value + lines.length * LINE.name + LINE.id };
}

const FILLS = { actual: 'actualText', target: 'req', unwritten: 'ink1' } as const;

function drawEntry({ entry, lines }: PlacedEntry, x: number, top: number): Mark {
  const { state, value, id } = entry;
  const write = (y: number, text: string, style: Omit<TextMark, 'kind' | 'x' | 'y' | 'text'>): Mark => ({
    kind: 'text',
    x,
    y,
    text,
    ...style,
  });
  const isCounted = state !== 'unwritten';
  const named = top + LINE.value;
  return {
    kind: 'group',
    id: `tier-${id}`,
    marks: [
      write(top + 15, value, {
        size: isCounted ? LETTER.value : LETTER.name,
        weight: isCounted ? 700 : 400,
        fill: FILLS[state],
      }),
      ...lines.map((line, at) => write(named + at * LINE.name + 12, line, { size: LETTER.name, fill: 'ink1' })),
      write(named + lines.length * LINE.name + 12, id, { size: LETTER.id, fill: 'ink2' }),
    ],
  };
}

interface Columns {
  readonly firstPx: number;
  readonly columnPx: number;
  readonly count: number;
}

/** One place: its name and date, then its cells; what no report names is stippled. */
function drawRow(row: TierSceneRow, { firstPx, columnPx, count }: Columns, top: number) {
  const widthOf = (span: number): number => span * columnPx - GAP;
  const leftOf = (column: number): number => firstPx + column * columnPx;
  const cells = row.cells.map((cell) => ({
    ...cell,
    placed: cell.entries.map((entry) => placeEntry(entry, widthOf(cell.span))),
  }));
  const sum = (placed: readonly PlacedEntry[]): number => placed.reduce((total, { heightPx }) => total + heightPx, PAD);
  const heightPx = Math.max(46, ...cells.map(({ placed }) => sum(placed)));
  const taken = new Set(cells.flatMap(({ column, span }) => Array.from({ length: span }, (_, at) => column + at)));
  const silent = Array.from({ length: count }, (_, column) => column).filter((column) => !taken.has(column));
  const box = (column: number, span: number) => ({
    kind: 'rect' as const,
    x: leftOf(column),
    y: top,
    width: widthOf(span),
    height: heightPx,
  });
  const marks: Mark[] = [
    { kind: 'text', x: 0, y: top + 18, text: row.name, size: LETTER.head, weight: 700, fill: 'ink1' },
    { kind: 'text', x: 0, y: top + 35, text: row.date, size: LETTER.id, fill: 'ink2' },
    ...silent.map((column): Mark => ({ ...box(column, 1), fill: 'stipple' })),
    ...cells.flatMap(({ column, span, placed }): Mark[] => {
      const isCounted = placed.some(({ entry }) => entry.state !== 'unwritten');
      return [
        isCounted
          ? { ...box(column, span), fill: 'sel' }
          : { ...box(column, span), fill: 'none', stroke: 'ink2', strokeWidth: 1, dash: '3 3' },
        ...placed.map((entry, at) => drawEntry(entry, leftOf(column) + PAD, top + sum(placed.slice(0, at)))),
      ];
    }),
  ];
  return { marks, bottom: top + heightPx + GAP };
}

/** Place by tier as flat marks, for an exported image: who has which places of service, and how many. */
export function layoutTierScene({ heads, rows, widthPx }: TierScene): Scene {
  const names = rows.flatMap(({ name, date }) => [measureText(name, LETTER.head, 700), measureText(date, LETTER.id)]);
  const firstPx = Math.ceil(Math.max(0, ...names)) + 12;
  const columns = { firstPx, columnPx: (widthPx - firstPx + GAP) / heads.length, count: heads.length };
  const marks: Mark[] = heads.map((text, column) => ({
    kind: 'text',
    x: firstPx + column * columns.columnPx,
    y: HEAD_PX - 9,
    text,
    size: LETTER.head,
    weight: 700,
    fill: 'ink1',
  }));
  let bottom = HEAD_PX;
  for (const row of rows) {
    const drawn = drawRow(row, columns, bottom);
    marks.push(...drawn.marks);
    bottom = drawn.bottom;
  }
  return { width: widthPx, height: bottom, marks };
}
