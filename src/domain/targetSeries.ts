import type { CreditedArticle } from './records/article';
import type { Bilingual } from './records/parts';
import type { Observation } from './observation';
import type { ActualFigure, Figure, TargetFigure } from './records/figure';
import type { Indicator } from './records/indicator';
import type { Region } from './records/region';
import type { Judgement } from './judgeTarget';

/**
 * A figure that looks like the actual of a target and was refused (or, seen from that figure, the target that refused
 * it), what it measures, and why it was refused.
 */
export interface RefusedFigure {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly reason: Bilingual;
}

/** A selected and judged target with everything that a view or a drawing needs to show it. */
export interface TargetSeries<Actual extends Observation = ActualFigure> {
  readonly target: TargetFigure;
  readonly region: Region;
  /** The province that `region` is or lies in; null for the nation. */
  readonly province: Region | null;
  readonly indicator: Indicator;
  /** The article that prints the target; its date is when the target was reported. */
  readonly article: CreditedArticle;
  /** Comparable actuals, oldest first. */
  readonly actuals: readonly Actual[];
  /** Look-alikes that must not be used as actuals. */
  readonly refused: readonly RefusedFigure[];
  readonly judgement: Judgement<Actual>;
}

/** A target as reported, or judged with a value of the reader's own. */
export type JudgedSeries = TargetSeries<Observation>;
