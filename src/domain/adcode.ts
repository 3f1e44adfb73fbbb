import type { Level } from './codes';
import type { Adcode } from './records/ids';

/**
 * Whether a text can be the code of a place: six digits. Apart from the schemas of the records, which the pages load
 * late.
 */
export const isAdcode = (word: unknown): word is Adcode => typeof word === 'string' && /^\d{6}$/.test(word);

/** Level of a code by its digits: 520000 province, 520100 prefecture, 520102 county. */
export function findLevel(adcode: string): Exclude<Level, 'township'> {
  if (adcode === '100000') return 'nation';
  if (adcode.endsWith('0000')) return 'province';
  return adcode.endsWith('00') ? 'prefecture' : 'county';
}

/** Whether a place is the other or lies in it, by the digits of their codes. */
export function liesWithin(adcode: string, other: string): boolean {
  const digits = { nation: 0, province: 2, prefecture: 4, county: 6 }[findLevel(other)];
  return adcode.slice(0, digits) === other.slice(0, digits);
}

/** The smallest place that both lie in; the nation where nothing smaller does. */
export function findCommon(one: string, other: string): string {
  if (liesWithin(one, other)) return other;
  if (liesWithin(other, one)) return one;
  if (one.slice(0, 4) === other.slice(0, 4)) return `${one.slice(0, 4)}00`;
  return one.slice(0, 2) === other.slice(0, 2) ? `${one.slice(0, 2)}0000` : '100000';
}
