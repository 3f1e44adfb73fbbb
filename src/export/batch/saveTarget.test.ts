import { describe, expect, it } from 'vitest';
import { keepLatest } from './keepLatest';
import { openDownload } from './saveTarget';
import { realGeo } from '../../testing/realData';

const bytes = (length: number) => new Uint8Array(length).fill(7);

describe('an ordinary download', () => {
  it('is one file of all parts in their order, under its name, and only when it is closed', async () => {
    const delivered: { blob: Blob; name: string }[] = [];
    const target = openDownload('a.zip', (blob, name) => delivered.push({ blob, name }));
    await target.write(new Uint8Array([1, 2]));
    await target.write(bytes(5_000_000));
    await target.write(new Uint8Array([3]));
    expect(delivered).toEqual([]);
    await target.close();
    const [{ blob, name } = { blob: new Blob(), name: '' }] = delivered;
    expect([name, blob.size, blob.type]).toEqual(['a.zip', 5_000_003, 'application/zip']);
    expect([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())]).toEqual([1, 2, 7]);
  });
  it('that is aborted delivers nothing', async () => {
    const delivered: string[] = [];
    const target = openDownload('a.zip', (_blob, name) => delivered.push(name));
    await target.write(bytes(10));
    await target.abort();
    expect(delivered).toEqual([]);
  });
});

describe('boundaries of a batch', () => {
  it('are loaded once for all charts of a place, and again after a failure', async () => {
    const asked: string[] = [];
    const load = keepLatest((level, province) => {
      asked.push(`${level}/${province}`);
      return asked.length === 3
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(realGeo(`${level}/${province}.json`));
    });
    await load('province', '520000');
    await load('province', '520000');
    await load('province', '340000');
    await expect(load('county', '340100')).rejects.toThrow('offline');
    await load('county', '340100');
    expect(asked).toEqual(['province/520000', 'province/340000', 'county/340100', 'county/340100']);
  });
});
