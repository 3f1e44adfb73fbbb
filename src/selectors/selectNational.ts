import type { Bilingual } from '../domain/records/parts';
import type { Dataset } from '../domain/dataset';
import type { NationalFigure } from '../domain/records/nationalFigure';
import type { Unit } from '../domain/codes';
import { groupBy } from './indexDataset';

/** Reports of one moment; more than one value = the sources disagree, and none is preferred. */
interface NationalRow {
  readonly period: NationalFigure['period'];
  readonly figures: readonly NationalFigure[];
  readonly isConflict: boolean;
}

/** A national series from outside the documents, oldest first. */
export interface NationalSeries {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly rows: readonly NationalRow[];
}

/** Series that stand beside an indicator as context. They never count as its figures. */
const BESIDE: Readonly<Record<string, string>> = {
  certified: 'national-certified',
  'exam-registered': 'national-exam-registered',
  professionals: 'national-professionals',
  agencies: 'national-agencies',
  'township-stations': 'national-township-stations',
  'township-station-coverage': 'national-station-coverage',
  'station-staff': 'national-station-staff',
};

/** Every national series, in the order of its file; reports of the same moment share a row. */
export function selectNationalSeries(dataset: Pick<Dataset, 'national'>): readonly NationalSeries[] {
  return [...groupBy(dataset.national, (figure) => figure.series)].flatMap(([id, figures]) => {
    const [first] = figures;
    if (!first) return [];
    const ordered = [...figures].sort((a, b) => a.year - b.year);
    const rows = [...groupBy(ordered, (figure) => `${JSON.stringify(figure.period)} ${figure.kind}`).values()].map(
      (group) => ({
        period: group[0]?.period ?? [],
        figures: group,
        isConflict: new Set(group.map((figure) => figure.value)).size > 1,
      }),
    );
    return { id, name: first.name, unit: first.unit, rows };
  });
}

/** The series that stands beside an indicator; null where there is none. */
export function selectNationalOfIndicator(dataset: Dataset, indicator: string): NationalSeries | null {
  const id = BESIDE[indicator];
  return selectNationalSeries(dataset).find((series) => series.id === id) ?? null;
}

/** The oldest and the newest actual of a series, for its headline; null where it has none. */
export function selectEnds({
  rows,
}: NationalSeries): { readonly first: NationalFigure; readonly last: NationalFigure } | null {
  const actuals = rows.flatMap(({ figures }) =>
    figures.filter(({ kind, value }) => kind === 'actual' && value !== null),
  );
  const [first, last] = [actuals[0], actuals.at(-1)];
  return first && last ? { first, last } : null;
}
