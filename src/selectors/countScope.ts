import type { Census } from '../domain/facts';
import { indexDataset } from './indexDataset';

/** What a selection rests on. */
export interface ScopeCounts {
  readonly articles: number;
  /** Provinces that have a figure of their own or of a place within. */
  readonly provinces: number;
  readonly figures: number;
  /** First and last year of the figures, `2008–2027`; empty where there are none. */
  readonly years: string;
}

/** Counts articles, provinces and figures of some provinces; empty = all. */
export function countScope(dataset: Census, provinces: readonly string[]): ScopeCounts {
  const { provinceOf } = indexDataset(dataset);
  const isAll = provinces.length === 0;
  const figures = dataset.figures.filter(({ region }) => isAll || provinces.includes(provinceOf(region)?.adcode ?? ''));
  const years = figures.flatMap(({ period }) => [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))]);
  const ends = figures.length === 0 ? [] : [...new Set([Math.min(...years), Math.max(...years)])];
  return {
    articles: isAll ? dataset.articles.length : new Set(figures.map(({ article }) => article)).size,
    provinces: new Set(figures.flatMap(({ region }) => provinceOf(region)?.adcode ?? [])).size,
    figures: figures.length,
    years: ends.join('–'),
  };
}
