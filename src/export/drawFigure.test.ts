// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadText } from '../messages/loadMessages';
import type { Text } from '../messages/text';
import { downloadBlob } from './downloadBlob';
import { drawFigure, type FigureSpec, type ImageFormat, nameFile } from './drawFigure';

const spec: FigureSpec = {
  fileName: '铜仁: 持证/2026-11-22',
  title: '铜仁',
  subtitle: '',
  body: { width: 1128, height: 100, marks: [{ kind: 'rect', x: 0, y: 0, width: 1128, height: 100, fill: 'panel' }] },
  notes: [],
  sources: '',
  address: '/',
  drawnOn: '2026-11-22',
};
/** What the buttons of the export dialog do. */
const exportFigure = async (figure: FigureSpec, text: Text, format: ImageFormat) =>
  downloadBlob(await drawFigure(figure, text, format), nameFile(figure, format));
let zh: Text;
/** As long as the head of a PNG, behind which its density is written. */
const encoded = new Blob(['png'.padEnd(40)], { type: 'image/png' });

let saved: { name: string; blob: Blob | undefined }[];
const blobs = new Map<string, Blob>();
let made = 0;

beforeAll(async () => {
  zh = await loadText('zh');
});
beforeEach(() => {
  saved = [];
  blobs.clear();
  vi.useFakeTimers();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${(made += 1)}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    blobs.delete(url);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const context = { fillRect: () => undefined, drawImage: () => undefined };

/** A browser whose canvas, off the screen or of an element, gives this blob. */
function withCanvas(
  blob: Blob | null,
  {
    decode = () => Promise.resolve(),
    isOffScreen = true,
  }: { readonly decode?: (() => Promise<void>) | undefined; readonly isOffScreen?: boolean } = {},
) {
  const sizes: number[][] = [];
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockImplementation(decode);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function toBlob(this: HTMLCanvasElement, give) {
    sizes.push([this.width, this.height]);
    give(blob);
  });
  class Canvas {
    constructor(
      readonly width: number,
      readonly height: number,
    ) {}
    readonly getContext = () => context;
    convertToBlob(): Promise<Blob> {
      sizes.push([this.width, this.height]);
      return blob ? Promise.resolve(blob) : Promise.reject(new Error('too large'));
    }
  }
  vi.stubGlobal('OffscreenCanvas', isOffScreen ? Canvas : undefined);
  return sizes;
}

describe('exporting a figure', () => {
  it('downloads an SVG under a safe name', async () => {
    await exportFigure(spec, zh, 'svg');
    expect(saved.map((file) => [file.name, file.blob?.type])).toEqual([['铜仁-持证-2026-11-22.svg', 'image/svg+xml']]);
    expect(await saved[0]?.blob?.text()).toContain('<title>铜仁</title>');
  });

  it('leaves no link on the page and no blob in memory', async () => {
    withCanvas(encoded);
    await exportFigure(spec, zh, 'svg');
    await exportFigure(spec, zh, 'png');
    expect(document.querySelectorAll('a')).toHaveLength(0);
    vi.runAllTimers();
    expect(blobs.size).toBe(0);
  });

  it.each([true, false])('downloads a PNG of twice the size, drawn off the screen: %s', async (isOffScreen) => {
    const sizes = withCanvas(encoded, { isOffScreen });
    await exportFigure(spec, zh, 'png');
    expect(saved.map((file) => file.name)).toEqual(['铜仁-持证-2026-11-22.png']);
    // 34 + 42 + 8 + 100 + 12 + 10 + 58 + 16 = 280 high.
    expect(sizes).toEqual([[2400, 560]]);
  });

  it.each([
    ['浏览器无法生成这么大的图片，可改用 SVG', null, undefined],
    ['生成的图片是空的，可改用 SVG', new Blob([]), undefined],
    ['浏览器无法读取生成的矢量图', new Blob(['png']), () => Promise.reject(new Error('EncodingError'))],
  ])('says in the reader’s words: %s', async (message, blob, decode) => {
    withCanvas(blob, { decode });
    await expect(exportFigure(spec, zh, 'png')).rejects.toThrow(message);
    expect(saved).toEqual([]);
  });
});
