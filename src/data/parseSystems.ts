import { type Systems, SYSTEMS_SCHEMA_VERSION, systemsSchema } from '../domain/systems';
import { DataError } from './DataError';
import { parseVersioned } from './parseVersioned';

/**
 * Turns unknown JSON into how programmes are built, for the dataset of the version `release`. Throws a
 * {@link DataError}: `newer` where another edition of the data has come between the two files, `malformed` with every
 * offending place otherwise.
 */
export function parseSystems(input: unknown, release: string, file: string): Systems {
  const systems = parseVersioned(systemsSchema, SYSTEMS_SCHEMA_VERSION, input, file);
  if (systems.dataset !== release) throw new DataError('newer', file, [`dataset ${systems.dataset} ≠ ${release}`]);
  return systems;
}
