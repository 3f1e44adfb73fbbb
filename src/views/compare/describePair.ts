import { type DumbbellRow, isLogDumbbell } from '../../charts/dumbbell/layoutDumbbell';
import type { Region } from '../../domain/dataset';
import { formatDerivedValue } from '../../format/formatDerivedValue';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { Pair, PairRow } from '../../selectors/selectPairs';

/** How many times the second value is the first: `33.6 倍`, `≥ 3.9 倍`. */
export const formatRatio = ({ ratio }: PairRow, text: Text): string =>
  ratio === null ? '—' : text.t('compare.pair.ratio', { ratio: formatDerivedValue({ ...ratio, unit: 'ratio' }, text) });

/** The first value as a share of the second, with the bounds turned round. */
export function formatPairShare({ ratio }: PairRow, text: Text): string {
  if (ratio === null || ratio.value === 0) return '—';
  const turn = (bound: number | null) => (bound === null || bound === 0 ? null : 100 / bound);
  return formatDerivedValue(
    { value: 100 / ratio.value, min: turn(ratio.max), max: turn(ratio.min), unit: 'percent' },
    text,
  );
}

export const toDumbbellRows = (pair: Pair, text: Text): DumbbellRow[] =>
  pair.rows.map((row) => ({ ...row, ratio: formatRatio(row, text) }));

/** Which places print both, with their ratios; and which of the chosen ones do not. */
export function describePair(pair: Pair, places: readonly Region[], text: Text): string {
  const missing = places.filter((region) => !pair.rows.some((row) => row.region.adcode === region.adcode));
  const join = (words: readonly string[]) => words.join(text.t('compare.separator'));
  const ratios = pair.rows.map((row) =>
    text.t('compare.pair.of', { place: formatPlace(row.region, text), ratio: formatRatio(row, text) }),
  );
  const sentences = [
    pair.rows.length === 0
      ? text.t('compare.pair.none')
      : text.t('compare.pair.finding', { count: pair.rows.length, ratios: join(ratios) }),
    pair.rows.length > 0 && missing.length > 0
      ? text.t('compare.pair.missing', { places: join(missing.map((region) => formatPlace(region, text))) })
      : '',
  ];
  return sentences.filter(Boolean).join(text.lang === 'zh' ? '' : ' ');
}

/** What a reader of the chart must know: that the two are not one thing, what the axis does, whose the ratio is. */
export const describePairNotes = (pair: Pair, text: Text): string[] => [
  text.t('compare.caution.distinct', { first: text.both(pair.first.name), second: text.both(pair.second.name) }),
  ...(pair.rows.length > 0 && isLogDumbbell(toDumbbellRows(pair, text)) ? [text.t('compare.pair.log')] : []),
  text.t('compare.pair.ours'),
];
