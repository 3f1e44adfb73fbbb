import type { Kind } from '../domain/codes';
import type { FoundPeriod } from './findTimes';
import type { FoundNumber } from './scanNumbers';

const INTENDED = /(?:力争|争取(?!上级|到|资金|中央|社会)|计划|预计将|目标(?:是|为))[^，。；]*$/u;
const RULED =
  /(?:规定|要求|每[个名位站季周]|每人|每月|每年|年均|标准|控制在|补贴|津贴|一次性|奖励|不得|应当|应(?=[该配设])|须|原则上|按照?[^，。]*比例|按照?$|每$)/u;
/** Measures of how much work is asked of somebody. */
const RULED_UNITS = /^(?:小时|学时|课时|个?月|天)$/u;
/** 每个小组设一名组长. */
const EACH_HAS = /每[^，,。；;、\d]{1,14}(?:设立?|配备?|配置|指定|安排|确定|派驻)(?:至少)?$/u;
/** More of these is what was done. */
const MOST_ASKED = 1000;
const LEAST = /^(?:不[得能]?少于|不[得能]?低于|不[得能]?超过|至少|至多|最多)/u;
const DONE = /(?:目前|现有|已|共有|共计|累计|现设|突破|连续|投入|全[省市县区]\d)/u;
const CHANGED = /(?:同比|环比|增长|下降|上升|增幅|降幅|年均增|提高|提升|减少|是.*的|翻)/u;
const GAINED = /(?:比|较|同比)[^，。；]*(?:增加|增长|减少|下降|提高|新增|多|上升)了?$/u;

const PLANNED = /将|计划|力争|争取|拟/u;

/** Whether a time ends after the month of the article: 十四五期间. */
const isAhead = ({ end }: FoundPeriod, published: string): boolean => end.slice(0, 7) > published.slice(0, 7);

interface Said {
  /** Folded text. */
  readonly text: string;
  /** Where the sentence of the number begins. */
  readonly sentence: number;
  /** The words of its clause before it. */
  readonly clause: string;
  /** ISO date of the article. */
  readonly published: string;
}

/** 提升至52.3% says how much there is. */
const RISEN = /(?:增|升|降|高|长|展|大)[加长少低]?(?:至|到|为)(?:了|约|近|超过|\d{4}年[底末]?的)?$/u;

/** Whether a number says how much something has changed. */
export const isChange = ({ unitWord }: Pick<FoundNumber, 'unitWord'>, clause: string): boolean =>
  GAINED.test(clause) || (/^(?:%|倍|个百分点)$/u.test(unitWord) && CHANGED.test(clause) && !RISEN.test(clause));

/** What a number is, by the words of its sentence; a rule is one of how things are to be. */
export function selectKind(
  { text, sentence, clause, published }: Said,
  number: FoundNumber,
  period: FoundPeriod,
): Kind {
  const said = text.slice(sentence, number.start);
  if (isChange(number, clause + (number.unitWord === '倍' ? text.slice(number.start, number.end) : '')))
    return 'change';
  if (period.type === 'by') return 'target';
  if (INTENDED.test(clause) || (isAhead(period, published) && PLANNED.test(said))) return 'target';
  const ruled = said.split(/[；;]/u).at(-1) ?? '';
  const printed = text.slice(number.start, number.end);
  if (EACH_HAS.test(clause)) return 'standard';
  if (LEAST.test(printed) && !DONE.test(clause)) return 'standard';
  if (RULED_UNITS.test(number.unitWord) && (number.value ?? 0) <= MOST_ASKED && !/累计|共/u.test(clause))
    return 'standard';
  if (number.unitWord === '元' && /^[^，,。；]{0,30}标准/u.test(text.slice(number.end))) return 'standard';
  return RULED.test(ruled) && !DONE.test(ruled) ? 'standard' : 'actual';
}
