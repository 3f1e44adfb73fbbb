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

interface Entry<T> {
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
  const cellOf = (x: number, y: number): number => cellAt(y, rows) * columns + cellAt(x, columns);
  /** Goes through the cells that a box touches until one passes. */
  const someCell = ({ x, y, width, height }: Box, test: (entries: Entry<T>[], cell: number) => boolean): boolean => {
    const across = cellAt(x + width, columns) - cellAt(x, columns);
    const last = cellOf(x, y + height);
    for (let first = cellOf(x, y); first <= last; first += columns)
      for (let cell = first; cell <= first + across; cell += 1) if (test(cells[cell] ?? [], cell)) return true;
    return false;
  };
  return {
    add(item, box) {
      const entry = { item, box };
      someCell(box, (entries) => entries.push(entry) === 0);
    },
    remove(item, box) {
      someCell(box, (entries) => {
        entries.splice(
          entries.findIndex((entry) => entry.item === item),
          1,
        );
        return false;
      });
    },
    some: (box, test) =>
      someCell(box, (entries, cell) => {
        for (const entry of entries)
          // Two boxes that share several cells meet in the first of them.
          if (
            overlaps(box, entry.box) &&
            cell === cellOf(Math.max(box.x, entry.box.x), Math.max(box.y, entry.box.y)) &&
            test(entry.item)
          )
            return true;
        return false;
      }),
  };
}
