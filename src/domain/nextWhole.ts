import { excludesNumber } from './interval';
import type { TargetFigure } from './records/figure';

/**
 * The least whole number that meets a target whose words exclude their own number: 50,001 for 突破5万人. null where
 * they include it, where nothing is counted, and for a percent, which has decimals.
 */
export function computeNextWhole(target: TargetFigure): number | null {
  if (target.value === null || target.unit === 'percent' || !excludesNumber(target)) return null;
  return target.value + 1;
}
