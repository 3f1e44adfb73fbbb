import type { Plugin } from 'vite';

/**
 * A module that the build makes: `virtual:<name>` exports `variable`, with the value that `read` gives of the project's
 * folder.
 */
export function valueModule(name: string, variable: string, read: (root: string) => unknown): Plugin {
  const module = `virtual:${name}`;
  const resolved = `\0${module}`;
  let root = '.';
  return {
    name: `atlas-${name}`,
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === module ? resolved : undefined),
    load: (id) => (id === resolved ? `export const ${variable} = ${JSON.stringify(read(root))};` : undefined),
  };
}
