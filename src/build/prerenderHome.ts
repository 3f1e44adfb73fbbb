import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { renderHome, RenderedHome } from './renderHome';
import { readDatasetFile } from './datasetFiles.ts';
import { NUMBERED_BELOW_PX, PREPARED_SIZES } from '../config/preparedSizes.ts';
import { shortenBootScript } from './bootScript.ts';
import { runModule } from './runModule.ts';

/** The program, as Vite writes it into the head. */
const PROGRAM = /\s*<script type="module"[^>]*><\/script>/;
/** A part of the first screen; other documents go without it. */
const mark = (part: string): string => `<!--prerendered-->${part}<!--/prerendered-->`;
const EMPTY = '<div id="root"></div>';
/** The page that stands in the document, what most readers hold in their hands; then the maps of others. */
const IN_DOCUMENT = ['n390', '840', '640', 'n640', 'n320'];

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
  const htmlOf = (wanted: string) => pages.find(({ name }) => name === wanted)?.html ?? '';
  const [standing = '', ...others] = IN_DOCUMENT;
  const templates = others.map((name) => `<template data-map="${name}">${cutMap(htmlOf(name))}</template>`);
  return mark(
    [
      `<script id="choose">${shortenBootScript(choose)}</script><div id="root">${htmlOf(standing)}</div>`,
      ...templates,
      `<script type="application/json" id="prerendered-geo">${geo.replaceAll('<', '\\u003c')}</script>`,
    ].join(''),
  );
}

/** Sizes with the narrowest panels that show them, as app/choose.js reads them. */
const listSizes = (isNumbered: boolean): string =>
  PREPARED_SIZES.filter((size) => size.isNumbered === isNumbered)
    .map(({ name, fromPx }) => `${name}:${fromPx}`)
    .join();

/**
 * Asks for the program at the end of the head, behind the styles: its first bytes come when the last of the page have,
 * so that it does not share the line with the picture.
 */
function putProgramLast(html: string): string {
  const [program = ''] = html.match(PROGRAM) ?? [];
  const late = program.trim().replace('<script ', '<script fetchpriority="low" ');
  return html.replace(PROGRAM, '').replace('</head>', `  ${late}\n  </head>`);
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
    map: find(/assets\/map-[^/]*-zh-840\.json$/)?.replace(/zh-840\.json$/, ''),
    numbered: listSizes(true),
    named: listSizes(false),
    below: String(NUMBERED_BELOW_PX),
    standing: IN_DOCUMENT[0] ?? '',
    // The words of what answers.
    zhhome: find(/assets\/zhHome-[^/]*\.js$/),
    enhome: find(/assets\/enHome-[^/]*\.js$/),
  };
}

/** The same page without the prerendered screen: what every address but the first falls back to. */
export function stripPrerendered(html: string): string {
  let isFirst = true;
  const strip = (): string => {
    const rest = isFirst ? EMPTY : '';
    isFirst = false;
    return rest;
  };
  return html.replace(/<!--prerendered-->[^]*?<!--\/prerendered-->/g, strip);
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
        const choose = readFileSync(join(config.root, 'src/app/choose.js'), 'utf8');
        return (
          putProgramLast(html)
            .replace(EMPTY, () => writeScreen(screen, choose))
            // Who has no program reads on which day the counts were true, and what the numbers on the map stand for.
            .replace('预先画好的全国图', (words) => `${words}（${screen.key}）`)
            .replace('<script id="boot"', (tag) =>
              Object.entries({ ...assets, ...screen.valid }).reduce(
                (written, [name, value = '']) => `${written} data-${name}="${value}"`,
                tag,
              ),
            )
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
