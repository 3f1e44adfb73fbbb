import type { Direction, MeasureCode } from './codes';
import { selectMeasure } from './counting';
import { keyOfFigure, type Observation } from './observation';
import type { Amount, TargetFigure, UnitAmount } from './records/figure';
import { computeCounted, computeInterval, isBelow } from './interval';
import { type Answer, computeMeets } from './meetsTarget';
import { readOn, type Reading, selectSpan, type Span } from './datedSpan';
import { compareCodes } from './compareCodes';

/** A target with the figures that its data says may serve it. Printed forms stay on the figures. */
export interface TargetCase<Actual extends Observation = Observation> {
  readonly target: TargetFigure;
  /** Comparable actuals, any order. */
  readonly actuals: readonly Actual[];
  readonly direction: Direction;
  /** How the indicator counts; without it a figure of a span may be of any of its days. */
  readonly measure?: MeasureCode;
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

function selectRefusal(
  figure: Observation,
  { target, measure }: Pick<TargetCase, 'target' | 'measure'>,
  today: string,
): Refusal | null {
  if (figure.unit !== target.unit) return 'different_unit';
  if (figure.region !== target.region || figure.site?.zh !== target.site?.zh) return 'different_geography';
  if (figure.indicator !== target.indicator || !figure.comparable) return 'different_definition';
  // A yearly count does not reach what is asked to date, nor the other way round.
  if (measure && selectMeasure(figure, measure) !== selectMeasure(target, measure)) return 'different_definition';
  if (figure.value === null || !Number.isFinite(figure.value)) return 'actual_without_number';
  return figure.period.start > today ? 'dated_in_future' : null;
}

const computeWidth = (figure: Amount): number => {
  const interval = computeInterval(figure);
  return interval === null ? Infinity : interval.max - interval.min;
};

/** An actual with the days that its date leaves open. */
export interface SpannedActual<Actual extends Observation = Observation> {
  readonly figure: Actual;
  readonly span: Span;
}

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

/** Figures that can be set against the target, each with its days, and why others cannot. */
export function selectUsable<Actual extends Observation>(
  asked: Pick<TargetCase<Actual>, 'target' | 'actuals' | 'measure'>,
  today: string,
): { usable: readonly SpannedActual<Actual>[]; refusals: readonly Refusal[] } {
  const refusals = new Set<Refusal>();
  const usable: SpannedActual<Actual>[] = [];
  const { actuals, measure } = asked;
  for (const figure of actuals) {
    const refusal = selectRefusal(figure, asked, today);
    if (refusal === null)
      usable.push({ figure, span: selectSpan(figure, today, measure && selectMeasure(figure, measure)) });
    else refusals.add(refusal);
  }
  return { usable, refusals: [...refusals] };
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
