import type { TargetFigure } from './records/figure';
import type { OwnFigure } from './observation';
import type { CountedThings } from './records/parts';
import { type Unit, WHOLE_UNITS } from './codes';
import { selectUnits } from './unitWords';

/** What a reader typed, as it was typed. */
export interface WhatIfInput {
  readonly value: string;
  readonly date: string;
  readonly note: string;
}

/** A value of the reader's own, read and accepted. Never a figure of the dataset. */
export interface WhatIf {
  readonly value: number;
  /** ISO date that the value holds at. */
  readonly date: string;
  readonly note: string;
}

/** Why a typed value is refused. */
export type WhatIfProblem = 'notANumber' | 'negative' | 'overHundred' | 'notWhole' | 'badDate' | 'future' | 'reported';

/** What came of a typed value: the value, or the first thing that is wrong with it. */
export type ParsedWhatIf =
  { readonly ok: true; readonly whatIf: WhatIf } | { readonly ok: false; readonly problem: WhatIfProblem };

/** Longest note that is kept, in characters. */
export const NOTE_MAX = 300;

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|亿)?(\D*)$/;
const FACTORS = { '': 1, 万: 1e4, 亿: 1e8 } as const;

/** The same words in English, as the site writes them; the Chinese ones are those of the articles. */
const ENGLISH: Readonly<Partial<Record<Unit, RegExp>>> = {
  person: /^(?:persons?|people)$/i,
  'person-time': /^contacts?$/i,
  household: /^households?$/i,
  item: /^items?$/i,
  station: /^stations?$/i,
  organisation: /^organi[sz]ations?$/i,
  event: /^events?$/i,
  project: /^projects?$/i,
  yuan: /^yuan$/i,
  'yuan-per-month': /^(?:元\/月|yuanamonth)$/i,
  hour: /^hours?$/i,
  day: /^days?$/i,
  month: /^months?$/i,
  'per-10k': /^(?:人\/万人|per10,?000residents)$/i,
  place: /^places?$/i,
};

/** Whether a word after a number counts in the unit of the target: 3.3万人 of persons, 62.5% of a percent. */
function isOfUnit(word: string, { unit, counted }: WhatIfTerms): boolean {
  if (word === '' || selectUnits(word)?.includes(unit)) return true;
  if (counted && [counted.zh, counted.en, counted.enPlural].some((name) => name.replaceAll(' ', '') === word))
    return true;
  return ENGLISH[unit]?.test(word) ?? false;
}

/** Dates before the People's Republic are slips of the keyboard (0026-06-30). */
const EARLIEST = '1949-10-01';

/** `30,000`, `3.3万人`, `３００００` or `62.5%` as a number of the unit; null for anything else. */
function parseNumber(typed: string, terms: WhatIfTerms): number | null {
  const match = NUMBER.exec(typed.normalize('NFKC').replaceAll(/\s/g, ''));
  if (!match) return null;
  const [, sign = '', whole = '', rest = '', scale = '', word = ''] = match;
  if (!isOfUnit(word, terms)) return null;
  // Rounded: 1.1 × 10,000 is 11,000 and not 11,000.000000000002.
  const value = Number(
    (Number(whole.replaceAll(',', '') + rest) * FACTORS[scale as keyof typeof FACTORS]).toPrecision(15),
  );
  if (value > Number.MAX_SAFE_INTEGER) return null;
  return sign === '-' && value > 0 ? -value : value;
}

function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < EARLIEST) return false;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** What a typed value is read against. */
export interface WhatIfTerms {
  readonly unit: Unit;
  readonly counted?: CountedThings | undefined;
  readonly today: string;
  /**
   * Dates that have a reported figure: a reader's value stands beside reports and never against one of the same day.
   */
  readonly reported?: readonly string[];
}

/** Reads what a reader typed; refuses it with the first reason that applies. */
export function parseWhatIf(input: WhatIfInput, terms: WhatIfTerms): ParsedWhatIf {
  const { unit, today, reported = [] } = terms;
  const refuse = (problem: WhatIfProblem): ParsedWhatIf => ({ ok: false, problem });
  const value = parseNumber(input.value, terms);
  const date = input.date.normalize('NFKC').trim();
  if (value === null) return refuse('notANumber');
  if (value < 0) return refuse('negative');
  if (unit === 'percent' && value > 100) return refuse('overHundred');
  if (WHOLE_UNITS.has(unit) && !Number.isInteger(value)) return refuse('notWhole');
  if (!isDate(date)) return refuse('badDate');
  if (date > today) return refuse('future');
  if (reported.includes(date)) return refuse('reported');
  return {
    ok: true,
    whatIf: { value, date, note: input.note.replaceAll(/\s+/g, ' ').trim().slice(0, NOTE_MAX).trimEnd() },
  };
}

/** The reader's value as an observation that the target can be judged by. */
export function toFigure({ value, date }: WhatIf, target: TargetFigure): OwnFigure {
  return {
    origin: 'own',
    kind: 'actual',
    indicator: target.indicator,
    region: target.region,
    ...(target.site ? { site: target.site } : {}),
    value,
    unit: target.unit,
    qualifier: 'exact',
    period: { type: 'as_of', start: date, end: date, precision: 'day', basis: 'stated' },
    caveats: [],
    comparable: true,
  };
}
