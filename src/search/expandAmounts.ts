/** Chinese units of number, in powers of ten. */
const POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  百万: 6,
  千万: 7,
  万亿: 12,
};
const COUNTED = /^(\d+)(?:\.(\d+))?(百万|千万|万亿|[百千万萬亿億])(.*)$/u;
/** No folded text begins with this. */
const MARK = '=';

/** Whether a term is an amount that was written out, to be compared with values only. */
export const isAmount = (term: string): boolean => term.startsWith(MARK);

/** The digits of an amount that was written out. */
export const amountOf = (term: string): string => term.slice(MARK.length);

/** By moving the point, for 8.9 × 10,000 is no whole number to a computer. */
function movePoint(whole: string, decimals: string, power: number): string {
  const digits = whole + decimals.slice(0, power).padEnd(power, '0');
  const rest = decimals.slice(power).replace(/0+$/, '');
  return `${digits.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}

/** Folded terms with numbers in 万 and 亿 written out: 8.9万人 → the amount 89000, and 人. */
export function expandAmounts(terms: readonly string[]): readonly string[] {
  return terms.flatMap((term) => {
    const [, whole, decimals = '', unit = '', rest = ''] = COUNTED.exec(term) ?? [];
    const power = POWERS[unit];
    return whole === undefined || power === undefined
      ? [term]
      : [MARK + movePoint(whole, decimals, power), ...(rest === '' ? [] : [rest])];
  });
}
