import { NATION_SCHEMA_VERSION, type NationFile } from '../domain/facts';
import { checkVersion } from './checkVersion';
import { DataError } from './DataError';

const LISTS = ['families', 'indicators', 'regions', 'articles', 'populations', 'figures', 'counted'] as const;

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null;

/** What is not as the build wrote it: in a file that it made from the checked dataset, that all lists are there. */
const findMissing = (input: unknown): readonly string[] =>
  isRecord(input) ? LISTS.filter((name) => !Array.isArray(input[name])) : ['.'];

const isNationFile = (input: unknown): input is NationFile =>
  isRecord(input) && input['schemaVersion'] === NATION_SCHEMA_VERSION && findMissing(input).length === 0;

/**
 * Takes unknown JSON for what the national page opens with. The build made it from the dataset that it had checked, so
 * only this is looked at: that it is of this release, and all there. Throws a {@link DataError}: `newer` for that of
 * another release, `malformed` with what is missing otherwise.
 * @param release version of the dataset that this release was built with
 */
export function checkNation(input: unknown, release: string, file: string): NationFile {
  checkVersion(NATION_SCHEMA_VERSION, input, file);
  if (!isNationFile(input)) throw new DataError('malformed', file, findMissing(input));
  if (input.version !== release) throw new DataError('newer', file, [`${input.version}, not ${release}`]);
  return input;
}
