import { formatAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { type ComparisonRow, isPlacedRow, type PlacedRow } from '../../selectors/selectComparison';

/** A chosen place that has nothing to draw. */
export type SilentRow = Exclude<ComparisonRow, PlacedRow>;

export const isSilent = (row: ComparisonRow): row is SilentRow => !isPlacedRow(row);

/** Why a place has no bar. */
export function formatSilence(row: SilentRow, text: Text): string {
  if (row.state === 'none') return text.t('compare.state.none');
  if (row.state === 'words') return text.t('compare.state.words', { printed: row.figure.printed });
  return text.t('compare.state.noPopulation', { amount: formatAmount(row.figure, text) });
}
