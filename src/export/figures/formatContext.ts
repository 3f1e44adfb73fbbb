import { formatContradiction } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { Context } from '../../selectors/selectMultiples';

/**
 * `全国 2022 年 93.1万`: the value of a wider place in a few words; national reports that disagree stand side by side.
 */
export function formatContext(context: Context, text: Text): string {
  if (context.kind === 'place') {
    return text.t('region.context', {
      place: text.both(context.region.short),
      date: formatPeriod(context.figure.period, text.lang),
      value: formatAmount(context.figure, text),
    });
  }
  const [first, ...others] = [...new Map(context.figures.map((figure) => [figure.value, figure])).values()];
  if (!first) return '';
  const value = others.length > 0 ? formatContradiction([first, ...others], text.lang) : formatAmount(first, text);
  return text.t('region.context', { place: text.t('level.nation'), date: String(context.year), value });
}
