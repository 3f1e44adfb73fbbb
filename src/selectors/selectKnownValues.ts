import type { Census } from '../domain/facts';
import { fillYears } from '../domain/fillYears';
import { selectYear } from '../domain/period';
import type { PartOf } from '../domain/slice';

/** What an address may name on any page: indicators of the catalogue, and years. */
export interface KnownValues {
  readonly indicators: ReadonlySet<string>;
  /** From the first year in which an actual is filed (the year its period ends) to the last, the silent ones too. */
  readonly years: ReadonlySet<number>;
}

/** Years in which an actual is filed, oldest first. */
export const listReportedYears = ({ figures }: Census): number[] =>
  [...new Set(figures.filter(({ kind }) => kind === 'actual').map(({ period }) => selectYear(period)))].sort(
    (a, b) => a - b,
  );

const cache = new WeakMap<Census, KnownValues>();

/** The values that the query of an address may have; the same dataset gives the same object. */
export function selectKnownValues(dataset: PartOf<Census>): KnownValues {
  const known = cache.get(dataset);
  if (known) return known;
  const { indicators, reportedYears } = dataset.totals ?? { ...dataset, reportedYears: listReportedYears(dataset) };
  const values: KnownValues = {
    indicators: new Set(indicators.map((indicator) => indicator.id)),
    years: new Set(fillYears(reportedYears)),
  };
  cache.set(dataset, values);
  return values;
}
