import type { Figure } from '../../domain/dataset';
import { formatContradiction } from '../../format/formatNumber';
import { formatPeriodPlain } from '../../format/formatPeriod';
import { formatAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { Multiple } from '../../selectors/selectMultiples';

/** What exactly is counted, where that is narrower than the indicator. */
export const describeDetail = ({ note, site }: Figure, { both }: Text): string => [note, site].flatMap((part) => (part ? [both(part)] : [])).join(' · ');

/** Whether several dates are printed, so that there is more than one point to compare. */
export const hasSeveralDates = ({ figures }: Pick<Multiple, 'figures'>): boolean =>
  new Set(figures.filter((figure) => figure.value !== null).map((figure) => figure.period.end)).size > 1;

/** What a small chart shows, in a sentence: its value and date, or its first and its last; never a trend. */
export function describeMultiple({ indicator, figures, contradicting }: Multiple, text: Text): string {
  const { t, both } = text;
  const [newest] = figures;
  const name = [both(indicator.name), describeDetail(newest, text)].filter(Boolean).join(text.lang === 'zh' ? '，' : ', ');
  const valued = figures.filter((figure) => figure.value !== null);
  const [last, first] = [valued[0] ?? newest, valued.at(-1) ?? newest];
  if (!hasSeveralDates({ figures })) {
    const value = contradicting.length > 0 ? formatContradiction([newest, ...contradicting], text.lang) : formatAmount(newest, text);
    return t('region.multiple.one', { name, value, date: formatPeriodPlain(newest.period) });
  }
  return t('region.multiple.several', {
    name, count: new Set(valued.map((figure) => figure.period.end)).size,
    from: formatAmount(first, text), fromDate: formatPeriodPlain(first.period), to: formatAmount(last, text), toDate: formatPeriodPlain(last.period),
  });
}
