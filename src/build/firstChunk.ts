import type { Plugin } from 'vite';

/** A module of ours; style sheets stay with what they style. */
const SCRIPT = /\/src\/.*\.tsx?$/;

/** Below this a module that several pages share is not worth a file, and a request, of its own. */
const SMALL_BYTES = 1000;

/**
 * Joins everything that the first page needs into one file. Left alone, the bundler sets each module that a later page
 * shares with the first apart: a dozen files of a few hundred bytes that compress badly and are asked for one by one.
 * The same holds for what later pages share among themselves: its smallest modules are one file.
 */
export function firstChunk(): Plugin {
  const first = new Set<string>();
  return {
    name: 'atlas:first-chunk',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'first', test: (id: string) => first.has(id), includeDependenciesRecursively: false },
                {
                  name: 'shared',
                  test: SCRIPT,
                  minShareCount: 2,
                  maxModuleSize: SMALL_BYTES,
                  includeDependenciesRecursively: false,
                },
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      const follow = (id: string): void => {
        if (first.has(id)) return;
        first.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(follow);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) follow(id);
    },
  };
}
