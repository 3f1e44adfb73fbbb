import type { Direction } from './codes';
import { keyOfFigure, type Observation } from './observation';
import type { Amount, TargetFigure } from './records/figure';
import { computeInterval } from './interval';
import { computeMeets } from './meetsTarget';

/** A target with the figures that its data says may serve it. Printed forms stay on the figures. */
export interface TargetCase<Actual extends Observation = Observation> {
  readonly target: TargetFigure;
  /** Comparable actuals, any order. */
  readonly actuals: readonly Actual[];
  readonly direction: Direction;
  /** Whether look-alike figures exist that were refused as actuals. */
  readonly hasRefused: boolean;
  /**
   * Other targets; those that ask for another value of the same thing by the same deadline make it impossible to judge.
   */
  readonly others?: readonly TargetFigure[];
}

/** Why a figure that was offered as an actual is not set against the target. */
export type Refusal =
  'different_definition' | 'different_geography' | 'different_unit' | 'actual_without_number' | 'dated_in_future';

/** Actuals of one date. */
export interface DatedActuals<Actual extends Observation = Observation> {
  /** ISO date on which the period ends. */
  readonly end: string;
  readonly figures: readonly Actual[];
  /**
   * The one with the surest words; of contradicting ones neither may be preferred, and then nothing is computed from
   * it.
   */
  readonly pick: Actual;
  readonly isContradicted: boolean;
}

function selectRefusal(figure: Observation, target: TargetFigure, today: string): Refusal | null {
  if (figure.unit !== target.unit) return 'different_unit';
  if (figure.region !== target.region || figure.site?.zh !== target.site?.zh) return 'different_geography';
  if (figure.indicator !== target.indicator || !figure.comparable) return 'different_definition';
  if (figure.value === null || !Number.isFinite(figure.value)) return 'actual_without_number';
  return figure.period.start > today ? 'dated_in_future' : null;
}

const computeWidth = (figure: Amount): number => {
  const interval = computeInterval(figure);
  return interval === null ? Infinity : interval.max - interval.min;
};

/** Oldest first; of one date the vaguest first. The order in which figures are handed in never matters. */
function compareActuals(a: Observation, b: Observation): number {
  // Plain comparison: ISO dates need no rules of a language, and this runs for every target.
  if (a.period.end !== b.period.end) return a.period.end < b.period.end ? -1 : 1;
  const [widthA, widthB] = [computeWidth(a), computeWidth(b)];
  if (widthA !== widthB) return widthA > widthB ? -1 : 1;
  return (a.value ?? 0) - (b.value ?? 0) || keyOfFigure(a).localeCompare(keyOfFigure(b));
}

/** Two readings that have nothing in common. */
function isDisjoint(a: Amount, b: Amount): boolean {
  const [one, other] = [computeInterval(a), computeInterval(b)];
  return one !== null && other !== null && (one.max < other.min || other.max < one.min);
}

function groupDates<Actual extends Observation>(sorted: readonly Actual[]): readonly DatedActuals<Actual>[] {
  const groups: Actual[][] = [];
  for (const figure of sorted) {
    const last = groups.at(-1);
    if (last?.[0]?.period.end === figure.period.end) last.push(figure);
    else groups.push([figure]);
  }
  return groups.flatMap((figures) => {
    const pick = figures.at(-1);
    const isContradicted = figures.length > 1 && figures.some((a) => figures.some((b) => isDisjoint(a, b)));
    return pick ? [{ end: pick.period.end, figures, pick, isContradicted }] : [];
  });
}

/** Figures that can be set against the target, by date, oldest first, and why others cannot. */
export function selectUsable<Actual extends Observation>(
  target: TargetFigure,
  actuals: readonly Actual[],
  today: string,
): { dates: readonly DatedActuals<Actual>[]; refusals: readonly Refusal[] } {
  const refusals = new Set<Refusal>();
  const usable: Actual[] = [];
  for (const figure of actuals) {
    const refusal = selectRefusal(figure, target, today);
    if (refusal === null) usable.push(figure);
    else refusals.add(refusal);
  }
  return { dates: groupDates(usable.sort(compareActuals)), refusals: [...refusals] };
}

/** Whether the figures of one date meet the target. Where they contradict each other, only if they agree on that. */
export function computeDateMeets(
  { figures, isContradicted }: DatedActuals,
  target: TargetFigure,
  direction: Direction,
): 'yes' | 'no' | 'open' {
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

/** Whether two targets ask for different values of the same thing, at the same place, by the same deadline. */
export function isRivalTarget(a: TargetFigure, b: TargetFigure): boolean {
  const isSameQuestion =
    a.indicator === b.indicator && a.unit === b.unit && a.note?.zh === b.note?.zh && a.period.end === b.period.end;
  return a.id !== b.id && isSameQuestion && isSamePlace(a, b) && !isSameAmount(a, b);
}
