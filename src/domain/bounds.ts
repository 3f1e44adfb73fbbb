import type { Amount } from './records/figure';
import { computeInterval } from './interval';

/**
 * What a reckoning can come to when every figure in it is read at both ends of its words. Infinite where the words are
 * open.
 */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A computed value and what it can come to. `bounds` is null where nothing bounds it, and where there is no value. */
export interface Quantity {
  readonly value: number | null;
  readonly bounds: Bounds | null;
}

/** A quantity that cannot be given. */
export const NO_QUANTITY: Quantity = { value: null, bounds: null };

/** A number, or null where the arithmetic left the numbers (0 ÷ 0, a growth rate beyond all bounds). */
const keepFinite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A formula over the values of figures, in their order. */
type Formula<Figures extends readonly (Amount | null)[]> = (
  ...values: { [Position in keyof Figures]: number }
) => number;

/**
 * The bounds of a formula that is monotone in each of its figures, so that the ends suffice. null where two open ends
 * meet in it (∞ ÷ ∞, ∞ − ∞), or where it gives no number for one of the readings: then nothing is known.
 */
export function computeBounds<const Figures extends readonly Amount[]>(
  figures: Figures,
  formula: Formula<Figures>,
): Bounds | null {
  const compute = formula as (...values: readonly number[]) => number;
  const intervals = figures.map((figure) => computeInterval(figure));
  let [min, max] = [Infinity, -Infinity];
  // The digits of `reading` in base two say which figure is read at its upper end.
  for (let reading = 0; reading < 2 ** intervals.length; reading += 1) {
    const values = intervals.map((interval, position) =>
      interval === null ? NaN : (reading >> position) % 2 === 1 ? interval.max : interval.min,
    );
    const result = compute(...values);
    if (Number.isNaN(result)) return null;
    min = Math.min(min, result);
    max = Math.max(max, result);
  }
  return { min, max };
}

const isPresent = (figure: Amount | null): figure is Amount => figure !== null;

/** A formula over the printed values of figures, with its bounds. None where a figure or its number is missing. */
export function computeQuantity<const Figures extends readonly (Amount | null)[]>(
  figures: Figures,
  formula: Formula<Figures>,
): Quantity {
  const compute = formula as (...values: readonly number[]) => number;
  const value = keepFinite(compute(...figures.map((figure) => figure?.value ?? NaN)));
  if (value === null) return NO_QUANTITY;
  const present = figures.filter(isPresent);
  // Most figures are exact: they leave one point.
  if (present.every(({ qualifier }) => qualifier === 'exact')) return { value, bounds: { min: value, max: value } };
  return { value, bounds: computeBounds(present, compute) };
}

/** How much of a reckoning is fixed: a point, one end, both ends, or nothing. */
export type BoundKind = 'point' | 'atMost' | 'atLeast' | 'between' | 'none';

/** Ends that differ by less than this share of them are one number. */
const SAME_SHARE = 1e-9;

const isPoint = ({ min, max }: Bounds) => Math.abs(max - min) <= SAME_SHARE * Math.max(1, Math.abs(max));

/** What bounds fix; null fixes nothing. */
export function selectBoundKind(bounds: Bounds | null): BoundKind {
  if (bounds === null) return 'none';
  const [hasMin, hasMax] = [Number.isFinite(bounds.min), Number.isFinite(bounds.max)];
  if (hasMin && hasMax) return isPoint(bounds) ? 'point' : 'between';
  if (hasMin) return 'atLeast';
  return hasMax ? 'atMost' : 'none';
}
