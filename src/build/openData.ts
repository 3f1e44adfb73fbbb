import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { composeOpenData, OpenDataContent } from './composeOpenData';
import { readDatasetFile } from './datasetFiles.ts';
import { stripPrerendered } from './prerenderHome.ts';
import { runModule } from './runModule.ts';
import { contentTypeOf } from './staticFiles.ts';

const MODULE = 'virtual:open-data';
const RESOLVED = `\0${MODULE}`;

type Files = readonly OpenDataContent[];

async function compose(root: string): Promise<Files> {
  const module = await runModule<{ readonly composeOpenData: typeof composeOpenData }>(
    root,
    'src/build/composeOpenData.ts',
  );
  return module.composeOpenData({
    dataset: readDatasetFile(root, 'dataset.json'),
    systems: readDatasetFile(root, 'systems.json'),
    changes: readDatasetFile(root, 'CHANGES.md'),
  });
}

const listFiles = (files: Files) =>
  files.map(({ name, content }) => ({ name, kilobytes: Math.round(content.length / 100) / 10 }));

/**
 * Open data: writes the files of `data/` (design, section 5), and tells the page their names and sizes. `/data` is a
 * page too: a plain static host finds `data/index.html` there. In development the files are made when they are asked
 * for.
 */
export function openData(): Plugin {
  let config: ResolvedConfig;
  let composed: Promise<Files> | undefined;
  const files = (): Promise<Files> =>
    config.command === 'serve' ? compose(config.root) : (composed ??= compose(config.root));
  return {
    name: 'atlas-open-data',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: async (id) =>
      id === RESOLVED ? `export const openDataFiles = ${JSON.stringify(listFiles(await files()))};` : undefined,
    configureServer(server) {
      server.middlewares.use(`${server.config.base}data/`, (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        files().then((made) => {
          const file = made.find((other) => other.name === name);
          if (!file) return next();
          response.setHeader('content-type', contentTypeOf(name));
          response.end(file.content);
        }, next);
      });
    },
    async generateBundle() {
      for (const { name, content } of await files())
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: content });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        const folder = dir ?? join(config.root, config.build.outDir);
        const page = stripPrerendered(await readFile(join(folder, 'index.html'), 'utf8'));
        await mkdir(join(folder, 'data'), { recursive: true });
        await writeFile(join(folder, 'data/index.html'), page);
      },
    },
  };
}
