/**
 * What of the dataset a view reads, by the keys in its address. The whole dataset answers every scope today; a dataset
 * that travels in parts is loaded by it.
 */
export type DatasetScope =
  /** Families, indicators, places and their residents, articles, edition, and the years reported: no figures. */
  | { readonly of: 'catalogue' }
  /** What the national page shows: the newest of every indicator by place, all targets, what is reported where. */
  | { readonly of: 'nation' }
  /** One place, those within it and those that it lies in; `key` is its adcode. */
  | { readonly of: 'region'; readonly key: string }
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
  | { readonly of: 'all' };
