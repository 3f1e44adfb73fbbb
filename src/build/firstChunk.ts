import type { Plugin } from 'vite';

/**
 * Joins everything that the first page needs into one file. Left alone, the bundler sets each module that a later page
 * shares with the first apart: a dozen files of a few hundred bytes that compress badly and are asked for one by one.
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
              groups: [{ name: 'first', test: (id: string) => first.has(id), includeDependenciesRecursively: false }],
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
