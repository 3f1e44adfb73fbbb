import type { Figure } from '../../domain/records/figure';
import { formatQualifierMark } from '../../format/formatNumber';
import type { Mark, Scene } from '../scene/scene';

/** Squares of a drawing, one for each thing that is counted: all of one size. */
export interface SquareSize {
  readonly side: number;
  /** From one square to the next. */
  readonly pitch: number;
}

const LARGE: SquareSize = { side: 12, pitch: 15 };
const SMALL: SquareSize = { side: 3.6, pitch: 4.4 };
/** Up to so many are drawn large. */
const MOST_LARGE = 60;

/** One size for all squares of a drawing, by the largest number. */
export const selectSquareSize = (figures: readonly Figure[]): SquareSize =>
  figures.every(({ value }) => (value ?? 0) <= MOST_LARGE) ? LARGE : SMALL;

/** Squares in a row where so much room is there. */
const countAcross = (count: number, { pitch }: SquareSize, widthPx: number): number =>
  Math.max(1, Math.min(count, Math.floor(widthPx / pitch)));

/** Squares in a row for each row of squares, as a field of them looks well. */
const ASPECT = 6;

/** How wide the squares of a number are where there is room enough: a few in one row, many as a lying field. */
export const naturalWidth = ({ value }: Figure, { pitch }: SquareSize): number =>
  Math.min(value ?? 0, Math.max(10, Math.ceil(Math.sqrt((value ?? 0) * ASPECT)))) * pitch;

/** Full rows and what is left over. */
function listRows(count: number, across: number): number[] {
  const full = Array.from({ length: Math.floor(count / across) }, () => across);
  return count % across === 0 ? full : [...full, count % across];
}

/** Full squares as dashes of one line a row: thousands of them stay one mark. */
const drawFull = (rows: readonly number[], { side, pitch }: SquareSize): Mark => ({
  kind: 'path',
  d: rows.map((count, row) => `M0 ${px(row * pitch + side / 2)}H${px((count - 1) * pitch + side)}`).join(''),
  fill: 'none',
  stroke: 'actual',
  strokeWidth: side,
  dash: `${side} ${px(pitch - side)}`,
});

const drawHatched = (rows: readonly number[], { side, pitch }: SquareSize): Mark => ({
  kind: 'path',
  d: rows
    .flatMap((count, row) =>
      Array.from(
        { length: count },
        (_, column) => `M${px(column * pitch)} ${px(row * pitch)}h${side}v${side}h-${side}z`,
      ),
    )
    .join(''),
  fill: 'hatch',
  stroke: 'actual',
  strokeWidth: side > 6 ? 1 : 0.6,
});

const px = (pixels: number): number => Math.round(pixels * 100) / 100;

/** A number as squares, one for each, in rows of at most `widthPx`; an open number goes on with a chevron. */
export function drawSquares(figure: Figure, size: SquareSize, widthPx: number, isHatched: boolean): Scene {
  const count = figure.value ?? 0;
  const { side, pitch } = size;
  const across = countAcross(count, size, widthPx - side);
  const rows = listRows(count, across);
  const squares = isHatched ? drawHatched(rows, size) : drawFull(rows, size);
  const last = rows.at(-1) ?? 0;
  const x = last * pitch + 1;
  const y = (rows.length - 1) * pitch;
  const isOpen = ['>', '≥'].includes(formatQualifierMark(figure.qualifier));
  const chevron: Mark = {
    kind: 'path',
    d: `M${px(x)} ${px(y)}l${side / 2} ${side / 2}l-${side / 2} ${side / 2}`,
    fill: 'none',
    stroke: 'actual',
    strokeWidth: 1.5,
  };
  return {
    width: across * pitch,
    height: (rows.length - 1) * pitch + side,
    marks: isOpen ? [squares, chevron] : [squares],
  };
}
