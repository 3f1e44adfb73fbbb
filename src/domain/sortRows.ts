// Words as a Chinese index has them, by pinyin; numbers in ids and dates by size.
const { compare: compareWords } = new Intl.Collator('zh-CN', { numeric: true });

/** How a column is sorted, in the words of aria-sort. */
export type SortOrder = 'none' | 'ascending' | 'descending';

/** What a row is sorted by in a column; null: nothing to sort by, and it stands last in both directions. */
export type ReadKey<Row> = (row: Row) => string | number | null;

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareWords(String(a), String(b));

/** Rows in the order of what is read of them; equal ones keep their places. */
export function sortRows<Row>(rows: readonly Row[], read: ReadKey<Row>, order: SortOrder): readonly Row[] {
  if (order === 'none') return rows;
  const sign = order === 'descending' ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [read(a), read(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compareKeys(one, other);
  });
}
