import nzhcn from 'nzh/cn';

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** Multiplies by a printed scale word without the dust of floating point: 1.06 and 亿 give 106000000. */
function applyScale(digits: string, scale: string): number {
  return Number(`${digits}e${SCALES[scale] ?? 0}`);
}

/**
 * `nzh` reads what it does not know as nothing (两千 → 0, 三万五 → 30005); only what it also writes back the same way
 * is believed.
 */
function readChineseNumeral(numeral: string): number | null {
  const plain = numeral
    .replace(/两/g, '二')
    .replace(/〇/g, '零')
    .replace(/^(?=[百千万亿])/, '一');
  const value = Number(nzhcn.decodeS(plain));
  const spellings = [true, false].map((tenMin) => nzhcn.encodeS(value, { tenMin }));
  return spellings.includes(plain) ? value : null;
}

/**
 * Value of one numeral and the scale word after it: ("1.75", "万") → 17500, ("两", "万") → 20000, ("三", "") → 3.
 * null for characters that are no number.
 */
export function readNumeral(core: string, scale: string): number | null {
  if (/^\d/.test(core)) return applyScale(core.replace(/,/g, ''), scale);
  const value = readChineseNumeral(core);
  return value === null ? null : applyScale(String(value), scale);
}
