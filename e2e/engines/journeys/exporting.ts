import assert from 'node:assert/strict';
import { readPngSize } from '../../journeys/exportedFile';
import type { DownloadedFile, Driver } from '../driver';
import { pagesIn } from '../pagesIn';
import type { Journey } from './journey';

/** Opens the dialog of the first chart of a page, by the words that its button begins with. */
async function openDialog(page: Driver, address: string, button: RegExp): Promise<void> {
  await page.open(address);
  await page.press('button', button);
  await page.until('the preview', () => document.querySelector<HTMLImageElement>('dialog[open] img')?.naturalWidth);
}

/** Width and height of an SVG that the engine's own XML parser takes. */
const readSvg = (page: Driver, { bytes }: DownloadedFile): Promise<{ width: number; height: number; words: string }> =>
  page.run((source) => {
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
    if (svg.querySelector('parsererror')) throw new Error(svg.documentElement.textContent ?? '');
    const size = (name: string): number => Number(svg.documentElement.getAttribute(name));
    return { width: size('width'), height: size('height'), words: svg.documentElement.textContent ?? '' };
  }, bytes.toString('utf8'));

/** How many colours a picture has, looked at in every twentieth pixel each way: a blank one has one or two. */
const countColours = (page: Driver, { bytes }: DownloadedFile): Promise<number> =>
  page.run(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width / 20, height: image.height / 20 });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingEnabled = false;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, bytes.toString('base64'));

const charts = [
  ['/', /^导出\s?持证社会工作者/, '安徽'],
  ['/targets/004D-22', /^导出/, '铜仁'],
  ['/regions/520000', /^导出\s?贵州省：/, '威宁'],
  ['/?lang=en', /^Export/, 'Anhui'],
] as const;

const pictures: readonly Journey[] = charts.map(([address, button, word]) => ({
  name: `the chart of ${address} is downloaded as an SVG that can be read and a PNG of twice its size that is not blank`,
  walk: async (page) => {
    await openDialog(page, address, button);
    const vector = await page.download(() => page.press('button', /^SVG/));
    assert.match(vector.name, /\.svg$/);
    const { width, height, words } = await readSvg(page, vector);
    assert.ok(words.includes(word), `${word} is not in the SVG`);
    const raster = await page.download(() => page.press('button', 'PNG'));
    assert.deepEqual(readPngSize(raster), { width: 2 * width, height: 2 * height });
    assert.equal(raster.bytes.subarray(-8, -4).toString('latin1'), 'IEND');
    assert.ok((await countColours(page, raster)) > 5, 'the PNG is blank');
  },
}));

const tables: Journey = {
  name: 'the figures of a chart are downloaded as CSV, XLSX and JSON, and the answer stands in the dialog',
  walk: async (page) => {
    await openDialog(page, '/', /^导出\s?持证社会工作者/);
    const csv = await page.download(() => page.press('button', 'CSV'));
    assert.match(csv.bytes.toString('utf8'), /^\uFEFFid,kind,indicator[\s\S]*33000/);
    await page.untilRead('CSV 已下载', 'dialog[open]');
    const json = await page.download(() => page.press('button', 'JSON'));
    assert.equal((JSON.parse(json.bytes.toString('utf8')) as { rows: unknown[] }).rows.length, 7);
    const workbook = await page.download(() => page.press('button', 'XLSX'));
    assert.equal(workbook.bytes.subarray(0, 2).toString('latin1'), 'PK');
    await page.key('Escape');
    await page.until('the dialog to close', () => !document.querySelector('dialog[open]'));
  },
};

const withoutPrint: Journey = {
  name: 'a browser that cannot print says so in plain words, offers another way, and no figure stays on the page',
  walk: async (page) => {
    await page.open('/regions/520600');
    await page.run(() => void Reflect.deleteProperty(window, 'print'));
    assert.equal(await page.run(() => typeof window.print), 'undefined');
    await page.press('link', '贵州省');
    await page.untilRead('贵州省', 'h1');
    assert.equal(await page.has('button', '打印简报'), false);
    await page.press('button', /^导出\s?贵州省：/);
    await page.press('button', /^PDF/);
    await page.untilRead('没有导出：这个浏览器不能打印', 'dialog[open]');
    assert.equal(await page.run(() => document.querySelectorAll('.print-figure').length), 0);
  },
};

/** Runs in the page: lets the styles for paper count on the screen, where they can be asked for. */
function layPaper(): void {
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}

const grounds: Journey = {
  name: 'on paper the matrix keeps the grounds of its years',
  walk: async (page) => {
    await page.open('/');
    await page.pointAt('h1');
    const read = (): Promise<string> =>
      page.runOn('.coverage-value', (cell) => getComputedStyle(cell).getPropertyValue('print-color-adjust'));
    assert.equal(await read(), 'economy');
    await page.run(layPaper);
    assert.equal(await read(), 'exact');
  },
};

const sheets: Journey = {
  name: 'the brief of a place prints on one sheet, with margins and without, in both languages',
  walk: async (page) => {
    page.needPrint();
    const counts: string[] = [];
    for (const address of [
      '/regions/520000',
      '/regions/500000?lang=en',
      '/regions/440100',
      '/regions/340000?lang=en',
    ]) {
      await page.open(address);
      // The sheet comes with the first act; who prints before that gets the page itself.
      await page.pointAt('h1');
      await page.until('the sheet', () =>
        performance
          .getEntriesByType('resource')
          .some(({ name, duration }) => /RegionBrief-.*js$/.test(name) && duration > 0),
      );
      await page.settle();
      for (const margin of [0, 1]) {
        const pages = pagesIn(await page.print(margin));
        if (pages !== 1) counts.push(`${address} with margins of ${margin} cm: ${pages} sheets`);
      }
    }
    assert.deepEqual(counts, []);
  },
};

export const exporting: readonly Journey[] = [...pictures, tables, withoutPrint, grounds, sheets];
