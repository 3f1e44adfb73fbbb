import type { Dataset } from '../../domain/dataset';
import type { ReadFigure } from '../../domain/ownArticle';
import type { TargetFigure } from '../../domain/records/figure';
import { readServesTarget } from '../../domain/servesTarget';

/** The target that a number of an article is a value of; null where there is none. */
export const selectServedTarget = (dataset: Dataset, figure: ReadFigure): TargetFigure | null =>
  dataset.figures.find((one): one is TargetFigure => one.kind === 'target' && readServesTarget(figure, one)) ?? null;
