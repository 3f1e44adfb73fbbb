import type { Dataset } from './dataset';
import type { DatasetScope } from './datasetScope';
import type { Census } from './facts';

/** A page whose own document carries the facts that it shows. */
export type SliceScope = Extract<DatasetScope, { readonly of: 'region' | 'target' | 'figure' }>;

/** Which page a slice is of. */
export type SliceKey = Pick<SliceScope, 'of' | 'key'>;

/** What pages that show a part of the dataset tell of all of it. */
export interface Totals {
  readonly articles: number;
  readonly figures: number;
  /** Places with a figure of their own. */
  readonly places: number;
  /** The years that figures other than targets are filed under, from the first to the last. */
  readonly years: readonly [from: number, to: number];
  /** Codes of the places that have a figure, or one of a place inside them. */
  readonly reporting: readonly string[];
  /** What an address may name: every indicator, with the family that it is of, and the years with an actual. */
  readonly indicators: readonly { readonly id: string; readonly family: string }[];
  readonly reportedYears: readonly number[];
}

/** Facts that know what they are a part of; those of the whole dataset need not. */
export type PartOf<C extends Census> = C & { readonly totals?: Totals };

/** The element of a document that holds a slice, as JSON. */
export const SLICE_ELEMENT = 'page-slice';

/** Where the slice of a province lies as a file of its own, below the site: for the silent places inside it. */
export const provinceSlicePath = (province: string): string => `regions/${province}/slice.json`;

/** The edition of the shape of {@link Slice}; one of a later edition is not read. */
export const SLICE_SCHEMA_VERSION = 1;

/** The facts of one page as they travel in its document, made from the dataset by the build. */
export interface Slice {
  readonly schemaVersion: typeof SLICE_SCHEMA_VERSION;
  readonly scope: SliceKey;
  readonly facts: Dataset & { readonly totals: Totals };
}
