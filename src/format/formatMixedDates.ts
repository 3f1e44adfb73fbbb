import type { ListOrder } from '../domain/codes';
import type { Figure } from '../domain/records/figure';
import type { FirstText, Text } from '../messages/text';
import { formatPeriodProse } from './formatPeriod';

/** What keeps the values of a list from being ranked: they lie far apart in time, or are counted unlike. */
interface Unranked {
  readonly reason: 'dates' | 'counts';
  /** The oldest and the newest value. */
  readonly first: Figure;
  readonly last: Figure;
}

const formatEnds = ({ first, last }: Unranked, { lang }: FirstText) => ({
  first: formatPeriodProse(first.period, lang),
  last: formatPeriodProse(last.period, lang),
});

/** Why the values of a list are not ranked, or only because it was asked, and in which order they therefore stand. */
export function formatMixedDates(unranked: Unranked, isRanked: boolean, text: Text): string {
  if (unranked.reason === 'counts') return text.t('ranked.counts');
  return text.t(isRanked ? 'ranked.mixed.ranked' : 'ranked.mixed', formatEnds(unranked, text));
}

/** Why a list that stands by size or by date gives no ranks. */
export function formatUnranked(unranked: Unranked, order: ListOrder, text: FirstText): string {
  if (unranked.reason === 'counts') return text.t('ranked.counts');
  return text.t('ranked.apart', { ...formatEnds(unranked, text), order });
}
