import { useState } from 'react';
import { type ReadKey, type SortOrder, sortRows } from '../domain/sortRows';

/** The next press: smallest first, largest first, as it was. */
const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;

interface Sorted<Row, Column> {
  readonly rows: readonly Row[];
  /** For the heading of a column. */
  readonly head: (column: Column) => { readonly order: SortOrder; readonly onSort: () => void };
}

/**
 * Rows of a table that its headings sort.
 * @param columns what each column is sorted by
 */
export function useSorting<Row, Column extends string>(
  rows: readonly Row[],
  columns: Readonly<Record<Column, ReadKey<Row>>>,
): Sorted<Row, Column> {
  const [sorting, setSorting] = useState<{ readonly column: Column; readonly order: SortOrder } | null>(null);
  const orderOf = (column: Column): SortOrder => (sorting?.column === column ? sorting.order : 'none');
  return {
    rows: sorting ? sortRows(rows, columns[sorting.column], sorting.order) : rows,
    head: (column) => ({
      order: orderOf(column),
      onSort: () => setSorting({ column, order: NEXT[orderOf(column)] }),
    }),
  };
}
