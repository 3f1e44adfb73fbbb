import type { Dataset } from '../domain/dataset';
import type { DefinedIndicator } from '../domain/records/indicator';
import { selectYear } from '../domain/period';
import { indexDataset } from './indexDataset';

/** How much is reported of an indicator. */
export interface IndicatorReport {
  readonly indicator: DefinedIndicator;
  /** Figures that are actual values, and all others: targets, standards, changes. */
  readonly actual: number;
  readonly other: number;
  readonly places: number;
  /** The year of the newest actual value; null where there is none. */
  readonly newest: number | null;
}

/**
 * The indicators of a family in catalogue order, those without an actual value included; of some provinces (empty =
 * all) those of which something is reported there.
 */
export function selectIndicatorReports(
  dataset: Dataset,
  family: string,
  provinces: readonly string[] = [],
): IndicatorReport[] {
  const { figuresOfIndicator, liesInAny } = indexDataset(dataset);
  return dataset.indicators
    .filter((indicator) => indicator.family === family)
    .map((indicator) => {
      const figures = figuresOfIndicator(indicator.id).filter(({ region }) => liesInAny(region, provinces));
      const years = figures.filter(({ kind }) => kind === 'actual').map(({ period }) => selectYear(period));
      return {
        indicator,
        actual: years.length,
        other: figures.length - years.length,
        places: new Set(figures.map(({ region }) => region)).size,
        newest: years.length === 0 ? null : Math.max(...years),
      };
    })
    .filter(({ actual, other }) => provinces.length === 0 || actual + other > 0);
}
