import { DataError } from './DataError';

/** Throws a {@link DataError}, `newer`, where JSON says that a later edition of the site wrote it. */
export function checkVersion(known: number, input: unknown, file: string): void {
  const version =
    typeof input === 'object' && input !== null && 'schemaVersion' in input ? input.schemaVersion : undefined;
  if (typeof version === 'number' && version > known)
    throw new DataError('newer', file, [`schemaVersion ${version} > ${known}`]);
}
