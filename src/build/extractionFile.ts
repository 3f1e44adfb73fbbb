import type { Plugin, ResolvedConfig } from 'vite';
import { composeExtraction } from './composeExtraction.ts';

const MODULE = 'virtual:extraction-file';
const RESOLVED = `\0${MODULE}`;
const DEVELOPMENT_FILE = 'extraction.json';

/** What the reader of articles goes by as a hashed file of the build, and its address for the page that reads them. */
export function extractionFile(): Plugin {
  let config: ResolvedConfig;
  const compose = (): string => JSON.stringify(composeExtraction(config.root));
  return {
    name: 'atlas-extraction-file',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (config.command === 'serve')
        return `export const extractionUrl = ${JSON.stringify(config.base + DEVELOPMENT_FILE)};`;
      const reference = this.emitFile({ type: 'asset', name: DEVELOPMENT_FILE, source: compose() });
      return `export const extractionUrl = import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${DEVELOPMENT_FILE}`, (_request, response) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(compose());
      });
    },
  };
}
