import type { Article } from '../domain/records/article';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import type { RefusedFigure } from '../domain/targetSeries';
import { indexDataset, mustGet } from './indexDataset';
import { selectRefused, toRefused } from './selectRefused';
import { compareCodes } from '../domain/compareCodes';

/** A figure with its surroundings: where it was printed, and what else hangs on it. */
export interface FigureContext {
  readonly figure: Figure;
  readonly article: Article;
  readonly indicator: Indicator;
  readonly region: Region;
  /** Printed on the same line, or split from the same list. */
  readonly sameSentence: readonly Figure[];
  /** The rest of the article, in printed order. */
  readonly sameArticle: readonly Figure[];
  /** Of a target: the figures that may serve as its actual. */
  readonly actuals: readonly Figure[];
  /** Of a target: figures that look alike and were refused. */
  readonly refused: readonly RefusedFigure[];
  /** Of an actual: the targets it serves. */
  readonly targets: readonly Figure[];
  /** Of an actual: the targets that refused it, with their reason. */
  readonly refusedBy: readonly RefusedFigure[];
}

const byLine = (a: Figure, b: Figure) => a.line - b.line || compareCodes(a.id, b.id);

/** Everything that the page of one figure shows; null when there is no such figure. */
export function selectFigureContext(dataset: Dataset, id: string): FigureContext | null {
  const index = indexDataset(dataset);
  const figure = index.figures.get(id);
  if (!figure) return null;
  const others = index
    .figuresOfArticle(figure.article)
    .filter((other) => other.id !== figure.id)
    .sort(byLine);
  const isSameSentence = (other: Figure) =>
    other.line === figure.line || (figure.list !== undefined && other.list === figure.list);
  const targets = dataset.figures.filter((other) => other.kind === 'target');
  const own = figure.kind === 'target' ? figure : null;
  const refusals = targets.flatMap((target) =>
    (target.refused ?? [])
      .filter((link) => link.figure === figure.id)
      .map((link) => toRefused(index, target, link.reason)),
  );
  return {
    figure,
    article: mustGet(index.articles, figure.article),
    indicator: mustGet(index.indicators, figure.indicator),
    region: mustGet(index.regions, figure.region),
    sameSentence: others.filter(isSameSentence),
    sameArticle: others.filter((other) => !isSameSentence(other)),
    actuals: (own?.actuals ?? []).map((actual) => mustGet(index.figures, actual)),
    refused: own ? selectRefused(index, own) : [],
    targets: targets.filter((target) => target.actuals?.includes(figure.id)),
    refusedBy: refusals,
  };
}
