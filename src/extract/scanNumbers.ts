import { readNumber } from '../reading/readNumber';
import { scanNumerals } from '../reading/scanNumerals';
import { readUnitWord } from '../domain/unitWords';
import type { Qualifier } from '../domain/codes';

/** What a numeral is that is no figure. */
export type SetAsideClass = 'date' | 'ordinal' | 'word' | 'time' | 'base' | 'unread' | 'repeat';

/** A number of a text with its qualifier and measure word. */
export interface FoundNumber {
  /** From its qualifier, where that stands at it, to its measure word; offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly valueMax?: number;
  readonly qualifier: Qualifier;
  readonly unitWord: string;
  /** Whether it is said without a numeral. */
  readonly isImplied?: true;
}

/** A numeral that is no figure. */
export interface SetAside {
  readonly start: number;
  readonly end: number;
  readonly is: SetAsideClass;
}

const RANGE = /^(?:-|–|—|~|～|至|到)$/u;
const BEFORE =
  /(?:约占?|近|超过?|突破|逾|不足|不到|不[得能]?超过|不[得能]?少于|不[得能]?低于|至少|至多|最多|过)(?:有|达到?|配备|设立|安排|开展|举办|建成|建立|建设|培育|培养|招聘|聘用|引进|购买|给予)?$/u;
const SOME = /^(?:多|余|来)?(?:万|亿|千|百)?(?:多|余|来)?/u;
const AFTER = /^(?:以上|以内|以下|左右|上下|(?<=[倍番])[多余])/u;
/** Numbers in words: they hold a numeral, or none at all. */
const WORDED =
  /过?半数|一半|[一二三四五六七八九十百]+分之[一二三四五六七八九十百]+|[一二三四五六七八九]成[一二三四五六七八九半]?(?=以上|左右|的|[，,。；;、)])|翻了?[一二三四五]番/gu;

const isDate = (text: string, start: number, end: number): boolean =>
  /^(?:年代|月份?|日|号|季度)/u.test(text.slice(end)) ||
  (/^\d{4}$/u.test(text.slice(start, end)) &&
    /^年?/u.test(text.slice(end)) &&
    /^(?:年|[-/.]\d)/u.test(text.slice(end)));

/** 四个强化, 三项工程, 三人小组: numerals of names that count nothing. */
const STRUCTURE =
  /^(?:[大项个件种条类人]|方面)?(?:强化|工程|重点|方面|环节|结合|要素|机制|平台|统一|坚持|突破|融合|转变|抓手|着力|聚焦|民政|民生|主责|小组|一批|步走|位一体|社联动|级|部分|章)/u;
/** 一 counts where nothing follows what it counts (机构一个，), and how often (每周一次). */
const isOne = (text: string, start: number, end: number): boolean =>
  (/^[次名个家所](?=[，,。；;、)”\n]|$)/u.test(text.slice(end)) &&
    !/[第同任另这那某唯之其每万]$/u.test(text.slice(0, start))) ||
  // 每个小组设一名组长: what each is to have.
  (/每[^，,。；;、\n\d]{1,14}(?:设立?|配备?|配置|指定|安排|确定|派驻?|明确)(?:了|有|至少)?$/u.test(
    text.slice(0, start),
  ) &&
    /^[名个位]/u.test(text.slice(end))) ||
  (/每(?:周|月|季度|季|年|半年|学期)$/u.test(text.slice(0, start)) && text.startsWith('次', end));

/** “中国百名社工人物”: a numeral inside a short name in quotation marks. */
const isInName = (text: string, start: number, end: number): boolean =>
  /[“「『《][^”」』》，,。；\n]{0,12}$/u.test(text.slice(Math.max(0, start - 13), start)) &&
  /^[^“「『《，,。；\n]{0,12}[”」』》]/u.test(text.slice(end, end + 13));

