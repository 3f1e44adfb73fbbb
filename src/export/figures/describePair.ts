import { isLogDumbbell } from '../../charts/dumbbell/layoutDumbbell';
import type { Region } from '../../domain/records/region';
import { hasShares, type Pair } from '../../domain/pair';
import { formatRatio } from '../../format/formatRatio';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';

/** Which places print both, with their ratios; and which of the chosen ones do not. */
export function describePair(pair: Pair, places: readonly Region[], text: Text): string {
  const missing = places.filter((region) => !pair.rows.some((row) => row.region.adcode === region.adcode));
  const join = (words: readonly string[]) => words.join(text.t('compare.separator'));
  const ratios = pair.rows.map((row) =>
    text.t('compare.pair.of', { place: formatPlace(row.region, text), ratio: formatRatio(row, text) }),
  );
  const share = hasShares(pair) ? pair.rows[0]?.share : null;
  const name = share && text.both(share.name);
  const sentences = [
    pair.rows.length === 0
      ? text.t('compare.pair.none')
      : name
        ? text.t('compare.pair.shares', { count: pair.rows.length, name, shares: join(ratios) })
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
  ...(pair.rows.length > 0 && isLogDumbbell(pair.rows) ? [text.t('compare.pair.log')] : []),
  text.t(hasShares(pair) ? 'compare.pair.oursShare' : 'compare.pair.ours'),
];
