import type { ObservationColumn } from './observations';

/** What a column holds; a data package, a workbook and the dictionary say it alike. */
export type ColumnType = 'text' | 'number' | 'date';

const NUMBERS: readonly string[] = ['value', 'value_max', 'line', 'year'];
const DATES: readonly string[] = ['period_start', 'period_end'];

/** Columns of numbers hold nothing but numbers and empty cells; codes of places are text. */
export function typeOfColumn(column: string): ColumnType {
  if (NUMBERS.includes(column)) return 'number';
  return DATES.includes(column) ? 'date' : 'text';
}

/** The codes that a column may hold, where there is a list of them. */
export const COLUMN_CODES: Partial<Record<ObservationColumn, readonly string[]>> = {
  kind: ['actual', 'target', 'change', 'standard', 'derived'],
  level: ['nation', 'province', 'prefecture', 'county', 'township'],
  unit: [
    'person',
    'person-time',
    'household',
    'item',
    'station',
    'organisation',
    'event',
    'project',
    'percent',
    'yuan',
    'yuan-per-month',
    'hour',
    'day',
    'month',
    'per-10k',
    'place',
    'ratio',
  ],
  qualifier: ['exact', 'over', 'at_least', 'nearly', 'about', 'range', 'indefinite', 'at_most'],
  period_type: ['as_of', 'during', 'by'],
  period_basis: ['stated', 'inferred'],
};
