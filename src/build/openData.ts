import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import type { composeOpenData, OpenDataContent } from './composeOpenData';
import { compileMessages } from './compileMessages.ts';
import { stripPrerendered } from './prerenderHome.ts';
import { contentTypeOf } from './staticFiles.ts';

const MODULE = 'virtual:open-data';
const RESOLVED = `\0${MODULE}`;

type Files = readonly OpenDataContent[];

async function compose(server: ViteDevServer): Promise<Files> {
  const { root } = server.config;
  const loaded = (await server.ssrLoadModule('/src/build/composeOpenData.ts')) as {
    readonly composeOpenData: typeof composeOpenData;
  };
  const [dataset, changes] = await Promise.all(
    ['dataset.json', 'CHANGES.md'].map((name) => readFile(join(root, 'seeds/dataset', name), 'utf8')),
  );
  return loaded.composeOpenData(dataset ?? '', changes ?? '');
}

/** With the project's own modules, through a throw-away Vite server: what Node cannot load by itself. */
async function composeInBuild(root: string): Promise<Files> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [compileMessages(), react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await compose(server);
  } finally {
    await server.close();
  }
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
  let development: ViteDevServer | undefined;
  let composed: Promise<Files> | undefined;
  const files = (): Promise<Files> => (development ? compose(development) : (composed ??= composeInBuild(config.root)));
  return {
    name: 'atlas-open-data',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: async (id) =>
      id === RESOLVED ? `export const openDataFiles = ${JSON.stringify(listFiles(await files()))};` : undefined,
    configureServer(server) {
      development = server;
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
