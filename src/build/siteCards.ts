import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Card, composeCards } from './composeCards';
import { readDatasetFile } from './datasetFiles.ts';
import { runModule } from './runModule.ts';

/** Address of the drawings below the development server; no file of the site. */
const DRAWINGS = 'cards/drawings.json';

async function compose(root: string): Promise<readonly Card[]> {
  const module = await runModule<{ readonly composeCards: typeof composeCards }>(root, 'src/build/composeCards.ts');
  const readGeo = (file: string): unknown => JSON.parse(readFileSync(join(root, 'public/geo', file), 'utf8'));
  return module.composeCards(readDatasetFile(root, 'dataset.json'), readGeo);
}

/**
 * Names the square sign among the preview images in the head: what WeChat and home screens show; sitePages copies the
 * images. In development, hands the drawings of all images to `npm run cards`, whose browser turns them into PNG files.
 */
export function siteCards(): Plugin {
  let base = '/';
  return {
    name: 'atlas-site-cards',
    configResolved(config) {
      ({ base } = config);
    },
    configureServer({ config, middlewares }) {
      middlewares.use(`${config.base}${DRAWINGS}`, (_request, response, next) => {
        compose(config.root).then((cards) => {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(cards));
        }, next);
      });
    },
    transformIndexHtml: {
      handler: (_html, { server }) =>
        server
          ? []
          : [{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${base}cards/icon.png` }, injectTo: 'head' }],
    },
  };
}
