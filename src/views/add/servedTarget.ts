import type { Dataset } from '../../domain/dataset';
import type { ReadFigure } from '../../domain/ownArticle';
import type { TargetFigure } from '../../domain/records/figure';
import type { WhatIfInput } from '../../domain/whatIf';

/**
 * The target that a number of an article is a later value of: of the same indicator and the same whole place, and
 * reported as it is. A look-alike serves none.
 */
export function selectServedTarget(dataset: Dataset, figure: ReadFigure): TargetFigure | null {
  const { kind, indicator, regions, value, qualifier } = figure;
  const [region] = regions;
  if (kind !== 'actual' || indicator === null || regions.length !== 1 || value === null || qualifier !== 'exact')
    return null;
  return (
    dataset.figures.find(
      (one): one is TargetFigure =>
        one.kind === 'target' && one.indicator === indicator && one.region === region && one.site === undefined,
    ) ?? null
  );
}

/** The number as the reader's own value of the target, on the last day that it speaks of. */
export const describeServed = (figure: ReadFigure, title: string, published: string): WhatIfInput => ({
  value: String(figure.value ?? ''),
  date: figure.period.end < published ? figure.period.end : published,
  note: `${title}：「${figure.excerpt}」`,
});
