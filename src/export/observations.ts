import { selectMeasure } from '../domain/counting';
import type { Article } from '../domain/records/article';
import type { Bilingual } from '../domain/records/parts';
import type { Dataset } from '../domain/dataset';
import type { DerivedValue } from '../domain/records/derivedValue';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import { isOwn } from '../domain/observation';
import type { Period } from '../domain/period';
import type { Region } from '../domain/records/region';

/** How much, how sure and when: what every table of figures tells in this order. */
export const VALUE_COLUMNS = [
  'value',
  'value_max',
  'unit',
  'qualifier',
  'period_type',
  'period_start',
  'period_end',
  'period_basis',
] as const;

/** What a table tells besides where a chart divides by residents. */
export const RESIDENT_COLUMNS = ['per_10k', 'denominator', 'denominator_as_of', 'denominator_source'] as const;

/** Columns of observations.csv, in their order; a public promise (design, section 5). */
export const OBSERVATION_COLUMNS = [
  'id',
  'kind',
  'indicator',
  'indicator_zh',
  'indicator_en',
  'region',
  'region_zh',
  'region_en',
  'level',
  ...VALUE_COLUMNS,
  'document',
  'article',
  'publisher',
  'published_on',
  'line',
  'printed',
  'excerpt',
  'caveats',
  'derived_from',
  'measure',
  'period_earliest',
  'period_latest',
  'basis_publisher',
  'basis_url',
  'covers',
] as const;
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

/** A cell: a number only in columns of numbers, null where there is nothing to say. */
export type Cell = string | number | null;
export type ObservationRow = Readonly<Record<ObservationColumn, Cell>>;
export type ResidentCells = Readonly<Record<(typeof RESIDENT_COLUMNS)[number], Cell>>;

/**
 * Parts of a cell that holds several: each is a whole sentence, so a comma or a semicolon would not tell them apart.
 */
const PART = ' | ';

const inBoth = (text: Bilingual): string => `${text.zh} / ${text.en}`;

/** What a reader of one row must know besides its number: each part begins with a code. */
function describeCaveats(figure: Figure): string {
  return [
    figure.site ? `part: ${inBoth(figure.site)}` : '',
    figure.note ? `note: ${inBoth(figure.note)}` : '',
    figure.cycle ? `cycle: ${figure.cycle}` : '',
    figure.role ? `role: ${inBoth(figure.role)}` : '',
    figure.kind === 'change' && figure.against !== undefined ? `against: ${figure.against}` : '',
    figure.comparable ? '' : 'not_comparable',
    ...figure.caveats.map((caveat) => `${caveat.code}: ${inBoth(caveat)}`),
    figure.period.reason ? `inferred_date: ${inBoth(figure.period.reason)}` : '',
  ]
    .filter(Boolean)
    .join(PART);
}

/** An ISO 8601 date, or an interval of two where the day of issue is not known. */
export const formatIsoSpan = ({ start, end }: Period): string => (start === end ? start : `${start}/${end}`);

/** The newspaper, and whom it credits. */
const describePublisher = (dataset: Dataset, article: Article): string =>
  isOwn(article) ? `读者添加：${article.headline}` : `${dataset.publication.zh}，据${article.credit.zh}`;

interface Names {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly articles: ReadonlyMap<string, Article>;
}

const collectNames = (dataset: Dataset): Names => ({
  indicators: new Map(dataset.indicators.map((item) => [item.id, item])),
  regions: new Map(dataset.regions.map((item) => [item.adcode, item])),
  articles: new Map(dataset.articles.map((item) => [item.id, item])),
});

/** Where a value stands: its place and its article; the parsed dataset guarantees both. */
function describePlaceAndSource(dataset: Dataset, names: Names, item: Pick<Figure, 'region' | 'article'>) {
  const region = names.regions.get(item.region);
  const article = names.articles.get(item.article);
  return {
    region: item.region,
    region_zh: region?.name.zh ?? null,
    region_en: region?.name.en ?? null,
    level: region?.level ?? null,
    document: article?.document ?? null,
    article: item.article,
    publisher: article ? describePublisher(dataset, article) : null,
    published_on: article ? formatIsoSpan(article.publishedOn) : null,
  };
}

