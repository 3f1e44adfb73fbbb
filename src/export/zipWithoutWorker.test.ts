import { unzipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { strToU8, zip } from './zipWithoutWorker';

describe('packing a workbook', () => {
  it('starts no worker, however large a sheet: the archive is there at once', () => {
    const sheet = strToU8('持证社会工作者'.repeat(20_000));
    let archive = new Uint8Array();
    zip({ 'sheet.xml': sheet }, (_error, made) => {
      archive = new Uint8Array(made);
    });
    expect(unzipSync(archive)['sheet.xml']).toEqual(sheet);
    expect(archive.length).toBeLessThan(sheet.length / 10);
  });
});
