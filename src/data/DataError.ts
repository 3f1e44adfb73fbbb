/**
 * Why outside bytes could not be used. `missing`: not found or unreachable · `truncated`: not JSON · `newer`: made by a
 * later edition of the site · `malformed`: JSON of another shape.
 */
export type DataErrorKind = 'missing' | 'truncated' | 'newer' | 'malformed';

/** A dataset or boundary file that cannot be used; `details` lists every problem with its place in the file. */
export class DataError extends Error {
  constructor(
    readonly kind: DataErrorKind,
    readonly file: string,
    readonly details: readonly string[],
  ) {
    super(`${file}: ${kind}${details.length ? ` – ${details.join('; ')}` : ''}`);
    this.name = 'DataError';
  }
}
