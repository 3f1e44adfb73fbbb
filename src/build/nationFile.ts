import type { Plugin, ResolvedConfig } from 'vite';
import type { composeNationFile } from './composeNationFile';
import { readDatasetFile } from './datasetFiles.ts';
import { runModule } from './runModule.ts';

const MODULE = 'virtual:nation';
const RESOLVED = `\0${MODULE}`;
const DEVELOPMENT_FILE = 'nation.json';

async function compose(root: string): Promise<ReturnType<typeof composeNationFile>> {
  const module = await runModule<{ readonly composeNationFile: typeof composeNationFile }>(
    root,
    'src/build/composeNationFile.ts',
  );
  return module.composeNationFile(readDatasetFile(root, 'dataset.json'));
}

/**
 * What the national page opens with as a hashed file of the build, and for the page its address and the version of the
 * dataset that it is of. In development it is made when asked for.
 */
export function nationFile(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'atlas-nation-file',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { json, release } = await compose(config.root);
      const address =
        config.command === 'serve'
          ? JSON.stringify(config.base + DEVELOPMENT_FILE)
          : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'nation.json', source: json })}`;
      return `export const nationUrl = ${address}; export const nationRelease = ${JSON.stringify(release)};`;
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${DEVELOPMENT_FILE}`, (_request, response, next) => {
        compose(config.root).then(({ json }) => {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(json);
        }, next);
      });
    },
  };
}
