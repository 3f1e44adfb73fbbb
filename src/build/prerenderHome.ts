import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { renderHome, RenderedHome } from './renderHome';
import { readDatasetFile } from './datasetFiles.ts';
import { PREPARED_WIDTHS } from '../config/preparedWidths.ts';
import { runModule } from './runModule.ts';

/** The program and what it imports, as Vite writes them into the head. */
const PROGRAM = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
const START = '<!--prerendered-->';
const END = '<!--/prerendered-->';

async function render(root: string): Promise<RenderedHome> {
  const [module, geo] = await Promise.all([
    runModule<{ readonly renderHome: typeof renderHome }>(root, 'src/build/renderHome.tsx'),
    readFile(join(root, 'public/geo/china.json'), 'utf8'),
  ]);
  return module.renderHome(readDatasetFile(root, 'dataset.json'), geo);
}

/** Addresses of files whose hashed names only the build knows: the data, what reads them, and the texts. */
function findAssets(names: readonly string[], base: string) {
  const find = (pattern: RegExp) => names.filter((name) => pattern.test(name)).map((name) => base + name)[0];
  return {
    nation: find(/assets\/nation-[^/]*\.json$/),
    whole: find(/assets\/dataset-[^/]*\.json$/),
    // What reads the whole dataset (firstChunk.ts).
    reading: find(/assets\/data-[^/]*\.js$/),
    zh: find(/assets\/zhFirst-[^/]*\.js$/),
    en: find(/assets\/enFirst-[^/]*\.js$/),
    // What answers to the pointer and the keys.
    act: find(/assets\/act-[^/]*\.js$/),
    linked: find(/assets\/linked-[^/]*\.js$/),
    style: find(/assets\/linked-[^/]*\.css$/),
    map: find(/assets\/map-[^/]*-zh-320\.json$/)?.replace(/zh-320\.json$/, ''),
    widths: PREPARED_WIDTHS.join(),
  };
}

/** The same page without the prerendered screen: what every address but the first falls back to. */
export function stripPrerendered(html: string): string {
  const [start, end] = [html.indexOf(START), html.indexOf(END)];
  return start < 0 || end < 0 ? html : html.slice(0, start) + html.slice(end + END.length);
}

/**
 * Puts the default first screen into index.html, so that the coloured map is there at first paint, and writes 200.html
 * and 404.html (history fallbacks of static hosts) without it. Also tells boot.js what to fetch early.
 */
export function prerenderHome(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'atlas-prerender-home',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        const assets = findAssets(Object.keys(context.bundle ?? {}), config.base);
        const { html: screen, geo, valid } = await render(config.root);
        const block = `${START}<script type="application/json" id="prerendered-geo">${geo.replaceAll('<', '\\u003c')}</script>${screen}${END}`;
        const late: string[] = [];
        const head = html.replace(PROGRAM, (tag) => {
          late.push(tag.trim());
          return '';
        });
        return (
          head
            .replace('<noscript>', () => `${block}<noscript>`)
            .replace('<script id="boot"', (tag) =>
              Object.entries({ ...assets, ...valid }).reduce(
                (written, [name, value = '']) => `${written} data-${name}="${value}"`,
                tag,
              ),
            )
            // Behind the map: on a slow line the program must not share it with the picture that is already on its way.
            .replace('</body>', () => `${late.join('')}</body>`)
        );
      },
    },
    async writeBundle({ dir }) {
      const folder = dir ?? join(config.root, config.build.outDir);
      const shell = stripPrerendered(await readFile(join(folder, 'index.html'), 'utf8'));
      await Promise.all(['200.html', '404.html'].map((name) => writeFile(join(folder, name), shell)));
    },
  };
}
