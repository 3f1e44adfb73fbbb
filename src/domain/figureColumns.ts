/** Columns of the table of all figures, by which it can be sorted. */
export const FIGURE_COLUMNS = ['place', 'indicator', 'kind', 'value', 'period', 'source'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
