import * as v from 'valibot';
import { changesSchema, type Edition } from '../domain/changes';
import { DataError } from './DataError';

/** Turns unknown JSON into the log of the data. Throws a {@link DataError} that names every offending place. */
export function parseChanges(input: unknown, file: string): readonly Edition[] {
  const result = v.safeParse(changesSchema, input);
  if (result.success) return result.output;
  throw new DataError(
    'malformed',
    file,
    result.issues.map((issue) => `${v.getDotPath(issue) ?? '.'}: ${issue.message}`),
  );
}
