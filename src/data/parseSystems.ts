import type { Dataset } from '../domain/dataset';
import { SYSTEMS_SCHEMA_VERSION, type Systems, systemsSchema } from '../domain/systems';
import { DataError } from './DataError';
import { parseVersioned } from './parseVersioned';

/** Names of what systems name and the dataset, or the system itself, has not. */
function findDangling({ version, systems }: Systems, dataset: Dataset): string[] {
  const programmes = new Set<string>(dataset.programmes.map(({ id }) => id));
  const figures = new Set<string>(dataset.figures.map(({ id }) => id));
  const regions = new Set<string>(dataset.regions.map(({ adcode }) => adcode));
  const dangling = systems.flatMap(({ programme, parts, relations }) => {
    const own = new Set<string>(parts.map(({ id }) => id));
    return [
      ...(programmes.has(programme) ? [] : [`systems.${programme}: ${programme}`]),
      ...parts.flatMap((part) => {
        const named = part.programme === undefined || programmes.has(part.programme) ? [] : [part.programme];
        const counted = part.figures.filter((id) => !figures.has(id));
        const placed = (part.regions ?? []).filter((code) => !regions.has(code));
        return [...named, ...counted, ...placed].map((id) => `systems.${part.id}: ${id}`);
      }),
      ...relations.flatMap(({ from, to }) =>
        [from, to].filter((id) => !own.has(id)).map((id) => `systems.${programme}: ${id}`),
      ),
    ];
  });
  return version === dataset.version ? dangling : [`version: ${version}`, ...dangling];
}

/**
 * Turns unknown JSON into the systems of a dataset. Throws a {@link DataError}: `newer` when a later edition wrote it,
 * `malformed` with every offending place otherwise, as where they are of another edition of the dataset.
 */
export function parseSystems(input: unknown, dataset: Dataset, file = 'systems.json'): Systems {
  const systems = parseVersioned(systemsSchema, SYSTEMS_SCHEMA_VERSION, input, file);
  const dangling = findDangling(systems, dataset);
  if (dangling.length > 0) throw new DataError('malformed', file, dangling);
  return systems;
}
