import * as v from 'valibot';
import { checkVersion } from './checkVersion';
import { DataError } from './DataError';

/**
 * Turns unknown JSON that names its `schemaVersion` into what the schema describes. Throws a {@link DataError}: `newer`
 * when a later edition of the site wrote it, `malformed` with every offending place otherwise.
 */
export function parseVersioned<Schema extends v.GenericSchema>(
  schema: Schema,
  known: number,
  input: unknown,
  file: string,
): v.InferOutput<Schema> {
  checkVersion(known, input, file);
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? '.'}: ${issue.message}`);
  throw new DataError('malformed', file, problems);
}
