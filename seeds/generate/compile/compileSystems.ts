import * as v from 'valibot';
import { type System, systemSchema } from '../../../src/domain/records/system';
import { type Systems, SYSTEMS_SCHEMA_VERSION } from '../../../src/domain/systems';
import { listSystems, type LocatedSystem } from '../read/listSystems';
import type { Seeds } from '../read/seeds';
import { computeVersion } from './compileDataset';

/** In a chain where no part says its step, each part is a step of its own. */
function compileSystem({ system }: LocatedSystem): System {
  const parts = system.parts.map((part, index) =>
    system.form === 'chain' ? { ...part, step: part.step ?? index + 1 } : part,
  );
  return v.parse(systemSchema, { ...system, parts });
}

/** Checked systems in printed order of their programmes; `dataset` is the version of the dataset that they are of. */
export function compileSystems(seeds: Pick<Seeds, 'systems'>, dataset: string): Systems {
  const content = { schemaVersion: SYSTEMS_SCHEMA_VERSION, dataset, systems: listSystems(seeds).map(compileSystem) };
  const { schemaVersion, ...rest } = content;
  return { schemaVersion, version: computeVersion(content), ...rest } as Systems;
}
