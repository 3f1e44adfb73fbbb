import type { Figure } from '../domain/records/figure';
import { type Judgement, selectOtherBand } from '../domain/judgeTarget';
import type { HomeText } from '../messages/text';
import { formatNumber } from './formatNumber';
import { formatDaysLeft } from './formatTarget';

/**
 * The verdict in words; where the target was once reached and is no longer, that too; where the method decides, the
 * other method's verdict with it.
 */
export function formatVerdict(judgement: Judgement, text: HomeText): string {
  const plain = text.t(`verdict.${judgement.verdict}`);
  const isFallen = judgement.reasons.includes('fallen_since');
  const verdict = isFallen ? text.t('target.verdict.fallen', { verdict: plain }) : plain;
  const other = selectOtherBand(judgement);
  if (other === null) return verdict;
  return text.t('target.verdict.depends', {
    verdict,
    method: formatOtherMethod(judgement, text),
    other: text.t(`verdict.${other}`),
  });
}

/** The method that the verdict was not made by. */
export const formatOtherMethod = ({ method }: Judgement, text: HomeText): string =>
  text.t(method === 'linear' ? 'target.method.compound' : 'target.method.linear');

/** The days left or overdue; where nobody can say which, both. */
export function formatDays({ clock, daysLeft, daysToLatest }: Judgement, text: HomeText): string {
  if (clock === 'none') return text.t('target.undated');
  if (clock !== 'open' || daysToLatest === null) return formatDaysLeft(daysLeft, text);
  return text.t('target.days.open', { days: daysToLatest, shown: formatNumber(daysToLatest, 'en') });
}

/** The same where there is little room: `或已过，或剩 31 天`. */
export const formatDaysShort = (judgement: Judgement, text: HomeText): string =>
  judgement.clock === 'open' && judgement.daysToLatest !== null
    ? text.t('target.days.openShort', { shown: formatNumber(judgement.daysToLatest, 'en') })
    : formatDays(judgement, text);

/** Where the clock stands, beside the verdict: `还剩 404 天`, `过期 53 天（期限为推断）`, or that nobody can say. */
export function formatClock(
  { target, judgement }: { readonly target: Figure; readonly judgement: Judgement },
  text: HomeText,
): string {
  const clock = formatDays(judgement, text);
  return target.period.basis === 'inferred' && judgement.clock !== 'none'
    ? text.t('target.days.inferred', { clock })
    : clock;
}
