import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { projectRoot } from '../previewSite';
import { compareWithBrowser, hasOffice, hasRsvg, renderWithOffice, renderWithRsvg } from '../rasterCompare';
import { expect, test } from './atlas';
import { readPngSize, readSvg } from './exportedFile';

interface DatasetFigure {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string;
}

const dataset = JSON.parse(readFileSync(join(projectRoot, 'seeds/dataset/dataset.json'), 'utf8')) as {
  readonly figures: readonly DatasetFigure[];
};
const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));

const paths = [
  '/',
  '/regions/520000',
  '/indicators/certified',
  '/targets',
  '/targets/000B-14',
  '/targets/004D-22',
  '/compare?places=340000,520600,441200,110000&indicator=certified&against=professionals',
  '/programmes',
];

/**
 * Charts that show states, shares or counts of records, and write no value of a figure: the matrix, the map of targets,
 * the map of programmes.
 */
const mute =
  /^(?:各地报了什么|What each place reports)$|有可比的实际值|with a comparable actual|登记的项目数|^Programmes recorded/;

/**
 * The page of a province exports dozens of small charts of one kind: this many, spread over the page, stand for them.
 */
const MOST_CHARTS = 4;

const words = {
  zh: { export: /^导出 /, auto: /^适应内容/, web: /^网页插图/ },
  en: { export: /^Export (?!all)/, auto: /^Fit to/, web: /^Figure for a web/ },
} as const;

/** Parts of a long page wait until they are near. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
}

async function take(page: Page, name: RegExp | string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const button = page.getByRole('dialog').getByRole('button', { name, exact: typeof name === 'string' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Numbers as a reader finds them in words: `3.3万` is 33,000, `17.8%` is 17.8. */
function readNumbers(texts: readonly string[]): Set<number> {
  const found = texts.join('\n').matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(万|亿)?/g);
  return new Set(
    [...found].map(
      ([, digits = '', unit]) =>
        Math.round(Number(digits.replaceAll(',', '')) * (unit === '万' ? 1e4 : unit === '亿' ? 1e8 : 1) * 1e6) / 1e6,
    ),
  );
}

interface DataRow {
  readonly id: string;
  readonly kind: string;
  readonly value: number | null;
  readonly derived_from: string | null;
}

/** A value of ours is the quotient of the two figures that it names. */
function checkDerived({ id, value, derived_from }: DataRow): void {
  const [whole, part] = (derived_from ?? '').split(' ').map((input) => figures.get(input)?.value);
  if (!whole || !part) throw new Error(`${id} is derived of nothing`);
  expect(value, id).toBeCloseTo(whole / part, 9);
}

/** The figures behind a chart, as its JSON names them. */
async function takeFigures(page: Page): Promise<readonly DatasetFigure[]> {
  const { rows } = JSON.parse((await take(page, 'JSON')).bytes.toString('utf8')) as {
    readonly rows: readonly DataRow[];
  };
  rows.filter(({ kind }) => kind === 'derived').forEach(checkDerived);
  return rows
    .filter(({ kind }) => kind !== 'derived')
    .map((row) => {
      const figure = figures.get(row.id);
      if (!figure) throw new Error(`${row.id} is not in the dataset`);
      expect({ id: row.id, value: row.value }).toEqual({ id: row.id, value: figure.value });
      return figure;
    });
}

for (const path of paths) {
  for (const lang of ['zh', 'en'] as const) {
    test(`every figure of ${path} in ${lang} is an SVG that stands alone, says the dataset’s numbers, and is drawn alike by librsvg`, async ({
      page,
      context,
    }) => {
      test.setTimeout(240_000);
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await scrollThrough(page);
      const buttons = page.getByRole('button', { name: words[lang].export });
      await expect(buttons.first()).toBeAttached();
      const count = await buttons.count();
      const canvas = await context.newPage();
      for (let at = 0; at < count; at += Math.ceil(count / MOST_CHARTS)) {
        await buttons.nth(at).click();
        const shown = await takeFigures(page);
        for (const size of [words[lang].auto, words[lang].web]) {
          await page.getByRole('dialog').getByRole('radio', { name: size }).check();
          const file = await take(page, /^SVG/);
          const svg = await readSvg(canvas, file);
          expect(
            svg.elements.filter(
              (name) => !/^(?:svg|title|desc|defs|pattern|clipPath|g|path|rect|circle|line|text|tspan)$/.test(name),
            ),
          ).toEqual([]);
          expect(svg.links).toEqual([]);
          expect(file.bytes.toString('utf8').replace(/xmlns(?::\w+)?="[^"]*"/g, '')).not.toMatch(
            /<[^>]*\b(?:https?:|data:|javascript:)/i,
          );
          if (size === words[lang].auto && !mute.test(svg.title)) {
            const said = readNumbers(svg.texts);
            const unsaid = shown
              .filter(({ value }) => value !== null && !said.has(value))
              .map(({ id, value }) => `${id}: ${value}`);
            expect(unsaid, `${svg.title}: figures of the chart whose number no text says`).toEqual([]);
          }
          if (hasRsvg) {
            const difference = await compareWithBrowser(canvas, file.bytes, renderWithRsvg(file.bytes));
            test.info().annotations.push({
              type: 'librsvg',
              description: `${(difference.share * 100).toFixed(2)} % of ${file.name}, ${svg.width} × ${svg.height}`,
            });
            expect(
              difference.share,
              `${svg.title}, ${svg.width} × ${svg.height}: share of pixels that librsvg draws otherwise`,
            ).toBeLessThan(0.02);
          }
        }
        await page.keyboard.press('Escape');
      }
    });
  }
}

/** Programs that figures are taken into, and the share of pixels that each may draw otherwise than a browser. */
const programs = [
  { name: 'librsvg', command: 'rsvg-convert', isHere: hasRsvg, render: renderWithRsvg, most: 0.02 },
  // It sets other type and smooths otherwise; boxes for letters, a lost texture or a black area would be far more.
  { name: 'LibreOffice', command: 'soffice', isHere: hasOffice, render: renderWithOffice, most: 0.06 },
] as const;

for (const { name, command, isHere, render, most } of programs)
  test(`${name} draws an exported map, its Chinese included`, async ({ page, context }) => {
    // `npm test` installs both; a machine that may not install goes without, and the last lines name what is left out.
    test.skip(!isHere, `${command} is not installed: the comparison with ${name} is left out`);
    test.setTimeout(240_000);
    await page.goto('/');
    await page.getByRole('button', { name: '导出 持证社会工作者' }).click();
    const { bytes } = await take(page, /^SVG/);
    const png = render(bytes);
    expect(readPngSize({ name: '', bytes: png }).width).toBeGreaterThan(800);
    const canvas = await context.newPage();
    expect((await compareWithBrowser(canvas, bytes, png)).share).toBeLessThan(most);
  });
