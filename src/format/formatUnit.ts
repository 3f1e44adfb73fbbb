import type { CountedThings } from '../domain/records/parts';
import type { Unit } from '../domain/codes';
import type { FirstText } from '../messages/text';
import { isYuanInNumber } from './formatNumber';

/** What is counted: a figure, an indicator, or a unit alone. */
export interface Counted {
  readonly unit: Unit;
  readonly counted?: CountedThings | undefined;
}

/** The word of a unit behind its number: English money has its sign before it (¥106m, ¥200 a month). */
export function formatUnitBehind(counted: Counted, count: number, text: FirstText): string {
  const word = formatUnit(counted, count, text);
  return isYuanInNumber(counted.unit, text.lang) ? word.replace(/^yuan ?/, '') : word;
}

/** The word for what a number counts: that of the indicator (2 rooms, 236 条), or else of the unit (2 stations). */
export function formatUnit({ unit, counted }: Counted, count: number, text: FirstText): string {
  if (!counted) return text.t(`unit.${unit}`, { count });
  return text.lang === 'zh' ? counted.zh : count === 1 ? counted.en : counted.enPlural;
}
