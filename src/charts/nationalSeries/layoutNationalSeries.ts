import type { NationalFigure } from '../../domain/records/nationalFigure';

export const NATIONAL_FRAME = { height: 150, left: 8, right: 8, top: 22, bottom: 22 } as const;

/** One report as a stem from the base line; a target is a ring. */
export interface PlacedReport {
  readonly figure: NationalFigure;
  readonly x: number;
  readonly y: number;
  /** The newest report carries its number; the table has all of them. */
  readonly isLabelled: boolean;
}

export interface NationalLayout {
  readonly width: number;
  readonly reports: readonly PlacedReport[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly baseY: number;
}

/** Fewer reports than this are no series: the table says it all. */
const MIN_REPORTS = 3;

/**
 * Places the reports of a series on a ruler from zero, a column a year; reports of one year stand side by side. Null
 * when they are too few.
 */
export function layoutNationalSeries(figures: readonly NationalFigure[], width: number): NationalLayout | null {
  const reports = figures.filter((figure) => figure.value !== null);
  if (reports.length < MIN_REPORTS) return null;
  const { height, left, right, top, bottom } = NATIONAL_FRAME;
  const [from, to] = [
    Math.min(...reports.map((figure) => figure.year)),
    Math.max(...reports.map((figure) => figure.year)),
  ];
  const ruler = Math.max(...reports.map((figure) => figure.value ?? 0), 1);
  const column = (width - left - right) / (to - from + 1);
  const baseY = height - bottom;
  const middle = (year: number) => left + (year - from + 0.5) * column;
  const last = reports
    .filter((figure) => figure.kind === 'actual')
    .reduce<NationalFigure | null>((latest, figure) => (latest && latest.year > figure.year ? latest : figure), null);
  const placed = reports.map((figure) => {
    const sameYear = reports.filter((other) => other.year === figure.year);
    const shift = (sameYear.indexOf(figure) - (sameYear.length - 1) / 2) * Math.min(12, column / 3);
    return {
      figure,
      x: middle(figure.year) + shift,
      y: baseY - ((figure.value ?? 0) / ruler) * (baseY - top),
      isLabelled: figure === last,
    };
  });
  const years = Array.from({ length: to - from + 1 }, (_, step) => ({ year: from + step, x: middle(from + step) }));
  return { width, reports: placed, years, baseY };
}
