import type { Plugin } from 'vite';
import { readEditionDate } from './datasetFiles.ts';
import { parseSiteEnvironment } from './siteEnvironment.ts';
import { valueModule } from './valueModule.ts';

/**
 * Tells the page what its host configured (SITE_ORIGIN, SITE_CONTACT, SITE_FOOTER) and when the data were last changed.
 */
export const siteFacts = (): Plugin =>
  valueModule('site-facts', 'siteFacts', (root) => ({
    ...parseSiteEnvironment(process.env),
    updatedOn: readEditionDate(root),
  }));
