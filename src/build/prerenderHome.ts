import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { renderHome, RenderedHome } from './renderHome';
import { readDatasetFile } from './datasetFiles.ts';
import { NUMBERED_BELOW_PX, PREPARED_SIZES } from '../config/preparedSizes.ts';
import { shortenBootScript } from './bootScript.ts';
import { runModule } from './runModule.ts';

/** The program and what it imports, as Vite writes them into the head. */
const PROGRAM = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g;
const START = '<!--prerendered-->';
const END = '<!--/prerendered-->';
const EMPTY = '<div id="root"></div>';
/** One picture instead of two: nothing is painted before the map has been chosen (app/choose.js). */
const EXPECT = '<link rel="expect" href="#chosen" blocking="render" />';
/** The page that stands in the document: what most readers hold in their hands. */
const STANDING = 'n390';

async function render({ root, base }: ResolvedConfig): Promise<RenderedHome> {
  const [module, geo] = await Promise.all([
    runModule<{ readonly renderHome: typeof renderHome }>(root, 'src/build/renderHome.tsx'),
    readFile(join(root, 'public/geo/china.json'), 'utf8'),
  ]);
  return module.renderHome(readDatasetFile(root, 'dataset.json'), geo, base);
}

const OUTLINE = /<path [^>]*data-(?:area|part)=[^>]*>/g;
/** What an outline has of its own at each width. */
const OWN = /(?: transform| stroke-width| stroke-dasharray)="[^"]*"/g;

/** The map of a page with what stands below it; of the outlines only what is another's at this width. */
function cutMap(html: string): string {
  const map = html.slice(html.indexOf('<div class="map-box"'), html.indexOf('<div class="map-foot'));
  return map.replace(OUTLINE, (path) => `<path data-cut${(path.match(OWN) ?? []).join('')}>`);
}

/** The first screen at one width with the map for the others, and what chooses among them. */
function writeScreen({ pages, geo }: RenderedHome, choose: string): string {
  const others = pages.filter(({ name }) => name !== STANDING);
  const standing = pages.find(({ name }) => name === STANDING);
  return [
    `<script type="application/json" id="prerendered-geo">${geo.replaceAll('<', '\\u003c')}</script>`,
    ...others.map(({ name, html }) => `<template data-map="${name}">${cutMap(html)}</template>`),
    `<div id="root">${standing?.html ?? ''}</div>`,
    `<script id="choose">${shortenBootScript(choose)}</script><i id="chosen" hidden></i>`,
  ].join('');
}

/** Sizes with the narrowest panels that show them, as app/choose.js reads them. */
const listSizes = (isNumbered: boolean): string =>
  PREPARED_SIZES.filter((size) => size.isNumbered === isNumbered)
    .map(({ name, fromPx }) => `${name}:${fromPx}`)
    .join();

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
    map: find(/assets\/map-[^/]*-zh-840\.json$/)?.replace(/zh-840\.json$/, ''),
    numbered: listSizes(true),
    named: listSizes(false),
    below: String(NUMBERED_BELOW_PX),
  };
}

/** The same page without the prerendered screen: what every address but the first falls back to. */
export function stripPrerendered(html: string): string {
  const [start, end] = [html.indexOf(START), html.indexOf(END)];
  return start < 0 || end < 0
    ? html
    : (html.slice(0, start) + EMPTY + html.slice(end + END.length)).replace(EXPECT, '');
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
        const screen = await render(config);
        const block = `${START}${writeScreen(screen, readFileSync(join(config.root, 'src/app/choose.js'), 'utf8'))}${END}`;
        const late: string[] = [];
        const head = html.replace(PROGRAM, (tag) => {
          late.push(tag.trim());
          return '';
        });
        return (
          head
            .replace(EMPTY, () => block)
            // Who has no program reads on which day the counts were true.
            .replace('预先画好的全国图', (words) => `${words}（${screen.valid.from}）`)
            .replace('<script id="boot"', (tag) => EXPECT + tag)
            .replace('<script id="boot"', (tag) =>
              Object.entries({ ...assets, ...screen.valid }).reduce(
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
