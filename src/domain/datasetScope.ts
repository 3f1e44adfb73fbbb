/** The indicator that the national page opens with: its figures travel in a file of their own (domain/facts). */
export const OPENING_INDICATOR = 'certified';

/**
 * What the national page shows: every figure counted, all targets, and the figures of one indicator; `key` is its id,
 * null where the address names none.
 */
export interface NationScope {
  readonly of: 'nation';
  readonly key: string | null;
}

/**
 * What of the dataset a view reads, by the keys in its address. The national page is answered by a small part of it
 * while it shows what it opens with; the whole dataset answers every scope.
 */
export type DatasetScope =
  | NationScope
  /**
   * One place, those within it and those that it lies in; `key` is its adcode, `indicator` what its map is asked for,
   * null where the address names none.
   */
  | { readonly of: 'region'; readonly key: string; readonly indicator: string | null }
  /** One indicator and those that it is compared with or derived from; `key` is its id. */
  | { readonly of: 'indicator'; readonly key: string }
  /** One target with the figures that judge it, and its rivals; `key` is its figure id. */
  | { readonly of: 'target'; readonly key: string }
  /** Every target with the figures that judge it. */
  | { readonly of: 'targets' }
  /** One figure with its article and what refers to it; `key` is its id. */
  | { readonly of: 'figure'; readonly key: string }
  /** One programme with its figures and its neighbours; `key` is its id. */
  | { readonly of: 'programme'; readonly key: string }
  /** Every programme with its figures. */
  | { readonly of: 'programmes' }
  /** Every record. */
  | { readonly of: 'all' }
  /** Every published record, and nothing that the reader has added. */
  | { readonly of: 'release' };
