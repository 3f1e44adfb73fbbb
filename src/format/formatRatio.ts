import type { PairRow } from '../domain/pair';
import type { Text } from '../messages/text';
import { formatDerivedValue } from './formatDerivedValue';

/**
 * How many times the second value of a pair is the first: `33.6 倍`, `≥ 3.8 倍`; a dash where the first is zero. Where
 * the first is counted out of the second, its share: `17.3%`.
 */
export const formatRatio = ({ ratio, share }: Pick<PairRow, 'ratio' | 'share'>, text: Text): string =>
  share
    ? formatDerivedValue(share, text)
    : ratio === null
      ? '—'
      : text.t('compare.pair.ratio', { ratio: formatDerivedValue({ ...ratio, unit: 'ratio' }, text) });

/** The first value of a pair as a share of the second, with the bounds turned round: `3.0%`, `≤ 25.8%`. */
export function formatPairShare({ ratio }: Pick<PairRow, 'ratio'>, text: Text): string {
  if (ratio === null || ratio.value === 0) return '—';
  const turn = (bound: number | null) => (bound === null || bound === 0 ? null : 100 / bound);
  return formatDerivedValue(
    { value: 100 / ratio.value, min: turn(ratio.max), max: turn(ratio.min), unit: 'percent' },
    text,
  );
}
