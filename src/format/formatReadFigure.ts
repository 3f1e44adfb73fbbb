import type { ReadFigure } from '../domain/ownArticle';
import type { Text } from '../messages/text';
import { formatNumber, formatQualifierMark } from './formatNumber';
import { formatUnit } from './formatUnit';

/** A number of a reader's article with its mark, unit and, where it is no report, its kind: `≥60 小时 · 标准`. */
export function formatReadFigure({ value, unit, kind, qualifier, printed }: ReadFigure, text: Text): string {
  const number = value === null ? printed : formatQualifierMark(qualifier) + formatNumber(value, text.lang);
  const counted = unit ? `${number} ${formatUnit({ unit }, 2, text)}` : number;
  return kind === 'actual' ? counted : `${counted} · ${text.t(`kind.${kind}`)}`;
}
