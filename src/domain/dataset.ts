/**
 * The vocabulary of the atlas: what a figure is, where it comes from and what may be said of it.
 * Every number on a screen is a {@link Figure}, or is computed from figures and says so.
 */

import type {
  CaveatCode,
  DerivedUnit,
  Direction,
  FamilyId,
  Kind,
  Level,
  Measure,
  PeriodBasis,
  PeriodType,
  Precision,
  ProgrammeKind,
  Qualifier,
  SourceGrade,
  Unit,
} from './codes';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** `000A-02`: document, article letter, running number. Stable: public addresses carry it. */
export type FigureId = Id<'FigureId'>;
/** `000A`: document number and article letter. */
export type ArticleId = Id<'ArticleId'>;
/** `certified`, `township-stations`: kebab-case, stable. */
export type IndicatorId = Id<'IndicatorId'>;
/** Six-digit GB/T 2260 code, always a string; `100000` is the nation. */
export type Adcode = Id<'Adcode'>;

/** `000A-P1`: article and running number of a programme. */
export type ProgrammeId = Id<'ProgrammeId'>;
/** `000A-D1`: article and running number of a derived value. */
export type DerivedId = Id<'DerivedId'>;

/** A text in both languages of the site, in our own words. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * When a value holds. `start` and `end` are ISO dates (inclusive); `printed` precision is kept in `precision`.
 * basis `inferred` always carries the reason.
 */
export interface Period {
  readonly type: PeriodType;
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly basis: PeriodBasis;
  readonly reason?: Bilingual;
  /** Of an inferred deadline: the first and the last day (ISO) that the words may mean; `end` lies between them. */
  readonly plausible?: { readonly earliest: string; readonly latest: string };
}

export interface Caveat extends Bilingual {
  readonly code: CaveatCode;
}

/** A figure that may look like the actual of a target but must not be used as one, and why. */
export interface RefusedLink {
  readonly figure: FigureId;
  readonly reason: Bilingual;
}

/** One number as printed in an article. */
export interface Figure {
  readonly id: FigureId;
  readonly article: ArticleId;
  readonly kind: Kind;
  readonly indicator: IndicatorId;
  readonly region: Adcode;
  /**
   * The part of `region` that the figure covers, when it is less than the whole; such a figure never stands for the
   * region.
   */
  readonly site?: Bilingual;
  /** In `unit`, 万 and 亿 expanded. For `range` the lower end. null only for `indefinite` (数百). */
  readonly value: number | null;
  /** Upper end of a range, in `unit`. */
  readonly valueMax?: number;
  readonly unit: Unit;
  /** Of its indicator, where the figure is in the indicator's unit. */
  readonly counted?: CountedThings;
  readonly qualifier: Qualifier;
  readonly period: Period;
  /** What exactly is counted, in our own short words: distinguishes figures that share an indicator. */
  readonly note?: Bilingual;
  /** The numeral with its qualifier and unit words as printed, e.g. 约1.75万人. */
  readonly printed: string;
  /**
   * The shortest phrase of the article that carries the figure; at most 40 characters; contains `printed` (white space
   * aside).
   */
  readonly excerpt: string;
  /** 1-based physical line of the document where the excerpt starts. */
  readonly line: number;
  readonly caveats: readonly Caveat[];
  /** false when the definition is too unclear to rank or compare the value with others; a caveat says why. */
  readonly comparable: boolean;
  /** For kind change: the period that the change is counted from, where printed. */
  readonly against?: string;
  /** Targets only: the observations that may serve as its actual or baseline. */
  readonly actuals?: readonly FigureId[];
  /** Targets only: observations that look alike but are refused. */
  readonly refused?: readonly RefusedLink[];
  /** Figures split from one list in one sentence (nine districts) share this key. */
  readonly list?: string;
}

export interface Article {
  readonly id: ArticleId;
  /** File name of the seed document without `.txt`. */
  readonly document: string;
  /** Headline as printed (Chinese). */
  readonly headline: string;
  readonly headlineLine: number;
  /** What the article is about, in our own English words. */
  readonly titleEn: string;
  /** Credit as printed, without 据 and brackets. */
  readonly credit: Bilingual;
  /** Date of the newspaper issue: a day, or the span it must lie in. */
  readonly publishedOn: Period;
  /** The places the article is about. */
  readonly regions: readonly Adcode[];
}

