import { WHOLE_UNITS } from '../domain/codes';
import type { DerivedValue } from '../domain/records/derivedValue';
import type { Figure } from '../domain/records/figure';
import { splitFormula } from '../domain/splitFormula';
import type { Text } from '../messages/text';
import { formatDerived, formatFigure, formatNumber, formatYuan, isYuanInNumber } from './formatNumber';
import { formatUnitBehind } from './formatUnit';

/** Ends that differ by less than the decimal shown are one number to the reader. */
const SAME = 1e-9;

/** One decimal; a whole count needs none, as nothing was divided. */
function formatEnd(value: number, unit: DerivedValue['unit'], lang: Text['lang']): string {
  if (unit !== 'ratio' && isYuanInNumber(unit, lang)) return formatYuan(Math.round(value * 10) / 10);
  const isCount = unit !== 'percent' && unit !== 'ratio' && Math.abs(value - Math.round(value)) < SAME;
  return isCount ? formatNumber(Math.round(value), lang) : formatDerived(value);
}

/** A limit at the decimal shown, never drawn in: at least 3.88 is at least 3.8, and not at least 3.9. */
const widen = (limit: number, outward: 1 | -1): number => (outward * Math.ceil(outward * limit * 10 - SAME)) / 10;

interface Bounds extends Pick<DerivedValue, 'value' | 'min' | 'max'> {
  /** Whether no whole number lies within, though only whole ones can be. */
  readonly isBetweenWholes: boolean;
}

/** The interval in whole numbers where only such can be: rounded outward, never to a number that is not in it. */
function toWholes({ value, min, max, unit }: Pick<DerivedValue, 'value' | 'min' | 'max' | 'unit'>): Bounds {
  if (unit === 'ratio' || !WHOLE_UNITS.has(unit)) return { value, min, max, isBetweenWholes: false };
  const [low, high] = [min === null ? null : Math.floor(min + SAME), max === null ? null : Math.ceil(max - SAME)];
  const isBetweenWholes = min !== null && max !== null && Math.ceil(min - SAME) > Math.floor(max + SAME);
  return { value: low !== null && low === high ? low : value, min: low, max: high, isBetweenWholes };
}

/**
 * A value computed by us with the interval that its inputs' words imply: `5,724人`, `25.0%`, `45.9–47.0`, `≤ 25.8%`, `≥
 * 3.8`; people in wholes, `46–47人（没有整数相符）`. A bound on one side shows the bound and not the point:
 * the point would claim what the source does not say.
 */
export function formatDerivedValue(derived: Pick<DerivedValue, 'value' | 'min' | 'max' | 'unit'>, text: Text): string {
  const { unit } = derived;
  const { value, min, max, isBetweenWholes } = toWholes(derived);
  const end = (number: number) => formatEnd(number, unit, text.lang);
  // Below a value that is not zero, zero is no limit: a count over an open count can be as small as you like.
  const low = min === null || (min === 0 && value > 0) ? null : end(min);
  const high = max === null ? null : end(max);
  const number =
    low === null && high === null
      ? end(value)
      : low === null
        ? `≤ ${end(widen(max ?? NaN, 1))}`
        : high === null
          ? `≥ ${end(widen(min ?? NaN, -1))}`
          : low === high
            ? end(value)
            : `${low}–${high}`;
  if (unit === 'ratio') return number;
  if (unit === 'percent') return `${number}%`;
  const word = formatUnitBehind({ unit }, value, text);
  const said = text.lang === 'zh' ? `${number}${word}` : `${number} ${word}`.trim();
  return isBetweenWholes ? text.t('derived.noWhole', { number: said }) : said;
}

/** A piece of a formula as shown; a piece with a figure leads to its evidence. */
export interface ShownPart {
  readonly text: string;
  readonly figure: string | null;
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷', '(': '(', ')': ')' } as const;

/** The formula with the printed numbers in it: `4,873 − 1,149`. A figure that is not known keeps its id. */
export function formatFormula(formula: string, figures: ReadonlyMap<string, Figure>, text: Text): ShownPart[] {
  return splitFormula(formula).map((part) => {
    if (part.kind === 'operator') return { text: SIGNS[part.sign], figure: null };
    if (part.kind === 'number') return { text: formatNumber(part.value, text.lang), figure: null };
    const figure = figures.get(part.id);
    // The sign of a change is the formula's matter: 1 + 92 ÷ 100, not 1 + +92%.
    const number = figure ? formatFigure({ ...figure, kind: 'actual', unit: 'item' }, text.lang) : part.id;
    return { text: number, figure: part.id };
  });
}
