import type { Qualifier } from '../domain/codes';
import { readNumeral } from './readNumeral';
import { readUnitWord } from '../domain/unitWords';

/** What a printed number says. */
export interface NumberReading {
  /** 万 and 亿 expanded; lower end of a range; a printed fall (下降5%) is negative; null for 数百. */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly valueMax?: number;
  readonly qualifier: Qualifier;
  /** The measure word after the numeral (人次, 家, %), '' when there is none or none that is known. */
  readonly unitWord: string;
  /** What stands before and after, without the qualifier words. */
  readonly rest: string;
}

const ARABIC = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const CHINESE = '[零〇一二两三四五六七八九十百千]+(?:[万亿][零〇一二两三四五六七八九十百千]*)*|[万亿]';
const SOME = '[余多来]?';
const SCALE = '(?:万亿|百万|千万|[十百千万亿])?';
const RANGE = '(?:-|–|—|~|～|至|到)';

const PREFIXES: readonly (readonly [Qualifier, RegExp])[] = [
  ['at_least', /(?:不[得能]?少于|不[得能]?低于|不小于|至少)$/],
  ['at_most', /(?:不[得能]?超过|不多于|不高于|不大于|至多|最多)$/],
  ['under', /(?:不足|不到|低于|少于|未满)$/],
  ['over', /(?:超过|超|突破|逾|多于|高于|上)$/],
  ['nearly', /(?<![最附新])近$/],
  ['about', /(?<!节)约$/],
];
/** Words between a qualifier and its number that add nothing: 约有20家, 超过了5万. */
const NEUTRAL_TAIL =
  /(?:达到|总计|累计|配备|设立|安排|开展|举办|建成|建立|建设|培育|培养|招聘|聘用|引进|购买|给予|达|到|有|为|共|计|已|了|仅|的)$/;
const FALL = /(?:下降|减少|降低|下滑)了?$/;
const COVERAGE = /全覆盖|全部|所有.*[均都也]|^[均都]有/;

/** What numbers are written with in Hong Kong, Macao and Taiwan; as many characters as before. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  兩: '两',
  餘: '余',
  個: '个',
  約: '约',
  達: '达',
  數: '数',
  幾: '几',
};

/** Printed numbers carry spaces, full-width digits and traditional characters; none of them means anything. */
function normalizePrinted(printed: string): string {
  return printed
    .replace(/\s+/gu, '')
    .replace(/[０-９．％，]/gu, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[萬億兩餘個約達數幾]/gu, (character) => SIMPLIFIED[character] ?? character);
}

function readPrefix(before: string): { qualifier: Qualifier | null; rest: string } {
  for (const words of [before, before.replace(NEUTRAL_TAIL, '')]) {
    for (const [qualifier, pattern] of PREFIXES) {
      if (pattern.test(words)) return { qualifier, rest: words.replace(pattern, '') };
    }
  }
  // 不得低于上年的70%, 约占全省的四分之一: what the share is of stands between.
  if (/(?<!节)约占[^，。；]*的$/.test(before)) return { qualifier: 'about', rest: before };
  if (/不[得能]?低于[^，。；]*的$/.test(before)) return { qualifier: 'at_least', rest: before };
  // 每年至少举办集中培训2次.
  if (/至少[^，。；、\d]{1,8}$/.test(before)) return { qualifier: 'at_least', rest: before };
  // 基本实现…100%覆盖: the one qualifier that stands away from its number.
  return before.includes('基本')
    ? { qualifier: 'about', rest: before.replace('基本', '') }
    : { qualifier: null, rest: before };
}

/**
 * The qualifier in the words right before or after a number (近 | 400人 | 以上), or 基本 anywhere before it; null when
 * there is none.
 */
export function readSurroundings(before: string, after: string): Qualifier | null {
  return readPrefix(normalizePrinted(before)).qualifier ?? readTail(normalizePrinted(after)).qualifier;
}

function readSome(some: string): Qualifier | null {
  if (some === '') return null;
  return some === '来' ? 'about' : 'over';
}

/** 以上, 以内 and 以下 include their number (Civil Code, article 1259). */
const TAILS: Readonly<Record<string, Qualifier>> = { 以上: 'at_least', 以内: 'at_most', 以下: 'at_most' };

function readTail(tail: string): { qualifier: Qualifier | null; rest: string } {
  if (/^[多余]/.test(tail)) return { qualifier: 'over', rest: tail.slice(1) };
  const found = /^(以上|以内|以下|左右|上下)/.exec(tail);
  if (found === null) return { qualifier: null, rest: tail };
  return { qualifier: TAILS[found[1] ?? ''] ?? 'about', rest: tail.slice(2) };
}

/** Puts a reading together from the number and the words on both sides of it. */
function readAround(
  before: string,
  after: string,
  number: { value: number | null; valueMax?: number; qualifier: Qualifier | null },
): NumberReading {
  const unitWord = readUnitWord(after);
  const tail = readTail(after.slice(unitWord.length));
  const prefix = readPrefix(before);
  const fixed = number.qualifier === 'range' || number.qualifier === 'indefinite' ? number.qualifier : null;
  const sign = FALL.test(prefix.rest) ? -1 : 1;
  return {
    value: number.value === null ? null : number.value * sign,
    ...(number.valueMax === undefined ? {} : { valueMax: number.valueMax }),
    qualifier: fixed ?? prefix.qualifier ?? number.qualifier ?? tail.qualifier ?? 'exact',
    unitWord,
    rest: prefix.rest + tail.rest,
  };
}

