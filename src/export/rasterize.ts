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

function drawOnCanvas(image: HTMLImageElement, widthPx: number, heightPx: number, ground: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  if (!context) throw new RasterError('canvas');
  // What an SVG leaves open is transparent, and black in some viewers of PNG.
  context.fillStyle = ground;
  context.fillRect(0, 0, widthPx, heightPx);
  context.drawImage(image, 0, 0, widthPx, heightPx);
  return canvas;
}

const encodePng = (canvas: HTMLCanvasElement): Promise<Blob> => new Promise((resolve, reject) => {
  try {
    canvas.toBlob((blob) => {
      // A canvas larger than the browser allows gives no blob.
      if (!blob) reject(new RasterError('canvas'));
      else if (blob.size === 0) reject(new RasterError('empty'));
      else resolve(blob);
    }, 'image/png');
  } catch (cause) {
    reject(new RasterError('canvas', { cause }));
  }
});

/**
 * Draws an SVG as a PNG of exactly the given size in pixels. The file's own width and height should be the same, so that every browser
 * draws its lines at that size instead of enlarging a small picture. Rejects with a {@link RasterError}.
 */
export async function rasterize(svg: string, widthPx: number, heightPx: number, ground: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await encodePng(drawOnCanvas(await loadImage(url), widthPx, heightPx, ground));
  } finally {
    URL.revokeObjectURL(url);
  }
}
