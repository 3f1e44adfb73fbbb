import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import { compareNewestFirst } from '../domain/period';
import { isForMap } from '../domain/wholePlace';
import { indexDataset, mustGet } from './indexDataset';

/** A place below (or equal to) a region, with its own figures. */
export interface ReportingPlace {
  readonly region: Region;
  readonly figures: readonly Figure[];
}

/** The region itself first, then every place below it that has figures: most figures first. */
export function selectReportingPlaces(dataset: Dataset, adcode: string): ReportingPlace[] {
  const index = indexDataset(dataset);
  const inside = dataset.regions.filter((region) => index.pathTo(region.adcode).some((step) => step.adcode === adcode));
  return inside
    .map((region) => ({ region, figures: index.figuresOf(region.adcode) }))
    .filter((place) => place.figures.length > 0)
    .sort(
      (a, b) =>
        Number(b.region.adcode === adcode) - Number(a.region.adcode === adcode) || b.figures.length - a.figures.length,
    );
}

/** Joint figures that cover the place, newest first. */
export const selectJointFigures = (dataset: Dataset, adcode: string): readonly Figure[] =>
  dataset.figures.filter(({ covers }) => covers?.some((code) => code === adcode)).sort(compareNewestFirst);

/** Whether a joint figure covers the place or a place inside it. */
export function isCoveredInside(dataset: Dataset, adcode: string): boolean {
  const { pathTo } = indexDataset(dataset);
  return dataset.figures.some(({ covers }) =>
    covers?.some((code) => pathTo(code).some((step) => step.adcode === adcode)),
  );
}

interface IndicatorRow {
  readonly indicator: Indicator;
  /** Figures of the indicator for each of the places, in the order of the places. */
  readonly cells: readonly (readonly Figure[])[];
}

/** The rows of one family of indicators. */
export interface FamilyRows {
  readonly family: Dataset['families'][number];
  readonly rows: readonly IndicatorRow[];
}

/**
 * The figures of some places as rows of indicators grouped by family, in catalogue order; targets left out (they have a
 * section of their own).
 */
export function selectIndicatorRows(dataset: Dataset, places: readonly ReportingPlace[]): FamilyRows[] {
  const index = indexDataset(dataset);
  const used = new Set(
    places.flatMap((place) =>
      place.figures.filter((figure) => figure.kind !== 'target').map((figure) => figure.indicator),
    ),
  );
  return dataset.families
    .map((family) => ({
      family,
      rows: dataset.indicators
        .filter((indicator) => indicator.family === family.id && used.has(indicator.id))
        .map((indicator) => ({
          indicator: mustGet(index.indicators, indicator.id),
          cells: places.map((place) =>
            place.figures.filter((figure) => figure.indicator === indicator.id && figure.kind !== 'target'),
          ),
        })),
    }))
    .filter((group) => group.rows.length > 0);
}

/**
 * The indicator that a region's map shows first: certified workers when a place inside reports or plans them, else the
 * one most places share.
 */
export function selectDefaultIndicator(places: readonly ReportingPlace[]): string | null {
  const counts = new Map<string, number>();
  for (const place of places) {
    const own = place.figures.filter(isForMap);
    for (const id of new Set(own.map((figure) => figure.indicator))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  if (counts.has('certified')) return 'certified';
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What the map shows unasked: the place's own choice, or where it reports nothing that of the nearest place above. */
export function selectFirstIndicator(dataset: Dataset, region: Region): string {
  const way = [...indexDataset(dataset).pathTo(region.adcode)].reverse();
  return (
    way.map((step) => selectDefaultIndicator(selectReportingPlaces(dataset, step.adcode))).find((id) => id !== null) ??
    'certified'
  );
}

const MAX_COLUMNS = 4;

/** The places whose figures the table of a place's page has columns for. */
export const selectShownPlaces = (places: readonly ReportingPlace[]): readonly ReportingPlace[] =>
  places.filter((place) => place.figures.some((figure) => figure.kind !== 'target')).slice(0, MAX_COLUMNS);

/** Whether that table holds only the place's own figures, which its small charts show too. */
export const isListRepeated = (shown: readonly ReportingPlace[], region: Region): boolean =>
  shown.length === 1 && shown[0]?.region.adcode === region.adcode;
