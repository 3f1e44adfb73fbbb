import type { Figure } from './records/figure';
import { computeInterval } from './interval';

/**
 * What a reckoning can come to when every figure in it is read at both ends of its words. Infinite where the words are
 * open.
 */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

const listEnds = (figure: Figure): readonly number[] => {
  const interval = computeInterval(figure);
  return interval === null ? [] : [...new Set([interval.min, interval.max])];
};

/** Every way to read each of the figures at one of its ends. */
function listReadings(figures: readonly Figure[]): readonly (readonly number[])[] {
  return figures.reduce<readonly (readonly number[])[]>(
    (readings, figure) => readings.flatMap((reading) => listEnds(figure).map((end) => [...reading, end])),
    [[]],
  );
}

/**
 * The bounds of a formula that is monotone in each of its figures, so that the ends suffice. null where two open ends
 * meet in it (∞ ÷ ∞, ∞ − ∞): then nothing is known.
 */
export function computeBounds<const Figures extends readonly Figure[]>(
  figures: Figures,
  formula: (...values: { [Position in keyof Figures]: number }) => number,
): Bounds | null {
  const compute = formula as (...values: readonly number[]) => number;
  const results = listReadings(figures).map((reading) => compute(...reading));
  if (results.length === 0 || results.some(Number.isNaN)) return null;
  return { min: Math.min(...results), max: Math.max(...results) };
}
