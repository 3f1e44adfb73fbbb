/** What the two columns of a place's page hold, counted. */
export interface ColumnCounts {
  readonly targets: number;
  readonly derived: number;
  /** Small charts, three in a row. */
  readonly multiples: number;
  /** Figures of the table; none where it is folded away. */
  readonly listed: number;
  readonly programmes: number;
  readonly articles: number;
}

/** About how high the parts stand, in pixels, as measured on the pages of ten places; near enough to choose a column by. */
const HEIGHT = { map: 900, targetRow: 170, derived: 97, head: 400, multipleRow: 190, listed: 50, part: 40, programme: 86, article: 83 } as const;
const SHOWN_PROGRAMMES = 8;

/** Which parts stand below the map, so that neither column ends long before the other. */
export function balanceColumns(counts: ColumnCounts): { readonly isProgrammesLeft: boolean; readonly isArticlesLeft: boolean } {
  const left = HEIGHT.map + Math.ceil(counts.targets / 2) * HEIGHT.targetRow + counts.derived * HEIGHT.derived;
  const right = HEIGHT.head + Math.ceil(counts.multiples / 3) * HEIGHT.multipleRow + counts.listed * HEIGHT.listed;
  const programmes = counts.programmes === 0 ? 0 : HEIGHT.part + Math.min(counts.programmes, SHOWN_PROGRAMMES) * HEIGHT.programme;
  const articles = counts.articles === 0 ? 0 : HEIGHT.part + counts.articles * HEIGHT.article;
  const choices = [[false, false], [false, true], [true, false], [true, true]] as const;
  const differenceOf = ([isProgrammesLeft, isArticlesLeft]: (typeof choices)[number]) =>
    Math.abs(left + (isProgrammesLeft ? programmes : -programmes) + (isArticlesLeft ? articles : -articles) - right);
  const [isProgrammesLeft, isArticlesLeft] = choices.reduce((best, other) => (differenceOf(other) < differenceOf(best) ? other : best));
  return { isProgrammesLeft, isArticlesLeft };
}
