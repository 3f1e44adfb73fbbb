import type { Figure } from '../domain/records/figure';
import type { FirstText } from '../messages/text';
import { formatPeriodProse } from './formatPeriod';

/** Why the values of a list are not ranked, or only because it was asked, and in which order they therefore stand. */
export function formatMixedDates(
  { reason, first, last }: { readonly reason: 'dates' | 'counts'; readonly first: Figure; readonly last: Figure },
  isRanked: boolean,
  text: FirstText,
): string {
  if (reason === 'counts') return text.t('ranked.counts');
  return text.t(isRanked ? 'ranked.mixed.ranked' : 'ranked.mixed', {
    first: formatPeriodProse(first.period, text.lang),
    last: formatPeriodProse(last.period, text.lang),
  });
}
