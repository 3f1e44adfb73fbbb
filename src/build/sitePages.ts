import { readFileSync } from 'node:fs';
import { appendFile, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { ComposedPages, composePages } from './composePages';
import { readDatasetFile, readEditionDate } from './datasetFiles.ts';
import { stripPrerendered } from './prerenderHome.ts';
import { runModule } from './runModule.ts';
import { parseSiteEnvironment } from './siteEnvironment.ts';

const CARDS = 'seeds/dataset/cards';

/** Names of the preview images that the repository holds. */
async function listCards(root: string): Promise<string[]> {
  const files = await readdir(join(root, CARDS)).catch((): string[] => []);
  return files.filter((file) => file.endsWith('.png')).map((file) => file.replace(/\.png$/, ''));
}

/** Puts the preview images below `cards/` of the site. */
async function copyCards(root: string, folder: string): Promise<void> {
  const names = await listCards(root);
  if (names.length > 0) await mkdir(join(folder, 'cards'), { recursive: true });
  await Promise.all(
    names.map((name) => copyFile(join(root, CARDS, `${name}.png`), join(folder, 'cards', `${name}.png`))),
  );
}

async function compose(root: string, base: string, shell: string): Promise<ComposedPages> {
  const module = await runModule<{ readonly composePages: typeof composePages }>(root, 'src/build/composePages.ts');
  return module.composePages(
    readDatasetFile(root, 'dataset.json'),
    shell,
    {
      origin: parseSiteEnvironment(process.env).origin,
      base,
      updatedOn: readEditionDate(root),
      cards: new Set(await listCards(root)),
    },
    (file) => JSON.parse(readFileSync(join(root, 'public/geo', file), 'utf8')),
  );
}

async function writeBelow(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const writePage = (folder: string, path: string, html: string): Promise<void> =>
  writeBelow(folder, join(...path.split('/').map(decodeURIComponent), 'index.html'), html);

/**
 * Writes an index.html for every known address, with its own title and description, and – where SITE_ORIGIN says where
 * the site will stand – canonical and alternate addresses, sitemap.xml and its line in robots.txt. Without it those are
 * left out and the build says so.
 */
export function sitePages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'atlas-site-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        const folder = dir ?? join(config.root, config.build.outDir);
        const home = await readFile(join(folder, 'index.html'), 'utf8');
        const made = await compose(config.root, config.base, stripPrerendered(home));
        const described = home
          .replace(
            /(<meta name="description" content=")[^"]*"/,
            (_, start: string) => `${start}${made.homeDescription}"`,
          )
          .replace('</head>', () => `${made.homeLinks}</head>`);
        await Promise.all([
          writeFile(join(folder, 'index.html'), described),
          ...['200.html', '404.html'].map((name) => writeFile(join(folder, name), made.fallback)),
          ...made.pages.map(({ path, html }) => writePage(folder, path, html)),
          ...made.provinceSlices.map(({ path, text }) => writeBelow(folder, path, text)),
          copyCards(config.root, folder),
          // Folders without a page of their own: a plain file server would list what is in them.
          ...['/regions', '/indicators'].map((path) => writePage(folder, path, made.fallback)),
        ]);
        if (made.sitemap === null) {
          config.logger.info('skipped: sitemap.xml and canonical addresses in the documents (SITE_ORIGIN not set)');
          return;
        }
        const origin = parseSiteEnvironment(process.env).origin ?? '';
        await writeFile(join(folder, 'sitemap.xml'), made.sitemap);
        await appendFile(join(folder, 'robots.txt'), `Sitemap: ${origin}${config.base}sitemap.xml\n`);
      },
    },
  };
}
