import type { ReadFigure } from '../domain/ownArticle';
import type { Text } from '../messages/text';
import { formatFigureDigits, formatQualifierMark } from './formatNumber';
import { formatAmount } from './formatTarget';

/** A number of a reader's article with its mark and unit; while its unit is open, without. */
export const formatReadAmount = ({ unit, ...figure }: ReadFigure, text: Text): string =>
  unit === null
    ? formatQualifierMark(figure.qualifier) + formatFigureDigits({ ...figure, unit: 'item' }, text.lang)
    : formatAmount({ ...figure, unit }, text);

/** The same with its kind where it is no report: `≥60 小时 · 标准`. */
export function formatReadFigure(figure: ReadFigure, text: Text): string {
  const amount = formatReadAmount(figure, text);
  return figure.kind === 'actual' ? amount : `${amount} · ${text.t(`kind.${figure.kind}`)}`;
}