/** Years, months, days of the month and ordinals are not what a record counts. */
function isDateOrOrdinal(text: string, start: number, end: number): boolean {
  const after = text.slice(end);
  return (
    text[start - 1] === '第' ||
    (/^\d{4}$/.test(text.slice(start, end)) && after.startsWith('年')) ||
    /^[月日号]/.test(after)
  );
}

function readRange(text: string, core: string): NumberReading | null {
  const found = new RegExp(`(${core})(${SCALE})${RANGE}(${core})(${SCALE})`).exec(text);
  if (found === null) return null;
  const [whole, low = '', lowScale = '', high = '', highScale = ''] = found;
  const end = found.index + whole.length;
  if (isDateOrOrdinal(text, found.index, end) || text.slice(end).startsWith('年')) return null;
  const value = readNumeral(low, lowScale || highScale);
  const valueMax = readNumeral(high, highScale);
  if (value === null || valueMax === null) return null;
  return readAround(text.slice(0, found.index), text.slice(end), { value, valueMax, qualifier: 'range' });
}

function readSingle(text: string, core: string): NumberReading | null {
  for (const found of text.matchAll(new RegExp(`(${core})(${SOME})(${SCALE})(${SOME})`, 'g'))) {
    const [whole, digits = '', some = '', scale = '', someLater = ''] = found;
    const end = found.index + whole.length;
    if (isDateOrOrdinal(text, found.index, end)) continue;
    const value = readNumeral(digits, scale);
    if (value === null) continue;
    return readAround(text.slice(0, found.index), text.slice(end), { value, qualifier: readSome(some || someLater) });
  }
  return null;
}

function readShare(text: string): NumberReading | null {
  const found = new RegExp(`百分之(${ARABIC}|${CHINESE})`).exec(text);
  const value = found === null ? null : readNumeral(found[1] ?? '', '');
  if (found === null || value === null) return null;
  return readAround(text.slice(0, found.index), `%${text.slice(found.index + found[0].length)}`, {
    value,
    qualifier: null,
  });
}

/** 一半, 半数, 三分之二, 七成, 七成五 and 翻两番: a share in percent, or how many times as much. */
const WORDED = new RegExp(
  `(?<half>一半|半数|过半数?)|(?<below>${CHINESE})分之(?<above>${CHINESE})|(?<tenths>[一二两三四五六七八九])成(?<fifths>[一二三四五六七八九半])?(?![员为立功效果都])|翻了?(?<doublings>[一二两三四五])番`,
);

function readShareOfWords({ half, below, above, tenths, fifths }: Record<string, string | undefined>): number | null {
  if (half !== undefined) return 50;
  if (below !== undefined && above !== undefined) {
    const [whole, part] = [readNumeral(below, ''), readNumeral(above, '')];
    return whole === null || part === null || whole === 0 ? null : (part * 100) / whole;
  }
  const [tens, ones] = [tenths, fifths].map((word) => (word === '半' ? 5 : word ? readNumeral(word, '') : 0));
  return tenths === undefined ? null : (tens ?? 0) * 10 + (ones ?? 0);
}

function readWorded(text: string): NumberReading | null {
  const found = WORDED.exec(text);
  if (!found?.groups) return null;
  const { half = '', doublings } = found.groups;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const times = doublings === undefined ? null : readNumeral(doublings, '');
  if (times !== null) return readAround(before, `倍${after}`, { value: 2 ** times, qualifier: null });
  const value = readShareOfWords(found.groups);
  if (value === null) return null;
  return readAround(before, `%${after}`, { value, qualifier: half.startsWith('过') ? 'over' : null });
}

function readIndefinite(text: string): NumberReading | null {
  const found = /(?:数|几)[十百千万亿]+|若干/.exec(text);
  if (found === null) return null;
  return readAround(text.slice(0, found.index), text.slice(found.index + found[0].length), {
    value: null,
    qualifier: 'indefinite',
  });
}

/** 首家 counts the one that is there: the first. */
function readFirst(text: string): NumberReading | null {
  return /^首[家个所处]/.test(text) ? readAround('', text.slice(1), { value: 1, qualifier: null }) : null;
}

/** 全覆盖, 全部…, 所有…均 say 100 percent without a numeral. */
function readCoverage(text: string): NumberReading | null {
  if (!COVERAGE.test(text)) return null;
  const { qualifier, rest } = readPrefix(text);
  return { value: 100, qualifier: qualifier ?? 'exact', unitWord: '%', rest };
}

/**
 * Reads one number as Chinese newspapers print it: 约1.75万人, 两万余人次, 5-8个, 数百名, 全覆盖.
 * The first number counts; dates and ordinals are passed over. null when there is none.
 */
export function readNumber(printed: string): NumberReading | null {
  const text = normalizePrinted(printed);
  const share = readShare(text) ?? readWorded(text);
  if (share !== null) return share;
  const arabic = readRange(text, ARABIC) ?? readSingle(text, ARABIC) ?? readIndefinite(text);
  if (arabic !== null) return arabic;
  const chinese = readRange(text, CHINESE) ?? readSingle(text, CHINESE);
  const isLeading = chinese !== null && chinese.unitWord !== '' && !/^(?:所有|全部)/.test(text);
  return isLeading ? chinese : (readFirst(text) ?? readCoverage(text) ?? chinese);
}
