import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseSiteEnvironment, readEditionDate } from './siteEnvironment.ts';

const MODULE = 'virtual:site-facts';
const RESOLVED = `\0${MODULE}`;

/**
 * Tells the page what its host configured (SITE_ORIGIN, SITE_CONTACT, SITE_FOOTER) and when the data were last changed.
 */
export function siteFacts(): Plugin {
  let root = '.';
  return {
    name: 'atlas-site-facts',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const read = (name: string) => readFileSync(join(root, 'seeds/dataset', name), 'utf8');
      const { version } = JSON.parse(read('dataset.json')) as { readonly version: string };
      return `export const siteFacts = ${JSON.stringify({ ...parseSiteEnvironment(process.env), updatedOn: readEditionDate(read('CHANGES.md'), version) })};`;
    },
  };
}
