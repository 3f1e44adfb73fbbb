/** Why a picture could not be made; the message says so to the reader. */
export class RasterError extends Error {
  constructor(
    readonly reason: 'image' | 'canvas' | 'empty',
    options?: ErrorOptions,
  ) {
    super(`the picture could not be drawn: ${reason}`, options);
    this.name = 'RasterError';
  }
}

/** A drawn SVG, ready to be copied to a canvas. */
async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  try {
    // The load event comes before the first frame is ready in some browsers; decode waits for it.
    await image.decode();
  } catch (cause) {
    throw new RasterError('image', { cause });
  }
  return image;
}

/**
 * Chromium encodes an element's canvas only when the page has idled, after up to a second; one off the screen at once.
 */
const canEncodeAtOnce = (): boolean =>
  typeof OffscreenCanvas === 'function' && 'convertToBlob' in OffscreenCanvas.prototype;

type Canvas = OffscreenCanvas | HTMLCanvasElement;

function createCanvas(widthPx: number, heightPx: number): Canvas {
  return canEncodeAtOnce()
    ? new OffscreenCanvas(widthPx, heightPx)
    : Object.assign(document.createElement('canvas'), { width: widthPx, height: heightPx });
}

function drawOnCanvas(image: HTMLImageElement, widthPx: number, heightPx: number, ground: string): Canvas {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null;
  if (!context) throw new RasterError('canvas');
  // What an SVG leaves open is transparent, and black in some viewers of PNG.
  context.fillStyle = ground;
  context.fillRect(0, 0, widthPx, heightPx);
  context.drawImage(image, 0, 0, widthPx, heightPx);
  return canvas;
}

const convertToBlob = (canvas: Canvas): Promise<Blob | null> =>
  'convertToBlob' in canvas
    ? canvas.convertToBlob({ type: 'image/png' })
    : new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));

async function encodePng(canvas: Canvas): Promise<Blob> {
  // A canvas larger than the browser allows gives no blob, or an error.
  const blob = await convertToBlob(canvas).catch((cause: unknown) => {
    throw new RasterError('canvas', { cause });
  });
  if (!blob) throw new RasterError('canvas');
  if (blob.size === 0) throw new RasterError('empty');
  return blob;
}

/**
 * Draws an SVG as a PNG of exactly the given size in pixels. The file's own width and height should be the same, so
 * that every browser draws its lines at that size instead of enlarging a small picture. Rejects with a {@link
 * RasterError}.
 */
export async function rasterize(svg: string, widthPx: number, heightPx: number, ground: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await encodePng(drawOnCanvas(await loadImage(url), widthPx, heightPx, ground));
  } finally {
    URL.revokeObjectURL(url);
  }
}
