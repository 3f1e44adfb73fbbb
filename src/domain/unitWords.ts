import type { Unit } from './codes';

const PEOPLE: readonly Unit[] = ['person', 'per-10k'];
const MONEY: readonly Unit[] = ['yuan', 'yuan-per-month'];
const THINGS: readonly Unit[] = ['station', 'organisation', 'project', 'item', 'place', 'event'];
const EVENTS: readonly Unit[] = ['event', 'item'];

/**
 * Chinese measure words and the units each may stand for. 个 and 家 count many kinds of thing, 人 also a density
 * (每万人…13.7人).
 */
const UNITS_BY_WORD: Readonly<Record<string, readonly Unit[]>> = {
  人次: ['person-time'],
  人: PEOPLE,
  名: PEOPLE,
  位: PEOPLE,
  户: ['household'],
  个月: ['month'],
  个多月: ['month'],
  个小时: ['hour'],
  个多小时: ['hour'],
  个百分点: ['percentage-point'],
  个: THINGS,
  家: THINGS,
  所: THINGS,
  处: THINGS,
  支: ['organisation', 'item'],
  部门: ['organisation'],
  条: ['item', 'project'],
  件: EVENTS,
  例: EVENTS,
  项: ['project', 'item', 'event'],
  期: ['event'],
  起: EVENTS,
  份: ['item'],
  张: ['item'],
  场次: EVENTS,
  场: EVENTS,
  次: EVENTS,
  节: EVENTS,
  批: EVENTS,
  天: ['day'],
  小时: ['hour'],
  学时: ['hour'],
  课时: ['hour'],
  倍: ['times'],
  元: MONEY,
  '%': ['percent'],
};

/** Longest first, so that 人次 is never read as 人. */
const WORDS: readonly string[] = Object.keys(UNITS_BY_WORD).sort((a, b) => b.length - a.length);

/** The measure word that the text starts with, or '' when it starts with none that is known. */
export function readUnitWord(text: string): string {
  return WORDS.find((word) => text.startsWith(word)) ?? '';
}

/**
 * Units that a measure word may stand for; null when the number was printed without one (突破1.3万), which says
 * nothing.
 */
export function selectUnits(word: string): readonly Unit[] | null {
  return UNITS_BY_WORD[word] ?? null;
}
