import type { Article } from '../domain/records/article';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import type { CaveatCode, Kind, Qualifier } from '../domain/codes';
import type { FigureColumn } from '../domain/figureColumns';
import { selectYear } from '../domain/period';
import { indexDataset, mustGet } from './indexDataset';
import { type Emptying, selectEmptiedBy } from './selectEmptiedBy';
import { type ReadKey, sortRows } from '../domain/sortRows';

/** One figure with everything that its row in the evidence table shows. */
export interface EvidenceRow {
  readonly figure: Figure;
  readonly article: Article;
  readonly indicator: Indicator;
  readonly region: Region;
  readonly province: Region | null;
}

/** `inexact` = every qualifier but exact: over, at least, nearly, about, a range, "several hundred". */
type QualifierFilter = Qualifier | 'inexact';

/** A kind of doubt, any doubt, or none. */
type CaveatFilter = CaveatCode | 'any' | 'none';

/** What narrows the list of figures; null and an empty list = all. */
export interface EvidenceQuery {
  /** Provinces to keep; empty = all. */
  readonly province: readonly string[];
  readonly kind: Kind | null;
  readonly indicator: string | null;
  readonly qualifier: QualifierFilter | null;
  /** Year that a figure is filed under (the year its period ends). */
  readonly year: number | null;
  /** `000A`; absent = all. */
  readonly article?: string | null;
  readonly caveat?: CaveatFilter | null;
  readonly find: string;
}

type EvidenceFilter = keyof EvidenceQuery;

/** The figures that remain, and how many there are. */
export interface Evidence {
  /** In printed order. */
  readonly rows: readonly EvidenceRow[];
  readonly total: number;
  /** When nothing is left: the filters whose removal alone would leave something, with how much. */
  readonly emptiedBy: readonly Emptying<EvidenceFilter>[];
}

const cache = new WeakMap<Dataset, readonly EvidenceRow[]>();

function selectRows(dataset: Dataset): readonly EvidenceRow[] {
  const known = cache.get(dataset);
  if (known) return known;
  const index = indexDataset(dataset);
  const rows = dataset.figures.map((figure) => ({
    figure,
    article: mustGet(index.articles, figure.article),
    indicator: mustGet(index.indicators, figure.indicator),
    region: mustGet(index.regions, figure.region),
    province: index.provinceOf(figure.region),
  }));
  cache.set(dataset, rows);
  return rows;
}

const squeeze = (text: string) => text.replace(/\s+/g, '').toLowerCase();

/** All that can be found of a row. White space is left out: numerals cross lines in the documents. */
function searchTextOf({ figure, article, indicator, region, province }: EvidenceRow): string {
  const bilingual = [
    region.name,
    province?.name,
    indicator.name,
    indicator.short,
    figure.note,
    figure.site,
    article.credit,
  ];
  const parts = bilingual.flatMap((text) => (text ? [text.zh, text.en] : []));
  return squeeze([figure.id, figure.printed, figure.excerpt, article.headline, article.titleEn, ...parts].join('|'));
}

const isEmpty: Record<EvidenceFilter, (query: EvidenceQuery) => boolean> = {
  province: (query) => query.province.length === 0,
  kind: (query) => query.kind === null,
  indicator: (query) => query.indicator === null,
  qualifier: (query) => query.qualifier === null,
  year: (query) => query.year === null,
  article: (query) => !query.article,
  caveat: (query) => !query.caveat,
  find: (query) => query.find.trim() === '',
};

const keeps: Record<EvidenceFilter, (row: EvidenceRow, query: EvidenceQuery) => boolean> = {
  province: (row, query) => row.province !== null && query.province.includes(row.province.adcode),
  kind: (row, query) => row.figure.kind === query.kind,
  indicator: (row, query) => row.indicator.id === query.indicator,
  qualifier: (row, query) =>
    query.qualifier === 'inexact' ? row.figure.qualifier !== 'exact' : row.figure.qualifier === query.qualifier,
  year: (row, query) => selectYear(row.figure.period) === query.year,
  article: (row, query) => row.article.id === query.article,
  caveat: ({ figure: { caveats } }, { caveat }) =>
    caveat === 'any'
      ? caveats.length > 0
      : caveat === 'none'
        ? caveats.length === 0
        : caveats.some((one) => one.code === caveat),
  find: (row, query) => {
    const text = searchTextOf(row);
    return query.find
      .trim()
      .split(/\s+/)
      .every((word) => text.includes(squeeze(word)));
  },
};

const FILTERS: readonly EvidenceFilter[] = [
  'province',
  'kind',
  'indicator',
  'qualifier',
  'year',
  'article',
  'caveat',
  'find',
];

/** The figures that pass every filter of the query; every figure of the documents is one row. */
export function selectEvidence(dataset: Dataset, query: EvidenceQuery): Evidence {
  const all = selectRows(dataset);
  const active = FILTERS.filter((filter) => !isEmpty[filter](query));
  const apply = (filters: readonly EvidenceFilter[]) =>
    all.filter((row) => filters.every((filter) => keeps[filter](row, query)));
  const rows = apply(active);
  const emptiedBy =
    rows.length > 0
      ? []
      : selectEmptiedBy(active, (filter) => apply(active.filter((other) => other !== filter)).length);
  return { rows, total: all.length, emptiedBy };
}

const SORT_KEYS: Record<FigureColumn, ReadKey<EvidenceRow>> = {
  place: ({ region }) => region.adcode,
  indicator: ({ indicator }) => indicator.id,
  kind: ({ figure }) => figure.kind,
  value: ({ figure }) => figure.value,
  period: ({ figure }) => figure.period.end,
  source: ({ figure }) => figure.id,
};

/**
 * Orders rows by one column; ties keep the printed order. Places go by code (as official tables do); figures without a
 * value stand last by value.
 */
export const sortEvidence = (
  rows: readonly EvidenceRow[],
  column: FigureColumn,
  isDescending: boolean,
): readonly EvidenceRow[] => sortRows(rows, SORT_KEYS[column], isDescending ? 'descending' : 'ascending');
