import type { Dataset } from '../domain/dataset';
import type { DefinedIndicator } from '../domain/records/indicator';
import type { Period } from '../domain/period';
import type { Kind, Level, Qualifier, Unit } from '../domain/codes';
import type { Text } from '../messages/text';
import {
  OBSERVATION_COLUMNS,
  type Cell,
  type ObservationColumn,
  type ObservationRow,
  RESIDENT_COLUMNS,
  type ResidentCells,
  VALUE_COLUMNS,
} from './observations';
import type { PlaceProgrammes } from '../selectors/selectLocalProgrammes';
import { selectTotals } from '../selectors/selectTotals';
import { selectCountRows } from './programmeRows';
import { formatUnit } from '../format/formatUnit';

/** One sheet: a heading and its rows; `widths` in characters. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  /** How many columns, from the first, go on paper; unless told otherwise all. Codes only make the words small. */
  readonly printed?: number;
}

/** What a workbook is made of. */
export interface WorkbookSource {
  readonly dataset: Dataset;
  /** With what they were divided by, where a chart did. */
  readonly rows: readonly (ObservationRow & Partial<ResidentCells>)[];
  /** Programmes by place, where a chart counts them. */
  readonly counted?: readonly PlaceProgrammes[];
  /** The selection in words; empty = everything. */
  readonly selection: string;
  /** Address of the site without a slash at the end; null in a build, which does not know where it will stand. */
  readonly siteUrl: string | null;
}

/** The columns of residents, if a row was divided by them. */
const residentColumns = (rows: WorkbookSource['rows']): typeof RESIDENT_COLUMNS | readonly [] =>
  rows.some((row) => typeof row.per_10k === 'number') ? RESIDENT_COLUMNS : [];

type FigureColumn = ObservationColumn | (typeof RESIDENT_COLUMNS)[number];

/** For programs: on a screen at the end, and not on paper. */
const CODE_COLUMNS = ['region', 'indicator', 'derived_from'] as const;

/** Columns of the sheet of figures: everything but the evidence, with the names in the reader's language. */
function figureColumns(rows: WorkbookSource['rows'], text: Text): readonly FigureColumn[] {
  const name = text.lang === 'zh' ? 'indicator_zh' : 'indicator_en';
  const place = text.lang === 'zh' ? 'region_zh' : 'region_en';
  return ['id', 'kind', place, 'level', name, ...VALUE_COLUMNS, ...residentColumns(rows), 'caveats', ...CODE_COLUMNS];
}

/** A code in the reader's words: a workbook is read by people; programs take the CSV. */
function describeCell(column: FigureColumn, cell: Cell, { t }: Text): Cell {
  if (cell === null) return null;
  switch (column) {
    case 'kind':
      return cell === 'derived' ? t('derived.badge') : t(`kind.${cell as Kind}`);
    case 'level':
      return t(`level.${cell as Level}`);
    case 'unit':
      return cell === 'ratio' ? t('data.ratio') : t(`unit.${cell as Unit}`, { count: 2 });
    case 'qualifier':
      return cell === 'at_most' ? t('data.atMost') : t(`qualifier.${cell as Qualifier}`);
    case 'period_type':
      return t(`data.period.${cell as Period['type']}`);
    case 'period_basis':
      return t(`basis.${cell as Period['basis']}`);
    default:
      return cell;
  }
}

const WIDTHS: Partial<Record<FigureColumn, number>> = {
  id: 10,
  kind: 8,
  level: 8,
  region_zh: 14,
  region_en: 18,
  indicator_zh: 22,
  indicator_en: 28,
  value_max: 9,
  unit: 8,
  qualifier: 9,
  period_type: 9,
  period_basis: 9,
  caveats: 56,
  denominator_source: 20,
  derived_from: 24,
  indicator: 24,
};

function layoutFigures({ rows }: WorkbookSource, text: Text): Table {
  const columns = figureColumns(rows, text);
  return {
    name: text.t('data.sheet.figures'),
    head: columns.map((column) => text.t(`data.label.${column}`)),
    rows: rows.map((row) => columns.map((column) => describeCell(column, row[column] ?? null, text))),
    widths: columns.map((column) => WIDTHS[column] ?? 11),
    printed: columns.length - CODE_COLUMNS.length,
  };
}

/** The numbers of a chart that counts programmes. */
function layoutCounts(counted: readonly PlaceProgrammes[], text: Text): Table {
  const place = text.lang === 'zh' ? 'region_zh' : 'region_en';
  const columns = [place, 'level', 'programme_count', 'programmes', 'region'] as const;
  return {
    name: text.t('data.sheet.counts'),
    head: columns.map((column) => text.t(`data.label.${column}`)),
    rows: selectCountRows(counted).map((row) =>
      columns.map((column) => (column === 'level' ? describeCell(column, row[column], text) : row[column])),
    ),
    widths: [20, 10, 12, 80, 12],
  };
}

