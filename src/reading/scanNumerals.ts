import type { SqueezedText } from './squeezeText';

/** One numeral of a document. */
export interface Numeral {
  readonly text: string;
  /** Where it stands in the squeezed text: first and behind the last UTF-16 unit. */
  readonly start: number;
  readonly end: number;
  /** Physical line, from 1, on which it starts. */
  readonly line: number;
}

const ARABIC = String.raw`[\d０-９]+(?:[,，][\d０-９]{3}(?![\d０-９]))*(?:[.．][\d０-９]+)?`;
/**
 * 两 and 半 count as numerals, 双 (a pair) and 首 (first) do not; 数 and 几 only where they stand for digits (数百,
 * 几十, 近几年).
 */
const CHINESE = '[零〇一二两三四五六七八九十百千万亿半]+|数(?=[十百千万亿])[十百千万亿]+|几';
const NUMERAL = new RegExp(`${ARABIC}(?:[余多]?[十百千万亿]+|[%％])?|${CHINESE}`, 'gu');

/**
 * Every numeral of a document, in printed order: each run of Arabic digits with its separators, decimals, scale (万,
 * 亿) or percent sign, and each run of Chinese numerals. Nothing is passed over because it looks like a word: 一些,
 * 第一 and 三亚 are numerals here and have to be set aside by somebody who has read them. White space does not split a
 * numeral: 002 and 004 wrap in the middle of numbers.
 */
export function scanNumerals({ text, lines }: SqueezedText): readonly Numeral[] {
  return [...text.matchAll(NUMERAL)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
    line: lines[index] ?? 0,
  }));
}
