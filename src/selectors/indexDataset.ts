import { compareNewestFirst } from '../domain/period';
import type { Adcode, ArticleId, FigureId, IndicatorId } from '../domain/records/ids';
import type { Article } from '../domain/records/article';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';

/** Look-ups over the dataset, built once per dataset. */
export interface DatasetIndex {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly regions: ReadonlyMap<string, Region>;
  /** Figures whose region is exactly this one, newest first. */
  figuresOf(adcode: string): readonly Figure[];
  figuresOfIndicator(id: string): readonly Figure[];
  figuresOfArticle(id: string): readonly Figure[];
  /** Regions directly below this one that the catalogue names. */
  childrenOf(adcode: string): readonly Region[];
  /** From the nation down to the region itself. */
  pathTo(adcode: string): readonly Region[];
  /** The province-level region that contains the place, itself included; null for the nation. */
  provinceOf(adcode: string): Region | null;
}

const cache = new WeakMap<Dataset, DatasetIndex>();

/** Groups in first-seen order (Map.groupBy is too new for the browsers we state). */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function build(dataset: Dataset): DatasetIndex {
  const regions = new Map<string, Region>(dataset.regions.map((region) => [region.adcode, region]));
  const byRegion = groupBy<Figure, string>([...dataset.figures].sort(compareNewestFirst), (figure) => figure.region);
  const byIndicator = groupBy<Figure, string>(dataset.figures, (figure) => figure.indicator);
  const byArticle = groupBy<Figure, string>(dataset.figures, (figure) => figure.article);
  const children = groupBy<Region, string>(dataset.regions, (region) => region.parent ?? '');
  const pathTo = (adcode: string): Region[] => {
    const region = regions.get(adcode);
    if (!region) return [];
    return region.parent === null ? [region] : [...pathTo(region.parent), region];
  };
  return {
    figures: new Map<string, Figure>(dataset.figures.map((figure) => [figure.id, figure])),
    articles: new Map<string, Article>(dataset.articles.map((article) => [article.id, article])),
    indicators: new Map<string, Indicator>(dataset.indicators.map((indicator) => [indicator.id, indicator])),
    regions,
    figuresOf: (adcode) => byRegion.get(adcode) ?? [],
    figuresOfIndicator: (id) => byIndicator.get(id) ?? [],
    figuresOfArticle: (id) => byArticle.get(id) ?? [],
    childrenOf: (adcode) => children.get(adcode) ?? [],
    pathTo,
    provinceOf: (adcode) => pathTo(adcode).find((region) => region.level === 'province') ?? null,
  };
}

/** Look-ups of a dataset; the same dataset gives the same object. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const known = cache.get(dataset);
  if (known) return known;
  const index = build(dataset);
  cache.set(dataset, index);
  return index;
}

/**
 * Looks an entry up that the parsed dataset guarantees. Throws when the guarantee is broken: a fault of ours, not of
 * the reader.
 */
export function mustGet<T>(map: ReadonlyMap<string, T>, id: FigureId | ArticleId | IndicatorId | Adcode): T {
  const item = map.get(id);
  if (item === undefined) throw new Error(`${id} is referred to but not in the dataset`);
  return item;
}
