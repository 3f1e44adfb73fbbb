/** What the two columns of a place's page hold, counted. */
export interface ColumnCounts {
  readonly targets: number;
  readonly derived: number;
  /** Small charts, three in a row. */
  readonly multiples: number;
  /**
   * The table of figures: its families, its places, and its lines (as many in a row as its fullest cell has figures).
   */
  readonly table: { readonly families: number; readonly places: number; readonly lines: number };
  readonly programmes: number;
  readonly articles: number;
}

/** Which parts stand where, so that neither column ends long before the other. */
export interface Columns {
  readonly isProgrammesLeft: boolean;
  readonly isArticlesLeft: boolean;
  /** What we computed stands below both columns instead of below the map. */
  readonly isDerivedBelow: boolean;
  /** Programmes that are listed. */
  readonly programmes: number;
}

/**
 * About how high the parts stand, in pixels, as measured on the pages of twenty places; near enough to choose a column
 * by.
 */
const HEIGHT = {
  map: 920,
  part: 45,
  targetRow: 150,
  derived: 97,
  head: 320,
  multipleRow: 128,
  family: 40,
  programme: 88,
  article: 61,
} as const;
/** Of a line of the table: with the words beside the number, in wide columns and in narrow ones. */
const lineHeight = (places: number): number => (places <= 1 ? 68 : places === 2 ? 54 : 76);

const SHOWN_PROGRAMMES = 8;
/** As many where the column has room for them. */
const MORE_PROGRAMMES = 16;
/** It takes so much of a difference to list more than usual, or to take a part out of its column. */
const UNUSUAL = 160;

const partOf = (count: number, each: number): number => (count === 0 ? 0 : HEIGHT.part + count * each);

/**
 * Which parts stand below the map, how many programmes are listed, and whether what we computed stands below both
 * columns.
 */
export function balanceColumns({ targets, derived, multiples, table, programmes, articles }: ColumnCounts): Columns {
  const left = HEIGHT.map + partOf(Math.ceil(targets / 2), HEIGHT.targetRow);
  const right =
    HEIGHT.head +
    partOf(Math.ceil(multiples / 3), HEIGHT.multipleRow) +
    partOf(table.families, HEIGHT.family) +
    table.lines * lineHeight(table.places);
  const shown = [...new Set([Math.min(programmes, SHOWN_PROGRAMMES), Math.min(programmes, MORE_PROGRAMMES)])];
  const choices = [false, true].flatMap((isProgrammesLeft) =>
    [false, true].flatMap((isArticlesLeft) =>
      [false, true].flatMap((isDerivedBelow) =>
        shown.map((count): Columns => ({
          isProgrammesLeft,
          isArticlesLeft,
          isDerivedBelow: isDerivedBelow && derived > 1,
          programmes: count,
        })),
      ),
    ),
  );
  const costOf = (choice: Columns): number => {
    const sideOf = (isLeft: boolean, height: number): number => (isLeft ? height : -height);
    const difference =
      left -
      right +
      sideOf(choice.isProgrammesLeft, partOf(choice.programmes, HEIGHT.programme)) +
      sideOf(choice.isArticlesLeft, partOf(articles, HEIGHT.article)) +
      (choice.isDerivedBelow ? 0 : partOf(derived, HEIGHT.derived));
    return (
      Math.abs(difference) +
      (choice.isDerivedBelow ? UNUSUAL : 0) +
      (choice.programmes > SHOWN_PROGRAMMES ? UNUSUAL : 0)
    );
  };
  return choices.reduce((best, other) => (costOf(other) < costOf(best) ? other : best));
}
