import * as v from 'valibot';
import {
  CAVEAT_CODES,
  DERIVED_UNITS,
  DIRECTIONS,
  FAMILIES,
  KINDS,
  LEVELS,
  MEASURES,
  PERIOD_BASES,
  PERIOD_TYPES,
  PRECISIONS,
  PROGRAMME_KINDS,
  QUALIFIERS,
  SOURCE_GRADES,
  UNITS,
} from '../domain/codes';
import type { Dataset } from '../domain/dataset';
import { DataError } from './DataError';

export const SCHEMA_VERSION = 1;

const text = v.pipe(v.string(), v.minLength(1));
const bilingual = v.object({ zh: text, en: text });
const counted = v.optional(v.object({ zh: text, en: text, enPlural: text }));
const adcode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'must be six digits'));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2023-12-31'));
const unit = v.picklist(UNITS);
const family = v.picklist(FAMILIES);
const kind = v.picklist(KINDS);
const qualifier = v.picklist(QUALIFIERS);
const grade = v.picklist(SOURCE_GRADES);
const period = v.object({
  type: v.picklist(PERIOD_TYPES),
  start: isoDate,
  end: isoDate,
  precision: v.picklist(PRECISIONS),
  basis: v.picklist(PERIOD_BASES),
  reason: v.optional(bilingual),
  plausible: v.optional(v.object({ earliest: isoDate, latest: isoDate })),
});
const caveat = v.object({
  code: v.picklist(CAVEAT_CODES),
  zh: text,
  en: text,
});

const figure = v.object({
  id: text,
  article: text,
  kind,
  indicator: text,
  region: adcode,
  site: v.optional(bilingual),
  value: v.nullable(v.number()),
  valueMax: v.optional(v.number()),
  unit,
  counted,
  qualifier,
  period,
  note: v.optional(bilingual),
  printed: text,
  excerpt: text,
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  caveats: v.array(caveat),
  comparable: v.boolean(),
  against: v.optional(v.string()),
  actuals: v.optional(v.array(text)),
  refused: v.optional(v.array(v.object({ figure: text, reason: bilingual }))),
  list: v.optional(v.string()),
});

/** The shape of dataset.json; the published JSON Schema is made from it. */
export const datasetSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  version: text,
  publication: bilingual,
  families: v.array(v.object({ id: family, name: bilingual, short: bilingual })),
  indicators: v.array(
    v.object({
      id: text,
      family,
      name: bilingual,
      short: bilingual,
      definition: bilingual,
      unit,
      counted,
      direction: v.picklist(DIRECTIONS),
      measure: v.picklist(MEASURES),
      distinctFrom: v.array(text),
    }),
  ),
  regions: v.array(
    v.object({
      adcode,
      name: bilingual,
      short: bilingual,
      level: v.picklist(LEVELS),
      parent: v.nullable(adcode),
      seat: v.optional(v.tuple([v.number(), v.number()])),
    }),
  ),
  articles: v.array(
    v.object({
      id: text,
      document: text,
      headline: text,
      headlineLine: v.number(),
      titleEn: text,
      credit: bilingual,
      publishedOn: period,
      regions: v.array(adcode),
    }),
  ),
  figures: v.array(figure),
  populations: v.array(
    v.object({
      region: adcode,
      value: v.pipe(v.number(), v.minValue(1)),
      asOf: isoDate,
      source: text,
      url: v.nullable(v.string()),
      grade,
    }),
  ),
  programmes: v.array(
    v.object({
      id: text,
      article: text,
      region: adcode,
      name: bilingual,
      kind: v.picklist(PROGRAMME_KINDS),
      year: v.nullable(v.number()),
      line: v.pipe(v.number(), v.integer(), v.minValue(1)),
      summary: bilingual,
      figures: v.array(text),
    }),
  ),
  derived: v.array(
    v.object({
      id: text,
      article: text,
      region: adcode,
      name: bilingual,
      value: v.number(),
      min: v.nullable(v.number()),
      max: v.nullable(v.number()),
      unit: v.picklist(DERIVED_UNITS),
      formula: text,
      inputs: v.array(text),
      note: bilingual,
    }),
  ),
  national: v.array(
    v.object({
      id: text,
      series: text,
      name: bilingual,
      period: text,
      year: v.number(),
      value: v.nullable(v.number()),
      unit,
      qualifier,
      kind,
      printed: text,
      source: text,
      url: v.nullable(v.string()),
      grade,
      note: v.optional(text),
    }),
  ),
});

/** Names of references that point to nothing: figure → indicator, region, article and other figures. */
function findDanglingReferences(dataset: Dataset): string[] {
  const has = {
    indicator: new Set<string>(dataset.indicators.map((item) => item.id)),
    region: new Set<string>(dataset.regions.map((item) => item.adcode)),
    article: new Set<string>(dataset.articles.map((item) => item.id)),
    figure: new Set<string>(dataset.figures.map((item) => item.id)),
  };
  return dataset.figures.flatMap((item) => {
    const links = [...(item.actuals ?? []), ...(item.refused ?? []).map((link) => link.figure)];
    return [
      has.indicator.has(item.indicator) ? '' : `figures.${item.id}.indicator: ${item.indicator}`,
      has.region.has(item.region) ? '' : `figures.${item.id}.region: ${item.region}`,
      has.article.has(item.article) ? '' : `figures.${item.id}.article: ${item.article}`,
      ...links.filter((id) => !has.figure.has(id)).map((id) => `figures.${item.id}: ${id}`),
    ].filter(Boolean);
  });
}

/** The same for what is built on figures: programmes and derived values. */
function findDanglingInputs(dataset: Dataset): string[] {
  const known = new Set<string>(dataset.figures.map((item) => item.id));
  const users = [
    ...dataset.programmes.map((item) => ({ name: `programmes.${item.id}`, ids: item.figures })),
    ...dataset.derived.map((item) => ({ name: `derived.${item.id}`, ids: item.inputs })),
  ];
  return users.flatMap(({ name, ids }) => ids.filter((id) => !known.has(id)).map((id) => `${name}: ${id}`));
}

/**
 * Turns unknown JSON into the dataset. Throws a {@link DataError}: `newer` when a later edition wrote it, `malformed`
 * with every offending place otherwise.
 */
export function parseDataset(input: unknown, file = 'dataset.json'): Dataset {
  const version =
    typeof input === 'object' && input !== null && 'schemaVersion' in input ? input.schemaVersion : undefined;
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new DataError('newer', file, [`schemaVersion ${version} > ${SCHEMA_VERSION}`]);
  }
  const result = v.safeParse(datasetSchema, input);
  if (!result.success) {
    throw new DataError(
      'malformed',
      file,
      result.issues.map((issue) => `${v.getDotPath(issue) ?? '.'}: ${issue.message}`),
    );
  }
  // The ids are branded here, at the door, and nowhere else.
  const dataset = result.output as unknown as Dataset;
  const dangling = [...findDanglingReferences(dataset), ...findDanglingInputs(dataset)];
  if (dangling.length > 0) throw new DataError('malformed', file, dangling);
  return dataset;
}
