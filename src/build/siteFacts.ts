import type { Plugin } from 'vite';
import { readEditionDate } from './datasetFiles.ts';
import { parseSiteEnvironment } from './siteEnvironment.ts';

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
      const facts = { ...parseSiteEnvironment(process.env), updatedOn: readEditionDate(root) };
      return `export const siteFacts = ${JSON.stringify(facts)};`;
    },
  };
}
