import { APPROXIMATE_SHARE } from './approximate';
import type { Amount } from './records/figure';
import type { Qualifier } from './codes';

/** What a printed number can mean, in the figure's unit. `max` is Infinity where the words leave it open. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  /** true when `min` itself is excluded (突破5万 is at least 50,001 whole persons; 500人以上 includes 500). */
  readonly openMin: boolean;
}

/** Whether the words give only a lower bound (over, at least): the value is so much or more, without an upper end. */
export const isLowerBound = (qualifier: Qualifier): boolean => qualifier === 'over' || qualifier === 'at_least';

/** The interval that a figure's qualifier implies; null for an indefinite figure (数百), which has no value. */
export function computeInterval(figure: Amount): Interval | null {
  const { value } = figure;
  if (value === null) return null;
  switch (figure.qualifier) {
    case 'over':
      // Our vocabulary files 以上 under over, but by law (Civil Code, article 1259) it includes the number itself.
      return { min: value, max: Infinity, openMin: !figure.printed?.includes('以上') };
    case 'at_least':
      return { min: value, max: Infinity, openMin: false };
    case 'nearly':
      return { min: value * (1 - APPROXIMATE_SHARE), max: value, openMin: false };
    case 'about':
      return { min: value * (1 - APPROXIMATE_SHARE), max: value * (1 + APPROXIMATE_SHARE), openMin: false };
    case 'range':
      return { min: value, max: figure.valueMax ?? value, openMin: false };
    case 'exact':
    case 'indefinite':
      return { min: value, max: value, openMin: false };
  }
}

/** Whether the words exclude their own number: 突破5万 is more than 50,000, 500人以上 includes 500. */
export const excludesNumber = (figure: Parameters<typeof computeInterval>[0]): boolean =>
  computeInterval(figure)?.openMin === true;
