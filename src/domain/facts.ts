import type { Dataset } from './dataset';
import type { Period } from './period';
import type { CreditedArticle } from './records/article';
import type { Figure } from './records/figure';
import type { Indicator } from './records/indicator';

/** A figure as far as counting reads it: what it is of, where, when and whether it has a number; not its words. */
export type CountedFigure = Pick<
  Figure,
  'id' | 'article' | 'kind' | 'indicator' | 'region' | 'site' | 'covers' | 'value' | 'list'
> & { readonly period: Omit<Period, 'reason' | 'source'> };

/** What figures refer to: of places and indicators perhaps only those that some page names. */
interface Catalogue extends Pick<Dataset, 'version' | 'families' | 'regions'> {
  readonly articles: readonly CreditedArticle[];
  readonly indicators: readonly Indicator[];
}

/** Every figure of the dataset, as far as counting reads it. The whole dataset is one. */
export interface Census extends Catalogue {
  readonly figures: readonly CountedFigure[];
}

/** Figures with all that they say: those of the whole dataset, or of a part of it. Nothing may be counted from them. */
export interface Facts extends Catalogue, Pick<Dataset, 'populations'> {
  readonly figures: readonly Figure[];
}

/** What the national page shows: it counts every figure, and tells some. */
export interface NationFacts extends Census {
  /**
   * The figures that are told: all of the indicator shown, with their words, every target, what judges a target and
   * what is refused to; and the residents of the places that report the indicator.
   */
  readonly facts: Facts;
}

/** The edition of the shape of {@link NationFile}; a file of a later one is not read. */
export const NATION_SCHEMA_VERSION = 1;

/** The facts of the national page as they travel: a small file beside the dataset, made from it by the build. */
export interface NationFile extends Catalogue, Pick<Dataset, 'populations'> {
  readonly schemaVersion: typeof NATION_SCHEMA_VERSION;
  /** Those that are told. */
  readonly figures: readonly Figure[];
  /** The others. */
  readonly counted: readonly CountedFigure[];
}

/** The facts of the national page out of their file: all figures in the order of their ids, as in the dataset. */
export const unfoldNation = ({ schemaVersion: _schema, counted, ...facts }: NationFile): NationFacts => ({
  ...facts,
  figures: [...counted, ...facts.figures].sort((a, b) => (a.id < b.id ? -1 : 1)),
  facts,
});

/** The facts of the national page out of the whole dataset: it tells every figure. */
export const toNationFacts = (dataset: Dataset): NationFacts => ({ ...dataset, facts: dataset });
