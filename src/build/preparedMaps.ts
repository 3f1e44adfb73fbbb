import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { composePreparedMaps } from './composePreparedMaps';
import { readDatasetFile } from './datasetFiles.ts';
import { runModule } from './runModule.ts';

const MODULE = 'virtual:prepared-maps';
const RESOLVED = `\0${MODULE}`;
const DEVELOPMENT_FOLDER = 'prepared-maps/';

interface PreparedJson {
  readonly name: string;
  readonly json: string;
}

async function compose(root: string): Promise<readonly PreparedJson[]> {
  const [module, geo] = await Promise.all([
    runModule<{ readonly composePreparedMaps: typeof composePreparedMaps }>(root, 'src/build/composePreparedMaps.ts'),
    readFile(join(root, 'public/geo/china.json'), 'utf8'),
  ]);
  const files = module.composePreparedMaps(readDatasetFile(root, 'dataset.json'), geo);
  return files.map(({ name, map }) => ({ name, json: JSON.stringify(map) }));
}

/** Names the edition of all of them: whoever knows one name knows the others. */
const hashOf = (files: readonly PreparedJson[]): string =>
  createHash('sha256')
    .update(files.map(({ json }) => json).join('\n'))
    .digest('hex')
    .slice(0, 8);

/**
 * The map that the home page opens with, laid out for common widths in both languages, as files of the build; the page
 * knows what their addresses begin with. In development they are made when asked for.
 */
export function preparedMaps(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'atlas-prepared-maps',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const exported = (prefix: string) => `export const preparedMapPrefix = ${JSON.stringify(config.base + prefix)};`;
      if (config.command === 'serve') return exported(DEVELOPMENT_FOLDER);
      const files = await compose(config.root);
      const prefix = `assets/map-${hashOf(files)}-`;
      for (const { name, json } of files) this.emitFile({ type: 'asset', fileName: prefix + name, source: json });
      return exported(prefix);
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${DEVELOPMENT_FOLDER}`, (request, response, next) => {
        compose(config.root).then((files) => {
          const file = files.find(({ name }) => request.url === `/${name}`);
          if (!file) return next();
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(file.json);
        }, next);
      });
    },
  };
}
