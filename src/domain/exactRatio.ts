/**
 * Comparison of quotients without rounding. A double cannot hold 62.1, so (62.1 − 61.9) ÷ … misses an edge that it
 * lies on; and 2,375 ÷ 725 has no end. Numbers are read as the decimals that they were written as.
 */

/** Digits that a double keeps of any decimal. */
const DIGITS = 15;

/** `digits` × 10 to the power of `scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The decimal that a number was written as: 62.1 is 621 × 10⁻¹. */
function readDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const [whole = '0', rest = ''] = mantissa.split('.');
  return { digits: BigInt(whole + rest), scale: Number(exponent) - rest.length };
}

/** The numbers as whole multiples of one power of ten, in their order. */
function scaleAlike(values: readonly number[]): readonly bigint[] {
  const decimals = values.map(readDecimal);
  const scale = Math.min(...decimals.map((decimal) => decimal.scale));
  return decimals.map((decimal) => decimal.digits * 10n ** BigInt(decimal.scale - scale));
}

/** A quotient of two differences, each times a whole number: (at − from) × whole ÷ ((goal − from) × elapsed). */
export interface PaceQuotient {
  readonly from: number;
  readonly at: number;
  readonly goal: number;
  /** Days, whole. */
  readonly elapsed: number;
  /** Days, whole. */
  readonly whole: number;
}

/** Whether the quotient is `percent` or more, to the last digit. The bottom must not be 0. */
export function isPaceAtLeast({ from, at, goal, elapsed, whole }: PaceQuotient, percent: number): boolean {
  const [start = 0n, latest = 0n, end = 0n] = scaleAlike([from, at, goal]);
  const top = (latest - start) * BigInt(whole) * 100n;
  const bottom = (end - start) * BigInt(elapsed);
  const asked = bottom * BigInt(percent);
  return bottom > 0n ? top >= asked : top <= asked;
}

/** Sign of `part` − `percent` of `whole`, to the last digit: 0 where it is exactly that share. */
export function compareShare(part: number, whole: number, percent: number): number {
  if (!Number.isFinite(part)) return Math.sign(part);
  const [above = 0n, below = 0n] = scaleAlike([part, whole]);
  const difference = above * 100n - below * BigInt(percent);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
