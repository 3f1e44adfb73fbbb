import { listPublished } from '../domain/observation';
import { selectYear } from '../domain/period';
import type { Census } from '../domain/facts';
import { indexDataset } from './indexDataset';

/** What a selection rests on. */
export interface ScopeCounts {
  readonly articles: number;
  /** Provinces that have a figure of their own or of a place within. */
  readonly provinces: number;
  readonly figures: number;
  /** First and last year of what is reported, `2008–2024`; what is required lies ahead. Empty where there is none. */
  readonly years: string;
}

/** Counts articles, provinces and figures of some provinces; empty = all. */
export function countScope(dataset: Census, provinces: readonly string[]): ScopeCounts {
  const { liesInAny, provinceOf } = indexDataset(dataset);
  const isAll = provinces.length === 0;
  const figures = listPublished(dataset.figures).filter(({ region }) => liesInAny(region, provinces));
  const years = figures.filter(({ kind }) => kind !== 'target').map(({ period }) => selectYear(period));
  const ends = years.length === 0 ? [] : [...new Set([Math.min(...years), Math.max(...years)])];
  return {
    articles: isAll ? listPublished(dataset.articles).length : new Set(figures.map(({ article }) => article)).size,
    provinces: new Set(figures.flatMap(({ region }) => provinceOf(region)?.adcode ?? [])).size,
    figures: figures.length,
    years: ends.join('–'),
  };
}
