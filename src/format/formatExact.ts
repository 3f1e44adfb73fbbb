import type { Unit } from '../domain/codes';
import type { UnitAmount } from '../domain/records/figure';
import type { Lang } from '../messages/lang';
import { formatDerived, formatFigureNumber, formatNumber } from './formatNumber';

/** The exact value in grouped digits, for titles and screen readers. */
export const formatExact = (value: number): string => formatNumber(value, 'en');

/**
 * What a screen reader says instead of a number shortened to 万 or 亿: all its digits; null where the number shows them
 * itself.
 */
export function formatSpokenNumber(figure: UnitAmount, lang: Lang): string | null {
  const exact = formatFigureNumber(figure, 'en');
  return formatFigureNumber(figure, lang) === exact ? null : exact;
}

/** A ratio 0–1 as a percent with one decimal. */
export const formatShare = (ratio: number): string => `${formatDerived(ratio * 100)}%`;

/** Units that the number itself shows (%). */
export const isUnitInNumber = (unit: Unit): boolean => unit === 'percent';
