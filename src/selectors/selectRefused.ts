import type { Figure, RefusedLink, TargetFigure } from '../domain/records/figure';
import type { RefusedFigure } from '../domain/targetSeries';
import { type DatasetIndex, mustGet } from './indexDataset';

/** A figure with what it measures, and why it and a target were not set against each other. */
export const toRefused = (index: DatasetIndex, figure: Figure, reason: RefusedLink['reason']): RefusedFigure => ({
  figure,
  indicator: mustGet(index.indicators, figure.indicator),
  reason,
});

/** The figures that look like the actual of a target and must not be used as one. */
export const selectRefused = (index: DatasetIndex, target: TargetFigure): RefusedFigure[] =>
  (target.refused ?? []).map((link) => toRefused(index, mustGet(index.figures, link.figure), link.reason));
