import type { Unit } from '../domain/codes';
import type { UnitAmount } from '../domain/records/figure';
import type { Lang } from '../messages/lang';
import { formatDerived, formatFigureDigits, formatFigureNumber, formatNumber } from './formatNumber';

/** The exact value in grouped digits, for titles and screen readers. */
export const formatExact = (value: number): string => formatNumber(value, 'en');

/**
 * What a screen reader says instead of a number shortened to 万 or 亿: all its digits; null where the number shows them
 * itself, or is printed in words (数百名).
 */
export function formatSpokenNumber(figure: UnitAmount, lang: Lang): string | null {
  if (figure.value === null) return null;
  const exact = formatFigureDigits(figure, 'en');
  return formatFigureNumber(figure, lang) === exact ? null : exact;
}

/** Percents at which a verdict or a class changes. */
const EDGES = [0, 60, 95, 100];
const SAME = 1e-9;

/** Whether rounding would show a percent on an edge that it does not lie on: 94.96 % is not 95.0 %. */
const seemsOnEdge = (percent: number, digits: number): boolean =>
  EDGES.some((edge) => Math.abs(percent - edge) > SAME && Number(percent.toFixed(digits)) === edge);

/** A ratio 0–1 as a percent with one decimal; with more where one would show it on an edge of the bands. */
export function formatShare(ratio: number): string {
  const percent = ratio * 100;
  return `${formatDerived(percent, [1, 2, 3, 4, 5].find((digits) => !seemsOnEdge(percent, digits)) ?? 6)}%`;
}

/** Units that the number itself shows (%). */
export const isUnitInNumber = (unit: Unit): boolean => unit === 'percent';
