import type { Dataset } from '../domain/dataset';
import { selectYear } from '../domain/period';

/** What an address may name: provinces and indicators of the catalogue, and the years in which a value was reported. */
export interface KnownValues {
  /** Province-level adcodes, those without a figure included: asking for them is answered with "nothing reported". */
  readonly provinces: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  /** Years in which an actual is filed (the year its period ends). */
  readonly years: ReadonlySet<number>;
}

const cache = new WeakMap<Dataset, KnownValues>();

/** The values that the query of an address may have; the same dataset gives the same object. */
export function selectKnownValues(dataset: Dataset): KnownValues {
  const known = cache.get(dataset);
  if (known) return known;
  const actuals = dataset.figures.filter((figure) => figure.kind === 'actual');
  const values: KnownValues = {
    provinces: new Set(dataset.regions.filter((region) => region.level === 'province').map((region) => region.adcode)),
    indicators: new Set(dataset.indicators.map((indicator) => indicator.id)),
    years: new Set(actuals.map((figure) => selectYear(figure.period)).sort((a, b) => a - b)),
  };
  cache.set(dataset, values);
  return values;
}
