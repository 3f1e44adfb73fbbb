import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';

export const hasRsvg = spawnSync('rsvg-convert', ['--version']).status === 0;
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Runs a drawing program on an SVG, in a folder that is gone afterwards. */
function convert(svg: Buffer, command: string, args: (source: string, folder: string) => string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-raster-'));
  try {
    const source = join(folder, 'figure.svg');
    writeFileSync(source, svg);
    execFileSync(command, args(source, folder), { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(join(folder, 'figure.png'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The SVG as librsvg draws it, at its own size. */
export const renderWithRsvg = (svg: Buffer): Buffer =>
  convert(svg, 'rsvg-convert', (source, folder) => [source, '--output', join(folder, 'figure.png')]);

/** The SVG as LibreOffice draws it. */
export const renderWithOffice = (svg: Buffer): Buffer =>
  convert(svg, 'soffice', (source, folder) => [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'png',
    '--outdir',
    folder,
    source,
  ]);

export interface Difference {
  /** Pixels that differ, 0–1 of all. */
  readonly share: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How much of a picture another program draws otherwise: both are averaged over squares of 3 × 3 pixels, which takes
 * away how each smooths the edges of letters, and a pixel differs where a channel is further apart than 40 of 255. The
 * browser's own drawing of the SVG is the measure. Chromium sets two full-width signs that meet (）。) closer, which no
 * other program does and which shifts the rest of a line by half a letter: here it is told not to.
 */
export function compareWithBrowser(page: Page, svg: Buffer, png: Buffer): Promise<Difference> {
  return page.evaluate(
    async ({ source, other }) => {
      const decode = async (url: string): Promise<HTMLImageElement> => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return image;
      };
      const drawing = await decode(URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' })));
      const [width, height] = [drawing.naturalWidth, drawing.naturalHeight];
      const read = (image: HTMLImageElement): Uint8ClampedArray => {
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.fillStyle = '#fff';
        context.fillRect(0, 0, width, height);
        context.drawImage(image, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      };
      const averageAt = (pixels: Uint8ClampedArray, x: number, y: number, channel: number): number => {
        let [sum, count] = [0, 0];
        for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
          for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
            sum += pixels[(row * width + column) * 4 + channel] ?? 0;
            count += 1;
          }
        }
        return sum / count;
      };
      const [own, theirs] = [read(drawing), read(await decode(`data:image/png;base64,${other}`))];
      let different = 0;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          if (
            [0, 1, 2].some((channel) => Math.abs(averageAt(own, x, y, channel) - averageAt(theirs, x, y, channel)) > 40)
          )
            different += 1;
        }
      }
      return { share: different / (width * height), width, height };
    },
    {
      source: svg.toString('utf8').replace('<svg', '<svg style="text-spacing-trim: space-all"'),
      other: png.toString('base64'),
    },
  );
}
