import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { composeSearchIndexText } from './composeSearchIndex';
import { readDatasetFile } from './datasetFiles.ts';
import { readSearchCatalog } from './readSearchCatalog.ts';
import { runModule } from './runModule.ts';

const MODULE = 'virtual:search-index';
const RESOLVED = `\0${MODULE}`;
/** Where counties are named: those of a prefecture in its file, others as areas of their province. */
const COUNTIES = ['county', 'province'] as const;
const DEVELOPMENT_FILE = 'search-index.json';

/** The boundaries that name counties: name of the file → its text. */
async function readBoundaries(root: string): Promise<Record<string, string>> {
  const geo = join(root, 'public/geo');
  const files = await Promise.all(
    COUNTIES.map(async (folder) => (await readdir(join(geo, folder))).sort().map((file) => join(folder, file))),
  );
  const texts = files.flat().map(async (file) => [file, await readFile(join(geo, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function compose(root: string): Promise<string> {
  const [module, boundaries] = await Promise.all([
    runModule<{ readonly composeSearchIndexText: typeof composeSearchIndexText }>(
      root,
      'src/build/composeSearchIndex.ts',
    ),
    readBoundaries(root),
  ]);
  return module.composeSearchIndexText(
    readDatasetFile(root, 'dataset.json'),
    boundaries,
    readSearchCatalog(root),
    readDatasetFile(root, 'systems.json'),
  );
}

/**
 * The index of the search box as a hashed file of the build, and its address for the page. In development it is made
 * when asked for.
 */
export function searchIndex(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'atlas-search-index',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      if (config.command === 'serve')
        return `export const searchIndexUrl = ${JSON.stringify(config.base + DEVELOPMENT_FILE)};`;
      const reference = this.emitFile({ type: 'asset', name: 'search-index.json', source: await compose(config.root) });
      return `export const searchIndexUrl = import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${DEVELOPMENT_FILE}`, (_request, response, next) => {
        compose(config.root).then((text) => {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
  };
}
