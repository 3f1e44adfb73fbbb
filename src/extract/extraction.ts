import type { Kind, Qualifier, Unit } from '../domain/codes';
import type { FoundPeriod } from './findTimes';
import type { Gazetteer } from './gazetteer';
import type { Candidate, Cue } from './matchIndicators';
import type { SetAsideClass } from './scanNumbers';

/** What the reader of articles goes by, besides the text. */
export interface ExtractionFacts {
  readonly gazetteer: Gazetteer;
  readonly cues: readonly Cue[];
  /** Traditional characters with the simplified ones. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** A figure that an article may print; offsets are UTF-16 positions in the text as it was given. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly value: number | null;
  readonly valueMax?: number;
  readonly unit: Unit | null;
  readonly qualifier: Qualifier;
  /** The likeliest indicator; null: nothing fits. */
  readonly indicator: string | null;
  readonly candidates: readonly Candidate[];
  /** Codes of places; two for one figure of both together. */
  readonly regions: readonly string[];
  readonly kind: Kind;
  readonly period: FoundPeriod;
}

/** What an article says in numbers: every numeral ends in one of the two lists. */
export interface Extraction {
  /** Code of the place that the article is about; null where it names none. */
  readonly home: string | null;
  /** Codes of all places that it names, in their order. */
  readonly named: readonly string[];
  readonly proposals: readonly Proposal[];
  readonly setAside: readonly { readonly start: number; readonly end: number; readonly is: SetAsideClass }[];
}
