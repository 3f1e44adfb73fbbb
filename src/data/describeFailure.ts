import { DataError, type DataErrorKind } from './DataError';

/** Why a file could not be used, for a page to say: the kind of failure, then the file and every problem. */
export function describeFailure(error: Error): { readonly kind: DataErrorKind; readonly details: readonly string[] } {
  return error instanceof DataError
    ? { kind: error.kind, details: [error.file, ...error.details] }
    : { kind: 'malformed', details: [error.message] };
}
