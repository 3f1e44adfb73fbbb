import * as v from 'valibot';
import {
  CAVEAT_CODES,
  DERIVED_UNITS,
  DIRECTIONS,
  FAMILIES,
  KINDS,
  LEVELS,
  MEASURES,
  PROGRAMME_KINDS,
  QUALIFIERS,
  SOURCE_GRADES,
  UNITS,
} from '../../../src/domain/codes';
import { countingEntries } from '../../../src/domain/records/figure';

/** The record files as they are written by hand (seeds/README.md), before any name is resolved. */

export const text = v.string();
export const bilingual = v.strictObject({ zh: text, en: text });
/** `2023`, `2023-12` or `2023-12-31`; YAML reads a bare year as a number. */
const dateWord = v.union([text, v.number()]);

const rawPeriod = v.strictObject({
  as_of: v.exactOptional(dateWord),
  during: v.exactOptional(dateWord),
  by: v.exactOptional(dateWord),
  from: v.exactOptional(dateWord),
  to: v.exactOptional(dateWord),
  between: v.exactOptional(v.tuple([dateWord, dateWord])),
  stated: v.exactOptional(v.boolean()),
  inferred: v.exactOptional(bilingual),
  external: v.exactOptional(v.strictObject({ publisher: bilingual, url: v.nullable(text) })),
});

/** A period, or the name of one. Decided by what is written, so that issues name the real fault. */
const periodOrName = v.lazy((input): v.GenericSchema<string | RawPeriod> =>
  typeof input === 'string' ? text : rawPeriod,
);

const qualifier = v.picklist(QUALIFIERS);
const kind = v.picklist(KINDS);
const unit = v.picklist(UNITS);
const caveatCode = v.picklist(CAVEAT_CODES);

/** What `npm run extract -- --draft` marks: no person has read it yet. */
const unread = v.exactOptional(v.never('read it against the article, put it right, and take draft: true away'));

const rawFigure = v.strictObject({
  draft: unread,
  id: text,
  indicator: text,
  region: text,
  site: v.exactOptional(bilingual),
  covers: v.exactOptional(v.array(text)),
  kind: v.exactOptional(kind, 'actual'),
  /** Of a target: the article sets no deadline, and nobody forgot it. */
  deadline: v.exactOptional(v.literal('none')),
  value: v.nullable(v.number()),
  valueMax: v.exactOptional(v.number()),
  unit: v.exactOptional(unit),
  qualifier: v.exactOptional(qualifier, 'exact'),
  period: periodOrName,
  ...countingEntries,
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

const family = v.picklist(FAMILIES);

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
      counted: v.exactOptional(v.strictObject({ zh: text, en: text, enPlural: text })),
      direction: v.picklist(DIRECTIONS),
      measure: v.picklist(MEASURES),
      distinctFrom: v.exactOptional(v.array(text), []),
    }),
  ),
});

/** One file seeds/documents/<document>.numerals.yaml: numerals that are no figure, each with its reason. */
export const numeralsSchema = v.strictObject({
  document: text,
  numerals: v.array(
    v.strictObject({
      draft: unread,
      line: v.number(),
      printed: text,
      class: v.picklist(['date', 'ordinal', 'name', 'address', 'structure', 'repeat', 'indefinite']),
    }),
  ),
});

/** seeds/catalog/arithmetic.yaml */
export const arithmeticSchema = v.strictObject({
  identities: v.array(
    v.strictObject({ left: text, relation: v.picklist(['equals', 'at_most']), right: text, zh: text, en: text }),
  ),
  derived: v.array(
    v.strictObject({
      id: text,
      region: text,
      name: bilingual,
      formula: text,
      unit: v.picklist(DERIVED_UNITS),
      rounded: v.exactOptional(v.array(text), []),
      /** only: the one whole number of the interval · up: rounded up to whole things. */
      whole: v.exactOptional(v.picklist(['only', 'up'])),
      note: bilingual,
    }),
  ),
});

/** Ids, codes or dates, as the records write them. */
const scalar = v.union([text, v.number()]);

/** A value of a corrected field: a number or code; dates and places may be several; an indicator that is no more. */
const corrected = v.nullable(v.union([scalar, v.array(scalar), v.strictObject({ id: text, zh: text, en: text })]));

/** seeds/catalog/corrections.yaml */
export const correctionsSchema = v.strictObject({
  corrections: v.array(
    v.strictObject({
      figure: text,
      date: text,
      field: text,
      before: corrected,
      after: corrected,
      zh: text,
      en: text,
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
    level: v.picklist(LEVELS),
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
    /** The source in English, where its title is Chinese. */
    sourceEn: v.exactOptional(text),
    url: v.nullable(text),
    grade: v.picklist(SOURCE_GRADES),
    note: v.exactOptional(bilingual),
  }),
);

/** seeds/documents/<document>.programmes.yaml */
export const programmesSchema = v.array(
  v.strictObject({
    id: text,
    region: text,
    name: bilingual,
    kind: v.picklist(PROGRAMME_KINDS),
    year: v.nullable(v.number()),
    line: v.number(),
    summary: bilingual,
    figures: v.exactOptional(v.array(text), []),
  }),
);

/** seeds/context/national.yaml */
export const nationalSchema = v.array(
  v.strictObject({
    series: text,
    name: bilingual,
    unit,
    figures: v.array(
      v.strictObject({
        id: text,
        /** As the source prints it; YAML reads a bare year as a number. */
        period: v.pipe(dateWord, v.transform(String)),
        year: v.number(),
        value: v.nullable(v.number()),
        qualifier: v.exactOptional(qualifier, 'exact'),
        kind: v.exactOptional(kind, 'actual'),
        printed: text,
        /** `publisher` where the title does not say who printed it; both are in `lang`. */
        source: v.strictObject({
          title: text,
          publisher: v.exactOptional(text),
          lang: v.exactOptional(v.picklist(['zh', 'en']), 'zh'),
        }),
        url: v.nullable(text),
        grade: v.picklist(SOURCE_GRADES),
        note: v.exactOptional(bilingual),
      }),
    ),
  }),
);

export type RawPeriod = v.InferOutput<typeof rawPeriod>;
export type RawFigure = v.InferOutput<typeof rawFigure>;
export type RawArticle = v.InferOutput<typeof rawArticle>;
export type RawDocument = v.InferOutput<typeof documentSchema>;
export type RawCatalog = v.InferOutput<typeof catalogSchema>;
export type RawIndicator = RawCatalog['indicators'][number];
export type RawRegion = v.InferOutput<typeof regionsSchema>[number];
export type RawNumerals = v.InferOutput<typeof numeralsSchema>;
export type RawNumeral = RawNumerals['numerals'][number];
export type RawArithmetic = v.InferOutput<typeof arithmeticSchema>;
export type RawIdentity = RawArithmetic['identities'][number];
export type RawDerived = RawArithmetic['derived'][number];
export type RawCorrections = v.InferOutput<typeof correctionsSchema>;
export type RawCorrection = RawCorrections['corrections'][number];
export type RawPopulation = v.InferOutput<typeof populationsSchema>[number];
export type RawProgramme = v.InferOutput<typeof programmesSchema>[number];
export type RawNationalSeries = v.InferOutput<typeof nationalSchema>[number];
