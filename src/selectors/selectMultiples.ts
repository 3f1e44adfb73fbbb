import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { NationalFigure } from '../domain/records/nationalFigure';
import type { Region } from '../domain/records/region';
import { selectYear } from '../domain/period';
import { standsForPlace } from '../domain/wholePlace';
import { groupBy, indexDataset, mustGet } from './indexDataset';
import { selectContradicting } from './selectContradictions';
import { selectNationalOfIndicator } from './selectNational';
import { compareCodes } from '../domain/compareCodes';

/** A value of a wider place that may stand beside a figure: the same indicator, and comparable. */
export type Context =
  | { readonly kind: 'place'; readonly region: Region; readonly figure: Figure }
  | { readonly kind: 'nation'; readonly figures: readonly NationalFigure[]; readonly year: number };

/** One small chart: what a place reports of one thing, at one date or at several. */
export interface Multiple {
  readonly indicator: Indicator;
  /** Newest first; more than one where several dates of the same thing are printed. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** Printed values that contradict the newest. */
  readonly contradicting: readonly Figure[];
  readonly context: Context | null;
}

/** Figures that count the same thing: the note and the part of the place tell apart what shares an indicator. */
const thingOf = (figure: Figure) =>
  [figure.indicator, figure.kind, figure.note?.zh ?? '', figure.site?.zh ?? ''].join('/');

function selectPlaceContext(dataset: Dataset, figure: Figure): Context | null {
  const index = indexDataset(dataset);
  for (const region of index.pathTo(figure.region).slice(0, -1).reverse()) {
    const wider = index
      .figuresOf(region.adcode)
      .find((other) => other.comparable && other.value !== null && thingOf(other) === thingOf(figure));
    if (wider) return { kind: 'place', region, figure: wider };
  }
  return null;
}

/** The nation's reports of the same year: another year would be another question. */
function selectNationContext(dataset: Dataset, figure: Figure): Context | null {
  const year = selectYear(figure.period);
  const rows = selectNationalOfIndicator(dataset, figure.indicator)?.rows ?? [];
  const figures = rows
    .flatMap((row) => row.figures)
    .filter(
      (other) => other.year === year && other.kind === 'actual' && other.value !== null && other.unit === figure.unit,
    );
  return figures.length > 0 ? { kind: 'nation', figures, year } : null;
}

function selectContext(dataset: Dataset, figure: Figure): Context | null {
  const isWhole = figure.kind === 'actual' && figure.comparable && standsForPlace(figure);
  return isWhole ? (selectPlaceContext(dataset, figure) ?? selectNationContext(dataset, figure)) : null;
}

/**
 * What a place itself reports, one entry a thing, in catalogue order; targets left out. Two dates of a thing stand in
 * one entry, contradicting values too.
 */
export function selectMultiples(dataset: Dataset, adcode: string): Multiple[] {
  const index = indexDataset(dataset);
  const order = new Map(dataset.indicators.map((indicator, position) => [indicator.id, position]));
  const groups = groupBy<Figure, string>(
    index.figuresOf(adcode).filter((figure) => figure.kind !== 'target'),
    thingOf,
  );
  const seen = new Set<string>();
  return [...groups.values()]
    .sort(([a], [b]) =>
      a && b ? (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) || compareCodes(a.id, b.id) : 0,
    )
    .flatMap(([first, ...rest]) => {
      if (!first || seen.has(first.id)) return [];
      const contradicting = selectContradicting(dataset, first).filter((other) => !rest.includes(other));
      for (const other of contradicting) seen.add(other.id);
      return [
        {
          indicator: mustGet(index.indicators, first.indicator),
          figures: [first, ...rest] as const,
          contradicting,
          context: selectContext(dataset, first),
        },
      ];
    });
}
