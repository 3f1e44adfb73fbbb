import { expect, it } from 'vitest';
import { addDensity } from './addDensity';

/** One transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const png = new Uint8Array(Buffer.from(PIXEL, 'base64'));

it('a PNG at double size says 192 pixels an inch (7,559 a metre) right behind its head', () => {
  const dense = Buffer.from(addDensity(png, 2));
  // Length, name, across, down, metres, checksum (that of zlib over the name and the nine bytes).
  expect(dense.subarray(33, 54).toString('hex')).toBe('000000097048597300001d8700001d87018fe5f165');
});

it('nothing else of it changes', () => {
  const dense = Buffer.from(addDensity(png, 1));
  expect(Buffer.concat([dense.subarray(0, 33), dense.subarray(54)]).toString('base64')).toBe(PIXEL);
});
