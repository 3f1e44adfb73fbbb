import { type Box, overlaps } from '../../scene/box';

/** Side of a cell, in pixels: about the height of two labels. */
const CELL = 32;

/**
 * Things by the cells of a panel that their boxes touch: what stands near a spot is found without looking at the rest.
 */
export interface BoxGrid<T> {
  add(item: T, box: Box): void;
  /** Takes out what was added with this box. */
  remove(item: T, box: Box): void;
  /** Whether a test holds for any of the things whose boxes overlap a box; it is asked once of each. */
  some(box: Box, test: (item: T) => boolean): boolean;
}

/** The cells that a box touches: from column to column, from row to row. */
interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Entry<T> extends Span {
  readonly item: T;
  readonly box: Box;
}

/** The cell in a row of so many that a coordinate lies in; what lies beyond the panel is kept in the last one. */
function cellAt(px: number, count: number): number {
  const cell = Math.floor(px / CELL);
  return cell < 0 ? 0 : cell < count ? cell : count - 1;
}

/** An empty grid for a panel of this size. */
export function createBoxGrid<T>(panel: Pick<Box, 'width' | 'height'>): BoxGrid<T> {
  const [columns, rows] = [Math.ceil(panel.width / CELL), Math.ceil(panel.height / CELL)];
  const cells = Array.from({ length: columns * rows }, (): Entry<T>[] => []);
  const spanOf = ({ x, y, width, height }: Box): Span => ({
    left: cellAt(x, columns),
    right: cellAt(x + width, columns),
    top: cellAt(y, rows),
    bottom: cellAt(y + height, rows),
  });
  const change = (box: Box, act: (entries: Entry<T>[]) => void): void => {
    const { left, right, top, bottom } = spanOf(box);
    for (let row = top; row <= bottom; row += 1)
      for (const entries of cells.slice(row * columns + left, row * columns + right + 1)) act(entries);
  };
  return {
    add(item, box) {
      const entry = { item, box, ...spanOf(box) };
      change(box, (entries) => entries.push(entry));
    },
    remove(item, box) {
      change(box, (entries) =>
        entries.splice(
          entries.findIndex((entry) => entry.item === item),
          1,
        ),
      );
    },
    // Asked too often for slices and closures.
    some(box, test) {
      const { left, right, top, bottom } = spanOf(box);
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1)
          for (const entry of cells[row * columns + column] ?? [])
            // Two boxes that share several cells meet in the first of them.
            if (
              (column === left || column === entry.left) &&
              (row === top || row === entry.top) &&
              overlaps(box, entry.box) &&
              test(entry.item)
            )
              return true;
      return false;
    },
  };
}
