import type { Figure } from '../../domain/records/figure';
import { isLowerBound } from '../../domain/codes';
import type { PairRow } from '../../domain/pair';
import { formatFigure, formatNumber } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatRatio } from '../../format/formatRatio';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import type { Mark, Scene } from '../scene/scene';
import { computeValueScale, type ValueScale } from '../scene/valueScale';
import { describeMark } from '../scene/walk';

export interface DumbbellOptions {
  readonly width: number;
  /**
   * What the chart may take; its rows move closer, and what still has no room is counted. As high as its rows where
   * nothing is said.
   */
  readonly height?: number | undefined;
  /** Names of the two indicators: the disc and the diamond. */
  readonly names: { readonly first: string; readonly second: string };
}

const KEY = 22;
const AXIS = 20;
const RADIUS = 6;
/** From here on the name has a column of its own; below it stands above the marks. */
const WIDE = 600;
const wideRow = { height: 56, marksAt: 26, nameAt: 24, dateAt: 40 } as const;
const narrowRow = { height: 66, marksAt: 46, nameAt: 20, dateAt: 20 } as const;
const closeRow = {
  wide: { height: 42, marksAt: 20, nameAt: 17, dateAt: 33 },
  narrow: { height: 52, marksAt: 37, nameAt: 17, dateAt: 17 },
} as const;
const MORE = 20;

interface RowShape {
  readonly height: number;
  readonly marksAt: number;
  readonly nameAt: number;
  readonly dateAt: number;
}

/** Where things stand, in pixels from the left. */
interface Columns {
  readonly isWide: boolean;
  readonly from: number;
  readonly to: number;
  readonly ratioX: number;
}

const labelOf = (figure: Figure, text: Text) =>
  formatFigure(figure, text.lang) + (figure.caveats.length > 0 ? '※' : '');
const valueOf = (figure: Figure) => figure.value ?? 0;
const datesOf = ({ first, second }: PairRow, text: Text) =>
  [...new Set([first, second].map((figure) => formatPeriod(figure.period, text.lang)))].join(' / ');

function placeColumns(rows: readonly PairRow[], text: Text, width: number): Columns {
  const isWide = width >= WIDE;
  const widest = (words: readonly string[], size: number) =>
    Math.max(0, ...words.map((word) => measureText(word, size, 700)));
  const side =
    widest(
      rows.flatMap((row) => [labelOf(row.first, text), labelOf(row.second, text)]),
      13,
    ) +
    RADIUS +
    14;
  const names = isWide
    ? Math.max(
        widest(
          rows.map((row) => formatPlace(row.region, text)),
          15,
        ),
        widest(
          rows.map((row) => datesOf(row, text)),
          11,
        ),
      ) + 16
    : 0;
  const ratios = isWide
    ? widest(
        rows.map((row) => formatRatio(row, text)),
        15,
      ) + 16
    : 0;
  return { isWide, from: names + side, to: width - ratios - side, ratioX: width };
}

/** The two shapes: a disc and a diamond, so that no colour has to tell them apart. */
function drawPoint(kind: 'first' | 'second', x: number, y: number): Mark {
  if (kind === 'first')
    return { kind: 'circle', cx: x, cy: y, r: RADIUS, fill: 'actual', stroke: 'page', strokeWidth: 1.25 };
  const half = RADIUS + 1.5;
  return {
    kind: 'path',
    d: `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`,
    fill: 'page',
    stroke: 'actual',
    strokeWidth: 2.2,
  };
}

/** An open chevron: the words say that, or more. */
function drawChevron(figure: Figure, x: number, y: number): Mark[] {
  if (!isLowerBound(figure.qualifier)) return [];
  const tip = x + RADIUS + 9;
  return [
    {
      kind: 'path',
      d: `M${tip - 4} ${y - 4.5}L${tip} ${y}L${tip - 4} ${y + 4.5}`,
      fill: 'none',
      stroke: 'actual',
      strokeWidth: 1.6,
    },
  ];
}

/**
 * Both points of a row: the smaller value carries its number on the left, the larger one on the right, so they never
 * meet.
 */
function drawMarks(row: PairRow, scale: ValueScale, y: number, text: Text, names: DumbbellOptions['names']): Mark[] {
  const points = (['first', 'second'] as const).map((kind) => ({
    kind,
    figure: row[kind],
    x: scale.at(valueOf(row[kind])),
  }));
  const [left, right] = [...points].sort((a, b) => a.x - b.x);
  if (!left || !right || valueOf(left.figure) <= 0) return [];
  return [
    { kind: 'line', x1: left.x, y1: y, x2: right.x, y2: y, stroke: 'actual', strokeWidth: 2 },
    ...points.map(({ kind, figure, x }): Mark => ({
      kind: 'group',
      id: `point-${figure.id}`,
      at: { x, y },
      label: describeMark(`${formatPlace(row.region, text)} ${names[kind]}`, figure, text),
      marks: [...drawChevron(figure, x, y), drawPoint(kind, x, y)],
    })),
    {
      kind: 'text',
      x: left.x - RADIUS - 6,
      y: y + 4.5,
      text: labelOf(left.figure, text),
      size: 13,
      weight: 700,
      fill: 'actualText',
      anchor: 'end',
    },
    {
      kind: 'text',
      x: right.x + RADIUS + 12,
      y: y + 4.5,
      text: labelOf(right.figure, text),
      size: 13,
      weight: 700,
      fill: 'actualText',
    },
  ];
}

