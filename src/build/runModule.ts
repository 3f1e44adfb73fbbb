import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { compileMessages } from './compileMessages.ts';
import { siteFacts } from './siteFacts.ts';

const NO_STYLE = '\0no-style';

/** Style sheets have no part in what is composed, and Vite's own plugin for them fails outside a server. */
const dropStyles: Plugin = {
  name: 'atlas-drop-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLE : undefined),
  load: (id) => (id === NO_STYLE ? '' : undefined),
};

/** Addresses of files of the build, for whoever draws a page with all its parts in it and fetches nothing. */
const NOWHERE: Readonly<Record<string, string>> = {
  'virtual:prepared-maps': "export const preparedMapPrefix = '';",
  'virtual:search-index': "export const searchIndexUrl = '';",
  'virtual:extraction-file': "export const extractionUrl = '';",
  'virtual:nation': "export const nationUrl = '', nationRelease = '';",
  'virtual:open-data': 'export const openDataFiles = [];',
};

const noAddresses: Plugin = {
  name: 'atlas-no-addresses',
  resolveId: (id) => (id in NOWHERE ? `\0${id}` : undefined),
  load: (id) => NOWHERE[id.replace('\0', '')],
};

/**
 * Loads a module of the project while building, through Vite: what Node cannot load by itself (JSX, catalogues of
 * texts, addresses of files). `file` is its path from `root`, the folder of the project. Afterwards the module can
 * import nothing more: it names all that it needs in static imports.
 */
export async function runModule<T>(root: string, file: string): Promise<T> {
  const { module } = await runnerImport<T>(join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [dropStyles, noAddresses, compileMessages(), react(), siteFacts()],
  });
  return module;
}
