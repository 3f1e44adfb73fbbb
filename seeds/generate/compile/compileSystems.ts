import * as v from 'valibot';
import { type System, systemSchema } from '../../../src/domain/records/system';
import { listSystems, type LocatedSystem } from '../read/listSystems';
import type { Seeds } from '../read/seeds';

/** In a chain where no part says its step, each part is a step of its own. */
function compileSystem({ system }: LocatedSystem): System {
  const parts = system.parts.map((part, index) =>
    system.form === 'chain' ? { ...part, step: part.step ?? index + 1 } : part,
  );
  return v.parse(systemSchema, { ...system, parts });
}

/** Checked systems in printed order of their programmes. */
export const compileSystems = (seeds: Pick<Seeds, 'systems'>): readonly System[] =>
  listSystems(seeds).map(compileSystem);
