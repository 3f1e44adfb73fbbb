import { formatAmount, formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { TargetSeries } from '../../domain/targetSeries';

/** Why there is no attainment, or what to mind about it. */
export function describeWhy(members: readonly TargetSeries[], text: Text): string | null {
  const [first] = members;
  if (!first) return null;
  const figures = [first.target, ...first.actuals];
  if (first.judgement.attainmentRatio !== null) {
    if (figures.some((figure) => figure.caveats.some((caveat) => caveat.code === 'definition')))
      return text.t('target.board.labelsDiffer');
    return first.actuals.length === 1 ? text.t('target.board.onePoint') : null;
  }
  const holder = members.find((series) => series.refused.length > 0);
  const link = holder?.refused[0];
  if (!holder || !link) return text.t('target.noActual');
  const values = { name: text.both(link.indicator.short), amount: formatAmount(link.figure, text) };
  return members.length > 1
    ? text.t('target.board.notUsedOf', { ...values, count: members.length, place: formatPlace(holder.region, text) })
    : text.t('target.board.notUsed', values);
}
