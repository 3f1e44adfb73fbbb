/** Smallest of 1, 2, 5 × 10ⁿ that is not below `value`: the top of a scale. */
export function computeNiceMax(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= value * 0.999999) ?? 10 * power;
}

/** Upper bounds of the first four of five classes; for certified workers 5千, 1万, 2万, 5万. */
export const computeClassBreaks = (niceMax: number): readonly number[] =>
  [0.1, 0.2, 0.4, 1].map((share) => share * niceMax);
