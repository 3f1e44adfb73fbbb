import { describe, expect, it } from 'vitest';
import { finishFile, fitBudget, formatIndex } from './fileText.ts';
import type { GeoFile } from './geoFile.ts';

const empty: GeoFile = {
  schemaVersion: 1,
  version: '',
  adcode: '520000',
  width: 5000,
  height: 4000,
  areas: [],
  borders: '',
  points: {},
};

/** Digits that do not compress well, fewer the coarser. */
const noise = (coarseness: number): string =>
  Array.from({ length: Math.round(2000 / coarseness) }, (_, i) => (i * 7919 * 104729) % 9973).join(' ');

describe('file text', () => {
  it('versions by content alone', () => {
    const { file } = finishFile('a.json', empty);
    expect(file.version).toMatch(/^[0-9a-f]{8}$/);
    expect(finishFile('b.json', { ...empty, version: 'old' }).file.version).toBe(file.version);
    expect(finishFile('a.json', { ...empty, height: 4001 }).file.version).not.toBe(file.version);
  });

  it('coarsens until the budget holds, and not at all when it holds at once', () => {
    const tried: number[] = [];
    const compile = (coarseness: number): GeoFile => {
      tried.push(coarseness);
      return { ...empty, borders: noise(coarseness) };
    };
    const roomy = fitBudget('a.json', 1_000_000, compile);
    expect(tried).toEqual([1]);
    expect(fitBudget('a.json', roomy.brotliBytes - 100, compile).brotliBytes).toBeLessThan(roomy.brotliBytes);
  });

  it('lists the version of every file', () => {
    const finished = finishFile('province/520000.json', empty);
    expect(JSON.parse(formatIndex([finished]))).toEqual({
      schemaVersion: 1,
      files: { 'province/520000.json': finished.file.version },
    });
  });
});
