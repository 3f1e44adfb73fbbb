import type { Article, Bilingual, Figure, Indicator, Region } from '../../domain/dataset';
import type { Judgement } from '../../domain/judgeTarget';

/** What a drawing of a target is told: a selected and judged target. `TargetSeries` of the selectors has this shape. */
export interface TargetInput {
  readonly target: Figure;
  readonly region: Region;
  readonly indicator: Indicator;
  /** The article that prints the target. */
  readonly article: Article;
  /** Comparable actuals, oldest first. */
  readonly actuals: readonly Figure[];
  /** Look-alikes that must not be used as actuals, what they measure, and why. */
  readonly refused: readonly { readonly figure: Figure; readonly indicator: Indicator; readonly reason: Bilingual }[];
  readonly judgement: Judgement;
}
