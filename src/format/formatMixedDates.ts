import type { Figure } from '../domain/records/figure';
import type { FirstText } from '../messages/text';
import { formatPeriodProse } from './formatPeriod';

/** That the values of a list lie more than two years apart, and in which order they therefore stand. */
export function formatMixedDates(
  { first, last }: { readonly first: Figure; readonly last: Figure },
  isRanked: boolean,
  text: FirstText,
): string {
  return text.t(isRanked ? 'ranked.mixed.ranked' : 'ranked.mixed', {
    first: formatPeriodProse(first.period, text.lang),
    last: formatPeriodProse(last.period, text.lang),
  });
}