/** How the value lies in time, the days that its words leave open, and where an outside date was seen. */
function describeTime(figure: Figure, indicator: Indicator | undefined) {
  const { start, end, plausible, source } = figure.period;
  return {
    measure: indicator ? selectMeasure(figure, indicator.measure) : null,
    period_earliest: plausible?.earliest ?? start,
    period_latest: plausible?.latest ?? end,
    basis_publisher: source ? inBoth(source.publisher) : null,
    basis_url: source?.url ?? null,
  };
}

function toFigureRow(dataset: Dataset, names: Names, figure: Figure): ObservationRow {
  const indicator = names.indicators.get(figure.indicator);
  return {
    ...describePlaceAndSource(dataset, names, figure),
    id: figure.id,
    kind: figure.kind,
    indicator: figure.indicator,
    indicator_zh: indicator?.name.zh ?? null,
    indicator_en: indicator?.name.en ?? null,
    value: figure.value,
    value_max: figure.qualifier === 'range' ? figure.valueMax : null,
    unit: figure.unit,
    qualifier: figure.qualifier,
    period_type: figure.period.type,
    period_start: figure.period.start,
    period_end: figure.period.end,
    period_basis: figure.period.basis,
    line: figure.line,
    printed: figure.printed,
    excerpt: figure.excerpt,
    caveats: describeCaveats(figure) || null,
    derived_from: null,
    ...describeTime(figure, indicator),
    covers: figure.covers?.join(' ') ?? null,
  };
}

/** A value of ours as a row tells it: recorded with a note, or computed for one chart. */
export type Computed = Omit<DerivedValue, 'id' | 'note'> & { readonly id: string; readonly note?: Bilingual };

/** How sure a computed value is, from the interval that its inputs imply. */
function qualifyDerived({ value, min, max }: Computed): 'exact' | 'at_least' | 'at_most' | 'about' {
  if (min === value && max === value) return 'exact';
  if (min === value) return 'at_least';
  return max === value ? 'at_most' : 'about';
}

function describeDerivation({ formula, value, min, max, note }: Computed): string {
  const isExact = min === value && max === value;
  return [
    `formula: ${formula}`,
    isExact ? '' : `interval: ${min ?? ''}..${max ?? ''}`,
    note ? `note: ${inBoth(note)}` : '',
  ]
    .filter(Boolean)
    .join(PART);
}

/** A value of ours: no indicator, period, line or words of its own, for it was never printed. */
function toDerivedRow(dataset: Dataset, names: Names, derived: Computed): ObservationRow {
  return {
    ...describePlaceAndSource(dataset, names, derived),
    id: derived.id,
    kind: 'derived',
    indicator: null,
    indicator_zh: derived.name.zh,
    indicator_en: derived.name.en,
    value: derived.value,
    value_max: null,
    unit: derived.unit,
    qualifier: qualifyDerived(derived),
    period_type: null,
    period_start: null,
    period_end: null,
    period_basis: null,
    line: null,
    printed: null,
    excerpt: null,
    caveats: describeDerivation(derived),
    derived_from: derived.inputs.join(' '),
    measure: null,
    period_earliest: null,
    period_latest: null,
    basis_publisher: null,
    basis_url: null,
    covers: null,
  };
}

/**
 * The rows of observations.csv: figures in printed order, then the derived values whose inputs are all among them (none
 * when `withDerived` is false). Without `figures`, the whole dataset.
 */
export function selectObservations(
  dataset: Dataset,
  figures: readonly Figure[] = dataset.figures,
  withDerived = true,
): ObservationRow[] {
  const names = collectNames(dataset);
  const chosen = new Set(figures.map((figure) => figure.id));
  const derived = dataset.derived.filter((item) => withDerived && item.inputs.every((id) => chosen.has(id)));
  return [
    ...figures.map((figure) => toFigureRow(dataset, names, figure)),
    ...derived.map((item) => toDerivedRow(dataset, names, item)),
  ];
}

/** Rows of values that a chart shows beside its figures and that are ours. */
export const selectComputed = (dataset: Dataset, computed: readonly Computed[]): ObservationRow[] =>
  computed.map((item) => toDerivedRow(dataset, collectNames(dataset), item));
