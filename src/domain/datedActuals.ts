import type { Direction } from './codes';
import { compareCodes } from './compareCodes';
import { readOn, type Reading } from './datedSpan';
import { computeCounted, computeInterval, isBelow } from './interval';
import { type Answer, computeMeets } from './meetsTarget';
import { keyOfFigure, type Observation } from './observation';
import type { Amount, TargetFigure, UnitAmount } from './records/figure';
import type { SpannedActual } from './targetInputs';

/** Actuals of one date. */
export interface DatedActuals<Actual extends Observation = Observation> {
  /** ISO date that the figures are read at. */
  readonly end: string;
  readonly figures: readonly Actual[];
  /**
   * The one with the surest words; of contradicting ones neither may be preferred, and then nothing is computed from
   * it.
   */
  readonly pick: Actual;
  readonly isContradicted: boolean;
}

const computeWidth = (figure: Amount): number => {
  const interval = computeInterval(figure);
  return interval === null ? Infinity : interval.max - interval.min;
};

/** The vaguest first. The order in which figures are handed in never matters. */
function compareWords(a: Observation, b: Observation): number {
  const [widthA, widthB] = [computeWidth(a), computeWidth(b)];
  if (widthA !== widthB) return widthA > widthB ? -1 : 1;
  return (a.value ?? 0) - (b.value ?? 0) || compareCodes(keyOfFigure(a), keyOfFigure(b));
}

/** Two readings that have nothing in common: 500 and 500余 neither. */
function isDisjoint(a: UnitAmount, b: UnitAmount): boolean {
  const [one, other] = [computeCounted(a), computeCounted(b)];
  return one !== null && other !== null && (isBelow(one, other) || isBelow(other, one));
}

/** The actuals by the day that they are read at, oldest first. */
export function groupDates<Actual extends Observation>(
  usable: readonly SpannedActual<Actual>[],
  reading: Reading,
): readonly DatedActuals<Actual>[] {
  const groups = new Map<string, Actual[]>();
  for (const { figure, span } of usable) {
    const day = readOn(span, reading);
    const group = groups.get(day);
    if (group) group.push(figure);
    else groups.set(day, [figure]);
  }
  // Plain comparison: ISO dates need no rules of a language, and this runs for every target.
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([end, figures]) => {
      const pick = figures.sort(compareWords).at(-1);
      const isContradicted = figures.length > 1 && figures.some((a) => figures.some((b) => isDisjoint(a, b)));
      return pick ? [{ end, figures, pick, isContradicted }] : [];
    });
}

/** Whether the figures of one date meet the target. Where they contradict each other, only if they agree on that. */
export function computeDateMeets(
  { figures, isContradicted }: DatedActuals,
  target: TargetFigure,
  direction: Direction,
): Answer {
  const [first] = figures;
  if (figures.length === 1 && first) return computeMeets(first, target, direction);
  const answers = new Set(figures.map((figure) => computeMeets(figure, target, direction)));
  const [only] = answers;
  if (isContradicted) return answers.size === 1 && only ? only : 'open';
  if (answers.has('yes')) return 'yes';
  return answers.has('no') ? 'no' : 'open';
}

const isSamePlace = (a: TargetFigure, b: TargetFigure): boolean => a.region === b.region && a.site?.zh === b.site?.zh;

const isSameAmount = (a: Amount, b: Amount): boolean => a.value === b.value && a.valueMax === b.valueMax;

/**
 * Whether two targets ask for different values of the same thing, at the same place, by the same deadline. One without
 * a number asks for no other value.
 */
export function isRivalTarget(a: TargetFigure, b: TargetFigure): boolean {
  if (a.value === null || b.value === null) return false;
  const isSameQuestion =
    a.indicator === b.indicator && a.unit === b.unit && a.note?.zh === b.note?.zh && a.period.end === b.period.end;
  return a.id !== b.id && isSameQuestion && isSamePlace(a, b) && !isSameAmount(a, b);
}
