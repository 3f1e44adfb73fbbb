import type { Bilingual } from '../domain/records/parts';
import type { Lang } from './lang';
import type add from './zh/add.json';
import type batch from './zh/batch.json';
import type board from './zh/board.json';
import type card from './zh/card.json';
import type chart from './zh/chart.json';
import type compare from './zh/compare.json';
import type coverage from './zh/coverage.json';
import type doubt from './zh/doubt.json';
import type data from './zh/data.json';
import type evidence from './zh/evidence.json';
import type export_ from './zh/export.json';
import type find from './zh/find.json';
import type filter from './zh/filter.json';
import type frame from './zh/frame.json';
import type home from './zh/home.json';
import type indicators from './zh/indicators.json';
import type list from './zh/list.json';
import type map from './zh/map.json';
import type mapCard from './zh/mapCard.json';
import type page from './zh/page.json';
import type picture from './zh/picture.json';
import type programme from './zh/programme.json';
import type region from './zh/region.json';
import type shell from './zh/shell.json';
import type site from './zh/site.json';
import type system from './zh/system.json';
import type target from './zh/target.json';
import type wall from './zh/wall.json';

/** Keys of what the first screen says; the Chinese files are the reference, a test holds the English ones to them. */
export type FirstKey = keyof typeof list | keyof typeof map | keyof typeof shell;

/** Keys of what the parts of the home page say, too, that answer to the pointer or stand below its first screen. */
export type HomeKey =
  FirstKey | keyof typeof card | keyof typeof chart | keyof typeof coverage | keyof typeof home | keyof typeof mapCard;

/** Every key of the catalogues. */
export type MessageKey =
  | HomeKey
  | keyof typeof add
  | keyof typeof batch
  | keyof typeof board
  | keyof typeof compare
  | keyof typeof data
  | keyof typeof doubt
  | keyof typeof evidence
  | keyof typeof export_
  | keyof typeof find
  | keyof typeof filter
  | keyof typeof indicators
  | keyof typeof page
  | keyof typeof picture
  | keyof typeof programme
  | keyof typeof region
  | keyof typeof system
  | keyof typeof target
  | keyof typeof frame
  | keyof typeof site
  | keyof typeof wall;

/**
 * What of the reader's language is there when only the words of the first screen are: a part of the page that is given
 * this cannot ask for the words of another.
 */
export interface FirstText {
  readonly lang: Lang;
  /**
   * How far the words go: with those of the parts of the home page a HomeText, with those of the pages of one place or
   * figure, or of every page, a Text.
   */
  readonly reach: 'first' | 'home' | 'page' | 'whole';
  /** The message of a key with its values filled in. */
  readonly t: (key: FirstKey, values?: Record<string, string | number>) => string;
  /** The reader's side of a text that the dataset carries in both languages. */
  readonly both: (text: Bilingual) => string;
}

/** The same with the words of all parts of the home page. */
export interface HomeText extends FirstText {
  readonly reach: 'home' | 'page' | 'whole';
  readonly t: (key: HomeKey, values?: Record<string, string | number>) => string;
}

/**
 * The reader's language as a value, with the words of every page: charts and formats take it, so they stay pure. On the
 * page of one place or figure (`page`) it has the words of these alone; a test holds them to it.
 */
export interface Text extends HomeText {
  readonly reach: 'page' | 'whole';
  readonly t: (key: MessageKey, values?: Record<string, string | number>) => string;
}

/** Any of them, told apart by their `reach`. */
export type SomeText = Text | (HomeText & { readonly reach: 'home' }) | (FirstText & { readonly reach: 'first' });
