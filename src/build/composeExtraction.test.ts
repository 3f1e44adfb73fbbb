import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { projectRoot } from '../testing/readProject';
import { composeExtraction } from './composeExtraction';

const file = composeExtraction(projectRoot);

it('what the reader of articles goes by names all provinces, prefectures and counties, and takes at most 45 KB', () => {
  const codes = file.places.split('\n').map((line) => line.slice(0, 6));
  const of = (pattern: RegExp) => codes.filter((code) => pattern.test(code)).length;
  expect(of(/0000$/)).toBe(34);
  expect(of(/\d\d(?!00)\d\d00$/)).toBeGreaterThanOrEqual(333);
  expect(of(/[^0]\d$|\d[^0]$/)).toBeGreaterThan(2800);
  expect(new Set(codes).size).toBe(codes.length);
  expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(45_000);
});

it('every indicator of the catalogue can be proposed', () => {
  const proposed = new Set(file.cues.map(({ indicator }) => indicator));
  for (const id of ['certified', 'township-stations', 'casework', 'hotlines', 'residents'])
    expect(proposed).toContain(id);
  expect(proposed.size).toBeGreaterThan(100);
});
