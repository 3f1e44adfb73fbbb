import { compareNewestFirst } from '../domain/period';
import type { Adcode, ArticleId, FigureId, IndicatorId, ProgrammeId } from '../domain/records/ids';
import type { CreditedArticle } from '../domain/records/article';
import type { Dataset } from '../domain/dataset';
import type { CountedFigure, Census, Facts } from '../domain/facts';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';

/** Look-ups over the dataset, built once per dataset. */
export interface DatasetIndex<C extends Census = Facts> {
  readonly figures: ReadonlyMap<string, C['figures'][number]>;
  readonly articles: ReadonlyMap<string, C['articles'][number]>;
  readonly indicators: ReadonlyMap<string, C['indicators'][number]>;
  readonly regions: ReadonlyMap<string, Region>;
  /** Figures whose region is exactly this one, newest first. */
  figuresOf(adcode: string): readonly C['figures'][number][];
  figuresOfIndicator(id: string): readonly C['figures'][number][];
  figuresOfArticle(id: string): readonly C['figures'][number][];
  /** Regions directly below this one that the catalogue names. */
  childrenOf(adcode: string): readonly Region[];
  /** From the nation down to the region itself. */
  pathTo(adcode: string): readonly Region[];
  /** The province-level region that contains the place, itself included; null for the nation. */
  provinceOf(adcode: string): Region | null;
  /** Whether a place is, or lies in, one of the provinces; none = all. */
  liesInAny(adcode: string, provinces: readonly string[]): boolean;
}

const cache = new WeakMap<Census, DatasetIndex<Census>>();

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

function build(dataset: Census): DatasetIndex<Census> {
  const regions = new Map<string, Region>(dataset.regions.map((region) => [region.adcode, region]));
  const byRegion = groupBy<CountedFigure, string>(
    [...dataset.figures].sort(compareNewestFirst),
    (figure) => figure.region,
  );
  const byIndicator = groupBy<CountedFigure, string>(dataset.figures, (figure) => figure.indicator);
  const byArticle = groupBy<CountedFigure, string>(dataset.figures, (figure) => figure.article);
  const children = groupBy<Region, string>(dataset.regions, (region) => region.parent ?? '');
  const pathTo = (adcode: string): Region[] => {
    const region = regions.get(adcode);
    if (!region) return [];
    return region.parent === null ? [region] : [...pathTo(region.parent), region];
  };
  const provinceOf = (adcode: string): Region | null =>
    pathTo(adcode).find((region) => region.level === 'province') ?? null;
  return {
    figures: new Map<string, CountedFigure>(dataset.figures.map((figure) => [figure.id, figure])),
    articles: new Map<string, CreditedArticle>(dataset.articles.map((article) => [article.id, article])),
    indicators: new Map<string, Indicator>(dataset.indicators.map((indicator) => [indicator.id, indicator])),
    regions,
    figuresOf: (adcode) => byRegion.get(adcode) ?? [],
    figuresOfIndicator: (id) => byIndicator.get(id) ?? [],
    figuresOfArticle: (id) => byArticle.get(id) ?? [],
    childrenOf: (adcode) => children.get(adcode) ?? [],
    pathTo,
    provinceOf,
    liesInAny: (adcode, provinces) => provinces.length === 0 || provinces.includes(provinceOf(adcode)?.adcode ?? ''),
  };
}

/** Look-ups of the dataset; the same dataset gives the same object. */
export function indexDataset(dataset: Dataset): DatasetIndex<Dataset>;
/** The same of a part of it: only its own figures are found, and no definition or headline is promised. */
export function indexDataset(facts: Facts): DatasetIndex;
/** The same of figures that can only be counted. */
export function indexDataset(census: Census): DatasetIndex<Census>;
/** The same of whichever, with its own records in it. */
export function indexDataset(dataset: Census): DatasetIndex<Census> {
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
export function mustGet<T>(
  map: ReadonlyMap<string, T>,
  id: FigureId | ArticleId | IndicatorId | Adcode | ProgrammeId,
): T {
  const item = map.get(id);
  if (item === undefined) throw new Error(`${id} is referred to but not in the dataset`);
  return item;
}
