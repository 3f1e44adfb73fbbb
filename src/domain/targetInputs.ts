import type { Direction, MeasureCode } from './codes';
import { selectMeasure } from './counting';
import type { Observation } from './observation';
import type { TargetFigure } from './records/figure';
import { selectSpan, type Span } from './datedSpan';

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

/** An actual with the days that its date leaves open. */
export interface SpannedActual<Actual extends Observation = Observation> {
  readonly figure: Actual;
  readonly span: Span;
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