function drawRow(
  row: PairRow,
  columns: Columns,
  place: RowShape,
  scale: ValueScale,
  top: number,
  text: Text,
  { width, names }: DumbbellOptions,
): Mark {
  const name = formatPlace(row.region, text);
  const dateX = columns.isWide ? 0 : measureText(name, 15, 700) + 8;
  return {
    kind: 'group',
    id: `pair-${row.region.adcode}`,
    adcode: row.region.adcode,
    marks: [
      {
        kind: 'line',
        x1: 0,
        x2: width,
        y1: top + place.height - 0.5,
        y2: top + place.height - 0.5,
        stroke: 'line1',
        strokeWidth: 1,
      },
      { kind: 'text', x: 0, y: top + place.nameAt, text: name, size: 15, weight: 700, fill: 'ink1' },
      { kind: 'text', x: dateX, y: top + place.dateAt, text: datesOf(row, text), size: 11, fill: 'ink2' },
      {
        kind: 'text',
        x: columns.ratioX,
        y: top + (columns.isWide ? place.marksAt + 5 : place.nameAt),
        text: formatRatio(row, text),
        size: 15,
        weight: 700,
        fill: 'ink1',
        anchor: 'end',
      },
      ...drawMarks(row, scale, top + place.marksAt, text, names),
    ],
  };
}

/** What disc and diamond stand for; under each other where they do not fit on one line. */
function drawKey(names: DumbbellOptions['names'], width: number): { readonly marks: Mark[]; readonly height: number } {
  const firstWidth = 24 + measureText(names.first, 12);
  const fits = firstWidth + 28 + 24 + measureText(names.second, 12) <= width;
  const second = fits ? { x: firstWidth + 28, y: 11 } : { x: 0, y: 11 + KEY };
  const word = (x: number, y: number, text: string): Mark => ({
    kind: 'text',
    x: x + 22,
    y: y + 4.5,
    text,
    size: 12,
    fill: 'ink1',
  });
  return {
    marks: [
      drawPoint('first', 8, 11),
      word(0, 11, names.first),
      drawPoint('second', second.x + 8, second.y),
      word(second.x, second.y, names.second),
    ],
    height: fits ? KEY : 2 * KEY,
  };
}

/** Grid lines with their numbers; a number that would touch the one before it is left out, its line stays. */
function drawAxis(scale: ValueScale, top: number, bottom: number, text: Text): Mark[] {
  let free = -Infinity;
  return scale.ticks.flatMap(({ value, at }): Mark[] => {
    const line: Mark = {
      kind: 'line',
      x1: at,
      x2: at,
      y1: top + AXIS - 2,
      y2: bottom,
      stroke: 'line1',
      strokeWidth: 1,
    };
    const label = formatNumber(value, text.lang);
    const half = measureText(label, 11) / 2;
    if (at - half < free) return [line];
    free = at + half + 8;
    return [line, { kind: 'text', x: at, y: top + 13, text: label, size: 11, fill: 'ink3', anchor: 'middle' }];
  });
}

/** Whether the values lie so far apart that the chart's axis is logarithmic. */
export const isLogDumbbell = (rows: readonly PairRow[]): boolean =>
  computeValueScale(
    rows.flatMap((row) => [valueOf(row.first), valueOf(row.second)]),
    0,
    1,
  ).isLog;

/** Rows at their usual distance where they fit, else closer to each other. */
function planRows(count: number, isWide: boolean, room: number): { readonly shape: RowShape; readonly shown: number } {
  const usual = isWide ? wideRow : narrowRow;
  if (count * usual.height <= room) return { shape: usual, shown: count };
  const shape = closeRow[isWide ? 'wide' : 'narrow'];
  return { shape, shown: count * shape.height <= room ? count : Math.max(1, Math.floor((room - MORE) / shape.height)) };
}

/**
 * Two indicators of each place as ends of one line, all on one axis. A zero has no point on a logarithmic axis; its row
 * says so in the table.
 */
export function layoutDumbbell(rows: readonly PairRow[], text: Text, options: DumbbellOptions): Scene {
  const { width, names, height: room = Infinity } = options;
  const columns = placeColumns(rows, text, width);
  const scale = computeValueScale(
    rows.flatMap((row) => [valueOf(row.first), valueOf(row.second)]),
    columns.from,
    columns.to,
  );
  const key = drawKey(names, width);
  const first = key.height + AXIS;
  const { shape, shown } = planRows(rows.length, columns.isWide, room - first);
  const bottom = first + shown * shape.height;
  const left = rows.length - shown;
  return {
    width,
    height: bottom + (left > 0 ? MORE : 0),
    marks: [
      ...key.marks,
      ...drawAxis(scale, key.height, bottom, text),
      ...rows
        .slice(0, shown)
        .map((row, position) => drawRow(row, columns, shape, scale, first + position * shape.height, text, options)),
      ...(left > 0
        ? [
            {
              kind: 'text',
              x: 0,
              y: bottom + 15,
              text: text.t('export.moreRows', { count: left }),
              size: 11,
              fill: 'ink2',
            } as const,
          ]
        : []),
    ],
  };
}
