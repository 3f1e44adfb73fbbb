/** A CSS pixel is a 96th of an inch, and an inch is 0.0254 m. */
const PIXELS_PER_METRE = 96 / 0.0254;

/** The signature (8 bytes) and the first chunk, IHDR (25), after which the density may stand. */
const HEAD_BYTES = 33;

/** The checksum of a PNG's chunk (ISO 3309), without a table: it is asked for a few bytes. */
function computeCrc(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/**
 * A PNG that says how dense its pixels are, so that a text processor places one of double size as large as one of
 * single size. `ratio` = pixels of the image for one of the drawing.
 */
export function addDensity(png: Uint8Array<ArrayBuffer>, ratio: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(PIXELS_PER_METRE * ratio);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  // The unit: metres.
  chunk[16] = 1;
  view.setUint32(17, computeCrc(chunk.subarray(4, 17)));
  const dense = new Uint8Array(png.length + chunk.length);
  dense.set(png.subarray(0, HEAD_BYTES));
  dense.set(chunk, HEAD_BYTES);
  dense.set(png.subarray(HEAD_BYTES), HEAD_BYTES + chunk.length);
  return dense;
}
