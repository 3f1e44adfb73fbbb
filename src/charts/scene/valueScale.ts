/** A scale of counts along an axis, with its ticks. */
export interface ValueScale {
  /** Equal lengths are equal ratios; false: equal lengths are equal differences, from zero. */
  readonly isLog: boolean;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** Position of a value in pixels. On a logarithmic scale only for values above zero. */
  at(value: number): number;
}

/**
 * From this factor between the largest and the smallest value on, a linear axis would press the small ones onto zero.
 */
const LOG_FROM = 12;
const MOST_TICKS = 6;

/** 1, 2 or 5 times a power of ten that divides a length into at most `count` steps. */
function selectStep(length: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(length / count));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => length / step <= count) ?? 10 * power;
}

/** A linear scale from zero; `from` is the pixel of zero, `to` that of the largest value. */
export function computeLinearScale(largest: number, from: number, to: number, count = MOST_TICKS - 1): ValueScale {
  const step = selectStep(largest, count);
  const at = (value: number) => from + (value / largest) * (to - from);
  const ticks = Array.from({ length: Math.floor(largest / step + 1e-9) + 1 }, (_, position) => ({
    value: position * step,
    at: at(position * step),
  }));
  return { isLog: false, ticks, at };
}

function computeLogScale(smallest: number, largest: number, from: number, to: number): ValueScale {
  const [low, high] = [Math.log10(smallest), Math.log10(largest)];
  const at = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  const powers = Array.from(
    { length: Math.floor(high + 1e-9) - Math.ceil(low - 1e-9) + 1 },
    (_, position) => 10 ** (Math.ceil(low - 1e-9) + position),
  );
  return { isLog: true, ticks: powers.map((value) => ({ value, at: at(value) })), at };
}

/**
 * The scale on which values of one axis can all be read: linear from zero where they are near each other, logarithmic
 * where not.
 */
export function computeValueScale(values: readonly number[], from: number, to: number): ValueScale {
  const positive = values.filter((value) => value > 0);
  const [smallest, largest] = [Math.min(...positive), Math.max(...positive)];
  if (positive.length === 0) return { isLog: false, ticks: [{ value: 0, at: from }], at: () => from };
  return largest / smallest >= LOG_FROM
    ? computeLogScale(smallest, largest, from, to)
    : computeLinearScale(largest, from, to);
}
