import { selectYear } from '../domain/period';
import type { Census } from '../domain/facts';
import type { PartOf, Totals } from '../domain/slice';
import { indexDataset } from './indexDataset';
import { listReportedYears } from './selectKnownValues';

const cache = new WeakMap<PartOf<Census>, Totals>();

function count(dataset: PartOf<Census>): Totals {
  const { pathTo } = indexDataset(dataset);
  const { articles, figures, indicators } = dataset;
  const places = new Set(figures.map(({ region }) => region));
  const years = figures.filter(({ kind }) => kind !== 'target').map(({ period }) => selectYear(period));
  return {
    articles: articles.length,
    figures: figures.length,
    places: places.size,
    years: [Math.min(...years), Math.max(...years)],
    reporting: [...new Set([...places].flatMap((adcode) => pathTo(adcode).map((step) => step.adcode)))],
    indicators: indicators.map(({ id, family }) => ({ id, family })),
    reportedYears: listReportedYears(dataset),
  };
}

/** What a page tells of the whole dataset; a part of it brings that along. The same dataset gives the same object. */
export function selectTotals(dataset: PartOf<Census>): Totals {
  if (dataset.totals) return dataset.totals;
  const known = cache.get(dataset) ?? count(dataset);
  cache.set(dataset, known);
  return known;
}
