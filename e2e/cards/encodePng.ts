import { crc32, deflateSync } from 'node:zlib';

/** Pixels as a canvas gives them: four bytes each, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const MOST_COLOURS = 256;

interface Bin {
  count: number;
  red: number;
  green: number;
  blue: number;
}

const step = (value: number, bits: number): number => value >> (8 - bits);
const binOf = (rgba: Uint8Array, at: number, bits: number): number =>
  (step(rgba[at] ?? 0, bits) << (2 * bits)) | (step(rgba[at + 1] ?? 0, bits) << bits) | step(rgba[at + 2] ?? 0, bits);

/**
 * Colours that are near each other fall into one bin; the finest grid whose bins fit the palette would lose greys, so
 * the commonest are kept.
 */
function countColours(rgba: Uint8Array, bits: number): Map<number, Bin> {
  const bins = new Map<number, Bin>();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = binOf(rgba, at, bits);
    const bin = bins.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
    bin.count += 1;
    bin.red += rgba[at] ?? 0;
    bin.green += rgba[at + 1] ?? 0;
    bin.blue += rgba[at + 2] ?? 0;
    bins.set(key, bin);
  }
  return bins;
}

type Colour = readonly [number, number, number];

function findNearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((colour, index) => {
    const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/**
 * Each pixel as a place in a palette of 256: plain areas keep their colour exactly, only the soft edges of letters are
 * rounded.
 */
function reduceColours({ rgba }: Pixels): { readonly palette: readonly Colour[]; readonly indices: Uint8Array } {
  const bits = 6;
  const bins = [...countColours(rgba, bits)].sort((a, b) => b[1].count - a[1].count || a[0] - b[0]);
  const mean = ({ count, red, green, blue }: Bin): Colour => [
    Math.round(red / count),
    Math.round(green / count),
    Math.round(blue / count),
  ];
  const palette = bins.slice(0, MOST_COLOURS).map(([, bin]) => mean(bin));
  const places = new Map(
    bins.map(([key, bin], rank) => [key, rank < MOST_COLOURS ? rank : findNearest(mean(bin), palette)]),
  );
  const indices = new Uint8Array(rgba.length / 4);
  for (let pixel = 0; pixel < indices.length; pixel += 1)
    indices[pixel] = places.get(binOf(rgba, pixel * 4, bits)) ?? 0;
  return { palette, indices };
}

function writeChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A PNG of one byte a pixel: a third of what a browser writes, and the same bytes for the same pixels. */
export function encodePng(pixels: Pixels): Buffer {
  const { width, height } = pixels;
  const { palette, indices } = reduceColours(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, palette, deflate, no filter of the whole, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk('IHDR', header),
    writeChunk('PLTE', Buffer.from(palette.flat())),
    writeChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}