/** 一些, 统一, 十四五, 三亚: numerals inside words; and what counts nothing (一名专职督导). */
function isWord(text: string, start: number, end: number): boolean {
  const numeral = text.slice(start, end);
  const after = text.slice(end);
  if (/^\d/u.test(numeral)) return false;
  if (numeral === '一') return !isOne(text, start, end);
  if (numeral === '二' || STRUCTURE.test(after)) return true;
  if (/[前居]$/u.test(text.slice(0, start)) && /^[名位]/u.test(after)) return true;
  if (isInName(text, start, end) || /^节[气点日目]/u.test(after)) return true;
  if (/[“「『《"]$/u.test(text.slice(0, start)) || /^[个项]?[“「"]/u.test(after)) return true;
  if (/^十[二三四五]五$/u.test(numeral) && /^["”」』期末]/u.test(after)) return true;
  return readUnitWord(after) === '' && !/^(?:多|余|来)?(?:万|亿)?(?:多|余)?(?:人|名|个|家|%)/u.test(after);
}

/** 72名选手同台竞技: who took part in an event of a day. */
const ATTENDED =
  /^[余多]?[名位人][^，,。；;\d]{0,14}(?:与会|出席|围坐|同台|到场|齐聚|代表参加|参加(?:活动|会议|仪式|论坛|比赛|启动))/u;

/** 每万名, 每5个: what a number is of. */
const isBase = (text: string, start: number, end: number): boolean =>
  text.slice(0, start).endsWith('每') && /^[万千百十]/u.test(text.slice(start, end));

function classify(text: string, start: number, end: number): SetAsideClass | null {
  if (text.slice(0, start).endsWith('第') || /^(?:届|次会议)/u.test(text.slice(end))) return 'ordinal';
  if (isDate(text, start, end)) return 'date';
  if (/^[:：]\d|^[-/]\d{1,2}[-/]/u.test(text.slice(end)) || /\d[:：]$|\d[-/]$/u.test(text.slice(0, start)))
    return 'time';
  if (/(?:浏览|阅读|点击|访问)(?:量|次数|数)?[:：]?$/u.test(text.slice(0, start))) return 'word';
  if (isBase(text, start, end)) return 'base';
  // Who was there: 60余名代表围坐一堂.
  if (ATTENDED.test(text.slice(end))) return 'word';
  // Who acts in a story, and no count of anybody: 社工站的3名社工每天走山路.
  if (/[站室里心构]的$/u.test(text.slice(0, start)) && /^[名位](?:专职)?社工/u.test(text.slice(end))) return 'word';
  if (/^(?:周?年|载)/u.test(text.slice(end))) return 'time';
  return isWord(text, start, end) ? 'word' : null;
}

interface Numeral {
  readonly start: number;
  readonly end: number;
}

/** Both ends of a range are one number. */
function joinRanges(text: string, numerals: readonly Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (const one of numerals) {
    const before = joined.at(-1);
    const isRange = before && RANGE.test(text.slice(before.end, one.start)) && !/^[月日年]/u.test(text.slice(one.end));
    if (before && isRange) joined.splice(-1, 1, { start: before.start, end: one.end });
    else joined.push(one);
  }
  return joined;
}

/** The whole of a number: with the words around it that say how sure it is, and what it counts. */
function widen(text: string, { start, end }: Numeral, from: number): Numeral {
  const qualified = BEFORE.exec(text.slice(from, start))?.[0] ?? '';
  const some = SOME.exec(text.slice(end))?.[0] ?? '';
  const unit = readUnitWord(text.slice(end + some.length));
  const tail = AFTER.exec(text.slice(end + some.length + unit.length))?.[0] ?? '';
  return { start: start - qualified.length, end: end + some.length + unit.length + tail.length };
}

/** Every numeral of a folded text: as a number, or set aside with what it is. */
export function scanNumbers(text: string): { readonly numbers: FoundNumber[]; readonly setAside: SetAside[] } {
  const worded = [...text.matchAll(WORDED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const isIn = ({ start, end }: Numeral): boolean => worded.some((one) => start < one.end && one.start < end);
  const plain = joinRanges(text, scanNumerals({ text, lines: [] })).filter((one) => !isIn(one));
  const numbers: FoundNumber[] = [];
  const setAside: SetAside[] = [];
  let from = 0;
  for (const one of [...plain, ...worded].toSorted((a, b) => a.start - b.start)) {
    const is = worded.includes(one) ? null : classify(text, one.start, one.end);
    const whole = widen(text, one, from);
    // A qualifier may stand at a distance (不低于上年的70%): the clause before it is read with it.
    const clause =
      text
        .slice(from, one.start)
        .split(/[，,。；;\n]/u)
        .at(-1) ?? '';
    const reading = is === null ? readNumber(`${clause.slice(-12)}${text.slice(one.start, whole.end)}`) : null;
    const isUncounted = reading?.unitWord === '' && !/[万亿]/u.test(text.slice(one.start, whole.end));
    if (is !== null) setAside.push({ start: one.start, end: one.end, is });
    else if (!reading || isUncounted) setAside.push({ start: one.start, end: one.end, is: 'unread' });
    else {
      const { value, valueMax, qualifier, unitWord } = reading;
      numbers.push({ ...whole, value, qualifier, unitWord, ...(valueMax === undefined ? {} : { valueMax }) });
    }
    from = whole.end;
  }
  return { numbers, setAside };
}
