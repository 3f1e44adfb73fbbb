import { computeInterval, type Interval } from './interval';
import type { UnitAmount } from './records/figure';

const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

const NUMERAL = /\d+(?:\.(\d+))?[余多]?([万亿]?)/u;

/** The decimals and the power of ten (万, 亿) of a printed number; white space and commas within it do not count. */
function readDigits(printed: string): { decimals: number; power: number } {
  const [, decimals = '', scale = ''] = NUMERAL.exec(printed.replaceAll(/[\s,]/gu, '')) ?? [];
  return { decimals: decimals.length, power: POWERS[scale] ?? 0 };
}

/** Half a unit of the last digit that was printed, in the figure's unit: 0.5 for 189%, 500 for 3.3万. */
export function computeHalfUnit(printed: string): number {
  const { decimals, power } = readDigits(printed);
  return 0.5 * 10 ** (power - decimals);
}

/** Our convention: who prints a tenth of 万 or 亿 has rounded to it (3.3万, 1.06亿); 66万 may be the very sum. */
function isRoundedNumeral(printed: string): boolean {
  const { decimals, power } = readDigits(printed);
  return decimals > 0 && power > 0;
}

/**
 * What a printed number can mean, in the figure's unit, with the rounding of its last digit: 3.3万 is 32,500 to 33,500.
 * For reckoning one figure with another; words such as 约 and 超过 say themselves how far it reaches. null of 数百.
 */
export function computePrintedInterval(
  figure: Parameters<typeof computeInterval>[0] & Pick<UnitAmount, 'printed'>,
  isKnownRounded = false,
): Interval | null {
  const { qualifier, printed = '' } = figure;
  const interval = computeInterval(figure);
  const isRounded = isKnownRounded || (qualifier === 'exact' && isRoundedNumeral(printed));
  if (interval === null || !isRounded) return interval;
  const slack = computeHalfUnit(printed);
  return { ...interval, min: interval.min - slack, max: interval.max + slack };
}