/** What an indicator counts, where the word of its unit is too general: rooms and not stations, 条 and not 个. */
export interface CountedThings {
  /** The Chinese measure word, as the articles print it. */
  readonly zh: string;
  readonly en: string;
  readonly enPlural: string;
}

export interface Indicator {
  readonly id: IndicatorId;
  readonly family: FamilyId;
  readonly name: Bilingual;
  /** A name short enough for a chip or an axis. */
  readonly short: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Unit;
  readonly counted?: CountedThings;
  readonly direction: Direction;
  /** stock: counted at a moment · flow: counted over an interval · parameter: set by a rule. */
  readonly measure: Measure;
  /** Indicators that look alike and must not be compared with this one. */
  readonly distinctFrom: readonly IndicatorId[];
}

export interface Region {
  readonly adcode: Adcode;
  readonly name: Bilingual;
  /** Name without its administrative suffix, as used on maps and in rows. */
  readonly short: Bilingual;
  readonly level: Level;
  readonly parent: Adcode | null;
  /** Seat of government, WGS-84 [longitude, latitude] in degrees, for places that figures are drawn at. */
  readonly seat?: readonly [number, number];
}

/**
 * Resident population: the denominator of "per 10,000 residents". An outside figure, never mixed with the documents'
 * counts.
 */
export interface Population {
  readonly region: Adcode;
  /** Residents (常住人口), persons. */
  readonly value: number;
  /** ISO date that the count refers to. */
  readonly asOf: string;
  readonly source: string;
  readonly url: string | null;
  /** A government page · B official table reposted in full or recognised media · C secondary repost. */
  readonly grade: SourceGrade;
}

export interface Family {
  readonly id: FamilyId;
  readonly name: Bilingual;
  readonly short: Bilingual;
}

/** A named programme, platform, mechanism, institution, service tier or policy document in an article. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly article: ArticleId;
  readonly region: Adcode;
  /** zh: as printed, without quotation marks; en: our own translation. */
  readonly name: Bilingual;
  readonly kind: ProgrammeKind;
  /** Year in which it started or applies, as the article says; null when it does not. */
  readonly year: number | null;
  /** Physical line of the document on which the name first stands. */
  readonly line: number;
  /** What it is, in one line of our own words. */
  readonly summary: Bilingual;
  /** Figures that belong to it. */
  readonly figures: readonly FigureId[];
}

/** A value computed by us from printed figures of one article; always shown as derived. */
export interface DerivedValue {
  readonly id: DerivedId;
  readonly article: ArticleId;
  readonly region: Adcode;
  readonly name: Bilingual;
  /** Unrounded, in `unit`; percent 0–100. */
  readonly value: number;
  /**
   * What the qualifiers of the inputs imply; equal to `value` at both ends when all inputs are exact. null = unbounded.
   */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: DerivedUnit;
  /** Arithmetic over figure ids: `000A-03 - 000A-04`. */
  readonly formula: string;
  readonly inputs: readonly FigureId[];
  /** What the base is, and what the value does not say. */
  readonly note: Bilingual;
}

/**
 * A national figure from outside the documents: context, never mixed with their counts. Conflicting reports are kept
 * side by side.
 */
export interface NationalFigure {
  readonly id: string;
  readonly series: string;
  readonly name: Bilingual;
  readonly period: string;
  /** Year by which the series is ordered. */
  readonly year: number;
  readonly value: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly kind: Kind;
  readonly printed: string;
  readonly source: string;
  readonly url: string | null;
  readonly grade: SourceGrade;
  readonly note?: string;
}

/** The compiled, bundled dataset: seeds/dataset/dataset.json. */
export interface Dataset {
  readonly schemaVersion: 1;
  /** First eight hex digits of the SHA-256 of the content. */
  readonly version: string;
  readonly publication: Bilingual;
  readonly families: readonly Family[];
  readonly indicators: readonly Indicator[];
  readonly regions: readonly Region[];
  readonly articles: readonly Article[];
  readonly figures: readonly Figure[];
  readonly populations: readonly Population[];
  readonly programmes: readonly Programme[];
  readonly derived: readonly DerivedValue[];
  readonly national: readonly NationalFigure[];
}
