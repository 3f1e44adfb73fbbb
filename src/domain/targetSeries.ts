import type { Article, Bilingual, Figure, Indicator, Region } from './dataset';
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
export interface TargetSeries {
  readonly target: Figure;
  readonly region: Region;
  /** The province that `region` is or lies in; null for the nation. */
  readonly province: Region | null;
  readonly indicator: Indicator;
  /** The article that prints the target; its date is when the target was reported. */
  readonly article: Article;
  /** Comparable actuals, oldest first. */
  readonly actuals: readonly Figure[];
  /** Look-alikes that must not be used as actuals. */
  readonly refused: readonly RefusedFigure[];
  readonly judgement: Judgement;
}
