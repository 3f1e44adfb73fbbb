import { computePer10k } from '../domain/perResidents';
import { formatCsv } from './formatCsv';
import {
  type Cell,
  OBSERVATION_COLUMNS,
  type ObservationRow,
  RESIDENT_COLUMNS,
  selectComputed,
  selectObservations,
} from './observations';
import type { ExportFigure } from './figures/exportFigure';
import { listFirstNotes } from './figureSpec';
import { COUNT_COLUMNS, selectCountRows } from './programmeRows';

/**
 * What stands beside the columns of observations.csv: the value as drawn where it is per 10,000 residents, and the page
 * with the words.
 */
const OWN_COLUMNS = [...RESIDENT_COLUMNS, 'evidence'] as const;
const CHART_COLUMNS = [...OBSERVATION_COLUMNS, ...OWN_COLUMNS] as const;
export type ChartRow = ObservationRow & Readonly<Record<(typeof OWN_COLUMNS)[number], Cell>>;

/** A value of ours has neither residents nor words of its own. */
const NOTHING_OWN = {
  per_10k: null,
  denominator: null,
  denominator_as_of: null,
  denominator_source: null,
  evidence: null,
} as const;

/**
 * Exactly the figures of the chart, in its order, then the values of ours that it shows; `evidence` leads back to their
 * words. `site` has no slash at its end.
 */
export function selectChartRows(exported: ExportFigure, site: string): ChartRow[] {
  const { dataset, figures, computed = [], denominators } = exported;
  const unique = [...new Set(figures)];
  const rows = selectObservations(dataset, unique, false).map((row) => {
    const population = denominators?.get(String(row.id));
    return {
      ...row,
      per_10k: population && typeof row.value === 'number' ? computePer10k(row.value, population.value) : null,
      denominator: population?.value ?? null,
      denominator_as_of: population?.asOf ?? null,
      denominator_source: population?.source ?? null,
      evidence: `${site}/evidence/${encodeURIComponent(String(row.id))}`,
    };
  });
  return [...rows, ...selectComputed(dataset, computed).map((row) => ({ ...row, ...NOTHING_OWN }))];
}

/** The numbers of the chart, one row each: UTF-8 with a byte order mark, so that spreadsheets read the Chinese. */
export function formatChartCsv(exported: ExportFigure, site: string): string {
  if (exported.counted) return formatCsv(COUNT_COLUMNS, selectCountRows(exported.counted));
  return formatCsv(CHART_COLUMNS, selectChartRows(exported, site));
}

/** Title, sources and notes of the figure with its rows. */
export function formatChartJson(exported: ExportFigure, site: string): string {
  const { spec, dataset } = exported;
  const about = {
    title: spec.title,
    subtitle: spec.subtitle,
    sources: spec.sources,
    notes: [...listFirstNotes(spec), ...spec.notes, ...(spec.pinned ?? [])],
    address: spec.address,
    drawn_on: spec.drawnOn,
    dataset: 'social-work-workforce-atlas',
    version: dataset.version,
  };
  const counts = exported.counted && { counts: selectCountRows(exported.counted) };
  const rows = selectChartRows(exported, site);
  return `${JSON.stringify({ ...about, ...counts, columns: CHART_COLUMNS, rows }, null, 2)}\n`;
}
