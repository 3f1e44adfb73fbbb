import { DERIVED_UNITS, KINDS, LEVELS, MEASURES, PERIOD_BASES, PERIOD_TYPES, QUALIFIERS } from '../domain/codes';
import type { ObservationColumn } from './observations';

/** What a column holds; a data package, a workbook and the dictionary say it alike. */
export type ColumnType = 'text' | 'number' | 'date';

const NUMBERS: readonly string[] = ['value', 'value_max', 'line', 'year'];
const DATES: readonly string[] = ['period_start', 'period_end', 'period_earliest', 'period_latest'];

/** Columns of numbers hold nothing but numbers and empty cells; codes of places are text. */
export function typeOfColumn(column: string): ColumnType {
  if (NUMBERS.includes(column)) return 'number';
  return DATES.includes(column) ? 'date' : 'text';
}

/** The codes that a column may hold, where there is a list of them. */
export const COLUMN_CODES: Partial<Record<ObservationColumn, readonly string[]>> = {
  kind: [...KINDS, 'derived'],
  level: LEVELS,
  unit: DERIVED_UNITS,
  qualifier: QUALIFIERS,
  period_type: PERIOD_TYPES,
  period_basis: PERIOD_BASES,
  measure: MEASURES,
};
