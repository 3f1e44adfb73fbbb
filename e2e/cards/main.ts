/**
 * `npm run cards`: draws the preview images of the first page and of every province into seeds/dataset/cards. The
 * drawings are composed by src/build/siteCards.ts; only a browser can set their type, so the script stands here, where
 * the browser is found. Drawings that have not changed are left alone: the
 * bytes of a PNG depend on the fonts of the machine.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { prepareBrowser } from '../browser';
import { projectRoot } from '../previewSite';
import { encodePng } from './encodePng';

interface Card {
  readonly name: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const folder = join(projectRoot, 'seeds/dataset/cards');
const manifestFile = join(folder, 'manifest.json');
const hashOf = (svg: string): string => createHash('sha256').update(svg).digest('hex');

/** The drawings as the build composes them: its development server hands them out. */
async function fetchDrawings(): Promise<readonly Card[]> {
  const server = await createServer({
    root: projectRoot,
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
  });
  try {
    await server.listen();
    const address = new URL('cards/drawings.json', server.resolvedUrls?.local[0]);
    return (await (await fetch(address)).json()) as readonly Card[];
  } finally {
    await server.close();
  }
}

async function draw(page: Page, { svg, widthPx, heightPx }: Card): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ source, width, height }) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0, width, height);
      const bytes = context.getImageData(0, 0, width, height).data;
      let text = '';
      for (let at = 0; at < bytes.length; at += 30_000) text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
      return btoa(text);
    },
    { source: svg, width: widthPx, height: heightPx },
  );
  return encodePng({ width: widthPx, height: heightPx, rgba: Buffer.from(base64, 'base64') });
}

function readKnown(): Readonly<Record<string, string>> {
  return existsSync(manifestFile) ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, string>) : {};
}

const cards = await fetchDrawings();
const known = readKnown();
const isFresh = ({ name, svg }: Card): boolean =>
  known[name] === hashOf(svg) && existsSync(join(folder, `${name}.png`));
const stale = cards.filter((card) => !isFresh(card));
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) {
  if (file.endsWith('.png') && !cards.some(({ name }) => file === `${name}.png`)) rmSync(join(folder, file));
}
if (stale.length > 0) {
  const { executablePath, args } = prepareBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  for (const card of stale) {
    const png = await draw(page, card);
    writeFileSync(join(folder, `${card.name}.png`), png);
    console.log(`${card.name}.png ${(png.length / 1000).toFixed(1)} KB`);
  }
  await browser.close();
}
writeFileSync(
  manifestFile,
  `${JSON.stringify(Object.fromEntries(cards.map(({ name, svg }) => [name, hashOf(svg)])), null, 2)}\n`,
);
const bytes = cards.reduce((sum, { name }) => sum + readFileSync(join(folder, `${name}.png`)).length, 0);
console.log(`${stale.length} of ${cards.length} drawn, ${(bytes / 1e6).toFixed(2)} MB in all`);
