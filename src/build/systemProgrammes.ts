import type { Plugin } from 'vite';
import { readDatasetFile } from './datasetFiles.ts';

const MODULE = 'virtual:system-programmes';
const RESOLVED = `\0${MODULE}`;

/**
 * Tells the page of a place which programmes a report takes apart: how they are built is fetched when a reader asks for
 * it.
 */
export function systemProgrammes(): Plugin {
  let root = '.';
  return {
    name: 'atlas-system-programmes',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { systems } = JSON.parse(readDatasetFile(root, 'systems.json')) as {
        readonly systems: readonly { readonly programme: string }[];
      };
      const ids = systems.map(({ programme }) => programme).join(' ');
      return `export const systemProgrammes = ${JSON.stringify(ids)}.split(' ');`;
    },
  };
}
