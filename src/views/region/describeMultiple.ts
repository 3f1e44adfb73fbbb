import type { Figure } from '../../domain/records/figure';
import { formatContradiction } from '../../format/formatNumber';
import { formatPeriodSpoken } from '../../format/formatPeriod';
import { formatAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { Multiple } from '../../selectors/selectMultiples';

/** What exactly is counted, where that is narrower than the indicator. */
export const describeDetail = ({ note, site }: Figure, { both }: Text): string =>
  [note, site].flatMap((part) => (part ? [both(part)] : [])).join(' · ');

/** Whether several dates are printed, so that there is more than one point to compare. */
export const hasSeveralDates = ({ figures }: Pick<Multiple, 'figures'>): boolean =>
  new Set(figures.filter((figure) => figure.value !== null).map((figure) => figure.period.end)).size > 1;

/** What a small chart shows: its value and date, or its first and its last; never a trend. */
export function describeDates({ figures, contradicting }: Multiple, text: Text): string {
  const { t } = text;
  const [newest] = figures;
  const valued = figures.filter((figure) => figure.value !== null);
  const [last, first] = [valued[0] ?? newest, valued.at(-1) ?? newest];
  if (!hasSeveralDates({ figures })) {
    const value =
      contradicting.length > 0
        ? formatContradiction([newest, ...contradicting], text.lang)
        : formatAmount(newest, text);
    return t('region.multiple.one', { value, date: formatPeriodSpoken(newest.period, text.lang) });
  }
  return t('region.multiple.several', {
    count: new Set(valued.map((figure) => figure.period.end)).size,
    from: formatAmount(first, text),
    fromDate: formatPeriodSpoken(first.period, text.lang),
    to: formatAmount(last, text),
    toDate: formatPeriodSpoken(last.period, text.lang),
  });
}

/** The same as a sentence that says of what. */
export function describeMultiple(multiple: Multiple, text: Text): string {
  const name = [text.both(multiple.indicator.name), describeDetail(multiple.figures[0], text)]
    .filter(Boolean)
    .join(text.lang === 'zh' ? '，' : ', ');
  return text.t('region.multiple', { name, words: describeDates(multiple, text) });
}