function layoutEvidence({ dataset, rows, siteUrl }: WorkbookSource, text: Text): Table {
  const headlines = new Map<Cell, string>(dataset.articles.map((article) => [article.id, article.headline]));
  const place = text.lang === 'zh' ? 'region_zh' : 'region_en';
  const words = ['id', place, 'printed', 'excerpt', 'publisher', 'published_on', 'line'] as const;
  const codes = ['document', 'article'] as const;
  const nameColumns = (columns: readonly ObservationColumn[]) =>
    columns.map((column) => text.t(`data.label.${column}`));
  const printed = rows.filter((row) => row.printed !== null);
  return {
    name: text.t('data.sheet.evidence'),
    head: [...nameColumns(words), text.t('data.head.headline'), text.t('data.head.link'), ...nameColumns(codes)],
    rows: printed.map((row) => [
      ...words.map((column) => row[column]),
      headlines.get(row.article) ?? null,
      `${siteUrl ?? ''}/evidence/${row.id ?? ''}`,
      ...codes.map((column) => row[column]),
    ]),
    widths: [10, 16, 16, 40, 24, 12, 6, 36, 34, 24, 9],
    printed: words.length + 2,
  };
}

const DIRECTIONS = { more: 'indicator.more', less: 'indicator.less', neutral: 'indicator.neutral' } as const;

function toIndicatorRow(indicator: DefinedIndicator, dataset: Dataset, text: Text): readonly Cell[] {
  const family = dataset.families.find(({ id }) => id === indicator.family);
  return [
    indicator.id,
    indicator.name.zh,
    indicator.name.en,
    family ? text.both(family.name) : indicator.family,
    text.both(indicator.definition),
    formatUnit(indicator, 2, text),
    text.t(`measure.${indicator.measure}`),
    text.t(DIRECTIONS[indicator.direction]),
    indicator.distinctFrom.join(' ') || null,
  ];
}

function layoutIndicators({ dataset, rows }: WorkbookSource, text: Text): Table {
  const used = new Set(rows.map((row) => row.indicator));
  return {
    name: text.t('data.sheet.indicators'),
    head: [
      text.t('data.label.indicator'),
      text.t('data.label.indicator_zh'),
      text.t('data.label.indicator_en'),
      text.t('data.head.family'),
      text.t('data.head.definition'),
      text.t('data.label.unit'),
      text.t('data.head.measure'),
      text.t('data.head.direction'),
      text.t('data.head.distinct'),
    ],
    rows: dataset.indicators
      .filter(({ id }) => used.has(id))
      .map((indicator) => toIndicatorRow(indicator, dataset, text)),
    widths: [24, 22, 28, 14, 48, 10, 20, 12, 32],
  };
}

/** The reference for the whole dataset, as the page and the workbook give it. */
export const formatDatasetCitation = (dataset: Dataset, text: Text): string =>
  text.t('data.cite.text', {
    version: dataset.version,
    publication: text.both(dataset.publication),
    articles: selectTotals(dataset).articles,
  });

function layoutNotes({ dataset, rows, selection }: WorkbookSource, text: Text): Table {
  const { t } = text;
  return {
    name: t('data.sheet.notes'),
    head: [t('shell.name'), ''],
    rows: [
      [t('data.note.what'), t('data.about')],
      [t('data.note.version'), dataset.version],
      [t('data.note.selection'), selection || t('data.note.all')],
      [t('data.note.count'), rows.length],
      [t('data.note.citation'), formatDatasetCitation(dataset, text)],
      [t('data.note.terms'), t('data.terms.facts')],
      [null, t('data.terms.license')],
      [null, t('data.terms.care')],
      ...[...OBSERVATION_COLUMNS, ...residentColumns(rows)].map((column) => [
        t(`data.label.${column}`),
        t(`data.meaning.${column}`),
      ]),
    ],
    widths: [28, 120],
  };
}

/** The sheets of a workbook, as plain tables: four, and one of counts before them where a chart has such. */
export function layoutWorkbook(source: WorkbookSource, text: Text): readonly Table[] {
  return [
    ...(source.counted ? [layoutCounts(source.counted, text)] : []),
    layoutFigures(source, text),
    layoutEvidence(source, text),
    layoutIndicators(source, text),
    layoutNotes(source, text),
  ];
}
