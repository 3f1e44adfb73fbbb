import type { Dataset } from '../domain/dataset';
import { selectYear } from '../domain/period';
import { type KnownValues, selectKnownValues } from './selectKnownValues';

/** What an address may name on pages that list figures. */
export interface KnownFigures extends KnownValues {
  /** Years under which a figure of any kind is filed: those in which its period ends. Newest first. */
  readonly figureYears: ReadonlySet<number>;
  readonly articles: ReadonlySet<string>;
}

const cache = new WeakMap<Dataset, KnownFigures>();

/** The values that the address of a list of figures may have; the same dataset gives the same object. */
export function selectKnownFigures(dataset: Dataset): KnownFigures {
  const known = cache.get(dataset);
  if (known) return known;
  const years = dataset.figures.map((figure) => selectYear(figure.period));
  const values: KnownFigures = {
    ...selectKnownValues(dataset),
    figureYears: new Set(years.sort((a, b) => b - a)),
    articles: new Set(dataset.articles.map((article) => article.id)),
  };
  cache.set(dataset, values);
  return values;
}
