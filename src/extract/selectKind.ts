import type { Kind } from '../domain/codes';
import type { FoundPeriod } from './findTimes';
import type { FoundNumber } from './scanNumbers';

const AIMED = /(?:达到|力争|争取|将|实现|确保|目标|计划|规划|要|拟|预计|覆盖|建成|建立|完成)/u;
const INTENDED = /(?:力争|争取|计划|拟|预计将|目标)[^。；]*$/u;
const RULED =
  /(?:规定|要求|每[个名位站季周]|每人|每月|每年|年均|标准|控制在|补贴|津贴|不得|应当?|须|原则上|按照?[^，。]*比例|按$|按照?$|全年)/u;
/** Measures of how much work is asked of somebody. */
const RULED_UNITS = /^(?:小时|学时|课时|个?月|天)$/u;
const LEAST = /^(?:不[得能]?少于|不[得能]?低于|不[得能]?超过|至少|至多|最多)/u;
const DONE = /(?:目前|现有|已|共有|共计|累计|现设)/u;
const CHANGED = /(?:同比|环比|增长|下降|上升|增幅|降幅|年均增|提高|提升|减少|是.*的|翻)/u;
const GAINED = /(?:比|较|同比)[^，。；]*(?:增加|增长|减少|下降|提高|新增|多|上升)了?$/u;

interface Said {
  /** Folded text. */
  readonly text: string;
  /** Where the sentence of the number begins. */
  readonly sentence: number;
  /** The words of its clause before it. */
  readonly clause: string;
}

/** What a number is, by the words of its sentence; a rule is one of how things are to be. */
export function selectKind({ text, sentence, clause }: Said, number: FoundNumber, period: FoundPeriod): Kind {
  const said = text.slice(sentence, number.start);
  if (GAINED.test(clause)) return 'change';
  if (/^(?:%|倍|个百分点)$/u.test(number.unitWord) && CHANGED.test(clause)) return 'change';
  if (period.type === 'by' && AIMED.test(said + text.slice(number.end, number.end + 12))) return 'target';
  if (INTENDED.test(said)) return 'target';
  const ruled = said.split(/[；;]/u).at(-1) ?? '';
  const printed = text.slice(number.start, number.end);
  if (LEAST.test(printed) && !DONE.test(clause)) return 'standard';
  if (RULED_UNITS.test(number.unitWord) && !/累计|共/u.test(clause)) return 'standard';
  return RULED.test(ruled) && !DONE.test(ruled) ? 'standard' : 'actual';
}
