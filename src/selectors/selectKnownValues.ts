import type { Census } from '../domain/facts';
import { selectYear } from '../domain/period';

/** What an address may name on any page: indicators of the catalogue, and the years in which a value was reported. */
export interface KnownValues {
  readonly indicators: ReadonlySet<string>;
  /** Years in which an actual is filed (the year its period ends). */
  readonly years: ReadonlySet<number>;
}

const cache = new WeakMap<Census, KnownValues>();

/** The values that the query of an address may have; the same dataset gives the same object. */
export function selectKnownValues(dataset: Census): KnownValues {
  const known = cache.get(dataset);
  if (known) return known;
  const actuals = dataset.figures.filter((figure) => figure.kind === 'actual');
  const values: KnownValues = {
    indicators: new Set(dataset.indicators.map((indicator) => indicator.id)),
    years: new Set(actuals.map((figure) => selectYear(figure.period)).sort((a, b) => a - b)),
  };
  cache.set(dataset, values);
  return values;
}
