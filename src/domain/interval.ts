import type { Figure } from './dataset';

/** What a printed number can mean, in the figure's unit. `max` is Infinity where the words leave it open. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  /** true when `min` itself is excluded (over 50,000 is at least 50,001 for whole persons). */
  readonly openMin: boolean;
}

/** Half-width of "about" and depth of "nearly", as a share of the value: a stated convention, not a fact of the source. */
export const APPROXIMATE_SHARE = 0.05;

/** The interval that a figure's qualifier implies; null for an indefinite figure (数百), which has no value. */
export function computeInterval(figure: Pick<Figure, 'value' | 'valueMax' | 'qualifier'>): Interval | null {
  const { value } = figure;
  if (value === null) return null;
  switch (figure.qualifier) {
    case 'over':
      return { min: value, max: Infinity, openMin: true };
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
