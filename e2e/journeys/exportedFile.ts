import { readFile } from 'node:fs/promises';
import { expect, type Page } from 'playwright/test';

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Chooses a format in the export dialog of a chart, named by how its subject begins, and takes the file that the
 * browser downloads.
 */
export async function exportImage(page: Page, subject: string, format: 'PNG' | 'SVG'): Promise<ExportedFile> {
  await page.getByRole('button', { name: `导出 ${subject}` }).click();
  const dialog = page.getByRole('dialog');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: new RegExp(`^${format}`) }).click(),
  ]);
  await expect(dialog.getByText(`${format} 已下载`)).toBeVisible();
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height that a PNG says of itself, after its signature. */
export function readPngSize({ bytes }: ExportedFile): { width: number; height: number } {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

interface DrawnCircle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface ReadSvg {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Names of all elements, each once. */
  readonly elements: readonly string[];
  /** Values of attributes that could lead out of the file. */
  readonly links: readonly string[];
  readonly texts: readonly string[];
  readonly circles: readonly DrawnCircle[];
  /** Heights of the lines that lie level, and places of those that stand upright. */
  readonly levels: readonly number[];
  readonly uprights: readonly number[];
}

/** Reads an SVG with the browser's own XML parser, which takes no faulty file. */
export function readSvg(page: Page, { bytes }: ExportedFile): Promise<ReadSvg> {
  return page.evaluate((source) => {
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
    const fault = svg.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent ?? 'the file cannot be parsed');
    const all = [...svg.querySelectorAll('*')];
    const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));
    const lines = [...svg.querySelectorAll('line')];
    return {
      width: numberOf(svg.documentElement, 'width'),
      height: numberOf(svg.documentElement, 'height'),
      title: svg.querySelector('title')?.textContent ?? '',
      elements: [...new Set(all.map((element) => element.localName))],
      links: all
        .flatMap((element) => [...element.attributes])
        .filter(({ localName, value }) => localName === 'href' || localName === 'src' || /url\((?!#)/.test(value))
        .map(({ value }) => value),
      texts: [...svg.querySelectorAll('text')].map((text) => text.textContent ?? ''),
      circles: [...svg.querySelectorAll('circle')]
        .filter((circle) => !circle.closest('defs'))
        .map((circle) => ({ x: numberOf(circle, 'cx'), y: numberOf(circle, 'cy'), r: numberOf(circle, 'r') })),
      levels: lines
        .filter((line) => line.getAttribute('y1') === line.getAttribute('y2'))
        .map((line) => numberOf(line, 'y1')),
      uprights: lines
        .filter((line) => line.getAttribute('x1') === line.getAttribute('x2'))
        .map((line) => numberOf(line, 'x1')),
    };
  }, bytes.toString('utf8'));
}
