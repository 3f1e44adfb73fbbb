import * as v from 'valibot';

/** The record files as they are written by hand (seeds/README.md), before any name is resolved. */

const text = v.string();
const bilingual = v.strictObject({ zh: text, en: text });
/** `2023`, `2023-12` or `2023-12-31`; YAML reads a bare year as a number. */
const dateWord = v.union([text, v.number()]);

const rawPeriod = v.strictObject({
  as_of: v.exactOptional(dateWord),
  during: v.exactOptional(dateWord),
  by: v.exactOptional(dateWord),
  from: v.exactOptional(dateWord),
  to: v.exactOptional(dateWord),
  stated: v.exactOptional(v.boolean()),
  inferred: v.exactOptional(bilingual),
});

/** A period, or the name of one. Decided by what is written, so that issues name the real fault. */
const periodOrName = v.lazy((input): v.GenericSchema<string | RawPeriod> => (typeof input === 'string' ? text : rawPeriod));

const qualifier = v.picklist(['exact', 'over', 'at_least', 'nearly', 'about', 'range', 'indefinite']);
const kind = v.picklist(['actual', 'target', 'change', 'standard']);
const unit = v.picklist([
  'person', 'person-time', 'household', 'item', 'station', 'organisation', 'event', 'project',
  'percent', 'yuan', 'yuan-per-month', 'hour', 'day', 'month', 'per-10k', 'place',
]);
const caveatCode = v.picklist(['ambiguous', 'contradicted', 'arithmetic', 'definition', 'scope', 'garbled']);

const rawFigure = v.strictObject({
  id: text,
  indicator: text,
  region: text,
  site: v.exactOptional(bilingual),
  kind: v.exactOptional(kind, 'actual'),
  value: v.nullable(v.number()),
  valueMax: v.exactOptional(v.number()),
  unit: v.exactOptional(unit),
  qualifier: v.exactOptional(qualifier, 'exact'),
  period: periodOrName,
  note: v.exactOptional(bilingual),
  printed: text,
  excerpt: text,
  line: v.number(),
  comparable: v.exactOptional(v.boolean(), true),
  caveats: v.exactOptional(v.array(v.strictObject({ code: caveatCode, zh: text, en: text })), []),
  against: v.exactOptional(v.pipe(dateWord, v.transform(String))),
  actuals: v.exactOptional(v.array(text)),
  refused: v.exactOptional(v.array(v.strictObject({ figure: text, zh: text, en: text }))),
  list: v.exactOptional(text),
});

const rawArticle = v.strictObject({
  id: text,
  headline: text,
  headlineLine: v.number(),
  titleEn: text,
  credit: bilingual,
  published: rawPeriod,
  regions: v.array(text),
  periods: v.exactOptional(v.record(v.string(), rawPeriod), {}),
  figures: v.array(rawFigure),
});

/** One file of seeds/documents. */
export const documentSchema = v.strictObject({ document: text, articles: v.array(rawArticle) });

const family = v.picklist(['certified', 'professionals', 'exam', 'stations', 'organisations', 'workforce', 'services', 'money', 'community']);

/** seeds/catalog/indicators.yaml */
export const catalogSchema = v.strictObject({
  families: v.array(v.strictObject({ id: family, name: bilingual, short: bilingual })),
  indicators: v.array(
    v.strictObject({
      id: text,
      family,
      name: bilingual,
      short: bilingual,
      definition: bilingual,
      unit,
      direction: v.picklist(['more', 'less', 'neutral']),
      measure: v.picklist(['stock', 'flow', 'parameter']),
      distinctFrom: v.exactOptional(v.array(text), []),
    }),
  ),
});

/** seeds/catalog/regions.yaml */
export const regionsSchema = v.array(
  v.strictObject({
    adcode: text,
    zh: text,
    en: text,
    shortZh: v.exactOptional(text),
    shortEn: v.exactOptional(text),
    level: v.picklist(['nation', 'province', 'prefecture', 'county', 'township']),
    parent: v.nullable(text),
    seat: v.exactOptional(v.tuple([v.number(), v.number()])),
  }),
);

/** seeds/context/populations.yaml */
export const populationsSchema = v.array(
  v.strictObject({
    region: text,
    value: v.number(),
    asOf: text,
    source: text,
    url: v.nullable(text),
    grade: v.picklist(['A', 'B', 'C']),
  }),
);

export type RawPeriod = v.InferOutput<typeof rawPeriod>;
export type RawFigure = v.InferOutput<typeof rawFigure>;
export type RawArticle = v.InferOutput<typeof rawArticle>;
export type RawDocument = v.InferOutput<typeof documentSchema>;
export type RawCatalog = v.InferOutput<typeof catalogSchema>;
export type RawIndicator = RawCatalog['indicators'][number];
export type RawRegion = v.InferOutput<typeof regionsSchema>[number];
export type RawPopulation = v.InferOutput<typeof populationsSchema>[number];
