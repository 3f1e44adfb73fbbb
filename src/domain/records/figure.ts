import * as v from 'valibot';
import { CYCLES, type Kind, type Qualifier, QUALIFIERS, type Unit } from '../codes';
import { periodSchema } from './period';
import { adcode, articleId, figureId, indicatorId } from './ids';
import {
  bilingual,
  caveat,
  type CountedThings,
  countedThings,
  type Immutable,
  line,
  measure,
  text,
  unit,
} from './parts';

/** A number as its words give it, whoever gave it; only a range has `valueMax`. */
export interface Amount {
  /** null only for `indefinite` (数百). */
  readonly value: number | null;
  readonly valueMax?: number;
  readonly qualifier: Qualifier;
  /** The words that were printed; a reader's own number has none. */
  readonly printed?: string;
}

/** An amount with what it takes to write it out. */
export interface UnitAmount extends Amount {
  readonly unit: Unit;
  readonly kind: Kind;
  readonly counted?: CountedThings;
}

// In the order of the file, so that a record that has passed its schema is written as it was read.
const nameEntries = { id: figureId, article: articleId };
const subjectEntries = {
  indicator: indicatorId,
  region: adcode,
  /**
   * The part of `region` that the figure covers, when it is less than the whole; such a figure never stands for the
   * region.
   */
  site: v.exactOptional(bilingual),
  /** The places that a joint figure is of (two towns' teams, 两市共): their pages show it as a part of it. */
  covers: v.exactOptional(v.array(adcode)),
};
const unitEntries = {
  unit,
  /** Of its indicator, where the figure is in the indicator's unit. */
  counted: v.exactOptional(countedThings),
};
/** The round of a frequency. */
export const cycle = v.picklist(CYCLES);
/** How a value is counted, where its words say more than its indicator. */
export const countingEntries = {
  /** How it lies in time, where it differs from its indicator's measure. */
  measure: v.exactOptional(measure),
  /** Of a frequency: the round that it is counted per. */
  cycle: v.exactOptional(cycle),
  /** Of posts that a rule allots: whose they are. */
  role: v.exactOptional(bilingual),
  /** What exactly is counted, in our own short words: distinguishes figures that share an indicator. */
  note: v.exactOptional(bilingual),
};
const wordEntries = {
  period: periodSchema,
  ...countingEntries,
  /** The numeral with its qualifier and unit words as printed, e.g. 约1.75万人. */
  printed: text,
  /**
   * The shortest phrase of the article that carries the figure; at most 40 characters; contains `printed` (white space
   * aside).
   */
  excerpt: text,
  /** 1-based physical line of the document where the excerpt starts. */
  line,
  caveats: v.array(caveat),
  /** false when the definition is too unclear to rank or compare the value with others; a caveat says why. */
  comparable: v.boolean(),
};
/** Figures split from one list in one sentence (nine districts) share this key. */
const listEntries = { list: v.exactOptional(text) };

/** How sure the words of a number with one end are. */
export const singleQualifier = v.picklist(QUALIFIERS.filter((code) => code !== 'range'));

/** The schema of one kind of figure: what all have, what only this kind has, and a number with one end or with two. */
const describeKind = <const KindEntries extends v.ObjectEntries, const Own extends v.ObjectEntries>(
  kind: KindEntries,
  own: Own,
) =>
  v.variant('qualifier', [
    v.object({
      ...nameEntries,
      ...kind,
      ...subjectEntries,
      /** In `unit`, 万 and 亿 expanded. null only for `indefinite` (数百). */
      value: v.nullable(v.number()),
      ...unitEntries,
      qualifier: singleQualifier,
      ...wordEntries,
      ...own,
      ...listEntries,
    }),
    v.object({
      ...nameEntries,
      ...kind,
      ...subjectEntries,
      /** The lower end, in `unit`. */
      value: v.number(),
      /** The upper end, in `unit`. */
      valueMax: v.number(),
      ...unitEntries,
      qualifier: v.literal('range'),
      ...wordEntries,
      ...own,
      ...listEntries,
    }),
  ]);

/** A figure that may look like the actual of a target but must not be used as one, and why. */
export const refusedLink = v.object({ figure: figureId, reason: bilingual });
export type RefusedLink = Immutable<v.InferOutput<typeof refusedLink>>;

/** A reported value. */
export const actualSchema = describeKind({ kind: v.literal('actual') }, {});
export type ActualFigure = Immutable<v.InferOutput<typeof actualSchema>>;

/** A required value by the end of its period. */
export const targetSchema = describeKind(
  { kind: v.literal('target') },
  {
    /** The observations that may serve as its actual or baseline. */
    actuals: v.exactOptional(v.array(figureId)),
    /** Observations that look alike but are refused. */
    refused: v.exactOptional(v.array(refusedLink)),
  },
);
export type TargetFigure = Immutable<v.InferOutput<typeof targetSchema>>;

/** A printed rate or amount of change. */
const changeSchema = describeKind(
  { kind: v.literal('change') },
  {
    /** The period that the change is counted from, where printed. */
    against: v.exactOptional(text),
  },
);

/** A parameter of a policy. */
const standardSchema = describeKind({ kind: v.literal('standard') }, {});

/** One number as printed in an article. */
export const figureSchema = v.variant('kind', [actualSchema, targetSchema, changeSchema, standardSchema]);
export type Figure = Immutable<v.InferOutput<typeof figureSchema>>;
