import { unzipSync, strFromU8 } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { SaidError } from '../SaidError';
import { realDataset, realGeo, realText } from '../../testing/realData';
import { drawSvg } from '../drawFigure';
import { describeJobFigure } from './describeJobFigure';
import { planBatch } from './planBatch';
import { type BatchProgress, type BatchWork, runBatch } from './runBatch';
import type { SaveTarget } from './saveTarget';

const TODAY = '2026-11-22';
const SITE = 'https://atlas.example';
const text = realText.zh;

/** A disk that remembers how it was used. */
function makeDisk(room = Infinity) {
  const parts: Uint8Array[] = [];
  const disk = { parts, largest: 0, bytes: 0, state: 'open' as 'open' | 'closed' | 'aborted' };
  const target: SaveTarget = {
    async write(bytes) {
      if (disk.bytes + bytes.length > room) throw new DOMException('the disk is full', 'QuotaExceededError');
      disk.bytes += bytes.length;
      disk.largest = Math.max(disk.largest, bytes.length);
      parts.push(bytes);
    },
    async close() {
      disk.state = 'closed';
    },
    async abort() {
      disk.state = 'aborted';
      parts.length = 0;
    },
  };
  const read = (): Record<string, Uint8Array> => unzipSync(new Uint8Array(Buffer.concat(parts)));
  return { disk, target, read };
}

const view = {
  dataset: realDataset,
  text,
  today: TODAY,
  site: SITE,
  loadGeo: (level: string, province: string) => Promise.resolve(realGeo(`${level}/${province}.json`)),
};

function makeWork(adcodes: readonly string[], target: SaveTarget, own: Partial<BatchWork> = {}): BatchWork {
  const places = realDataset.regions.filter((region) => adcodes.includes(region.adcode));
  const jobs = planBatch(
    {
      places,
      charts: ['map'],
      indicators: realDataset.indicators.filter(({ id }) => id === 'certified'),
      targetsOf: () => [],
    },
    TODAY,
    text,
  );
  return {
    jobs,
    formats: ['svg'],
    dataset: realDataset,
    text,
    today: TODAY,
    site: SITE,
    target,
    signal: new AbortController().signal,
    compose: (job) => describeJobFigure(job, view),
    draw: ({ spec }) => Promise.resolve(new Blob([drawSvg(spec, text).svg])),
    packTable: (tables) =>
      Promise.resolve(new Blob([JSON.stringify(tables.map(({ name, rows }) => [name, rows.length]))])),
    onProgress: () => undefined,
    pause: () => Promise.resolve(),
    ...own,
  };
}

const PLACES = ['340000', '520000', '540000'];

describe('a batch', () => {
  it('puts image, table, sum and README of every figure into one archive', async () => {
    const { disk, target, read } = makeDisk();
    expect(await runBatch(makeWork(PLACES, target))).toEqual({ kind: 'done', charts: 3, files: 8, failed: 0 });
    expect(disk.state).toBe('closed');
    const files = read();
    const stems = ['安徽', '贵州', '西藏'].map((place) => `${place}-持证社会工作者-地图-2026-11-22`);
    expect(Object.keys(files).sort()).toEqual(
      [
        ...stems.map((stem) => `images/${stem}.svg`),
        ...stems.map((stem) => `data/${stem}.csv`),
        'data/全部数字-2026-11-22.xlsx',
        'README.md',
      ].sort(),
    );
    const rowsOf = (name: string) =>
      strFromU8(files[`data/${name}-持证社会工作者-地图-2026-11-22.csv`] ?? new Uint8Array())
        .trim()
        .split('\r\n').length - 1;
    expect([rowsOf('安徽'), rowsOf('贵州'), rowsOf('西藏')]).toEqual([1, 2, 0]);
  });
  it('tells in its README what is inside: title, source, edition, date, address and files of each figure', async () => {
    const { target, read } = makeDisk();
    await runBatch(makeWork(PLACES, target));
    const readme = strFromU8(read()['README.md'] ?? new Uint8Array());
    expect(readme).toContain(`3 幅图和图里的数字。制图 2026年11月22日，数据版本 ${realDataset.version}`);
    for (const place of ['安徽省', '贵州省', '西藏自治区'])
      expect(readme).toContain(`${place}：持证社会工作者（地图）`);
    for (const adcode of PLACES) expect(readme).toContain(`<${SITE}/regions/${adcode}?indicator=certified>`);
    expect(readme).toContain('出处：《公益时报》所载：据《安徽日报》');
    expect(readme).toContain('没有数字：图里注明没有报道');
    for (const name of Object.keys(read()).filter((file) => file !== 'README.md'))
      expect(readme).toContain(`\`${name}\``);
  });
  it('says how far it is before each figure, and at the end', async () => {
    const steps: BatchProgress[] = [];
    await runBatch(makeWork(PLACES, makeDisk().target, { onProgress: (step) => steps.push(step) }));
    expect(steps.map(({ done, total }) => `${done}/${total}`)).toEqual(['0/3', '1/3', '2/3', '3/3']);
    expect(steps[1]?.current).toBe('贵州-持证社会工作者-地图-2026-11-22');
  });
  it('cancelled between two figures leaves nothing and draws no more', async () => {
    const { disk, target } = makeDisk();
    const controller = new AbortController();
    let drawn = 0;
    const work = makeWork(PLACES, target, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done === 1) controller.abort();
      },
      draw: async () => {
        drawn += 1;
        return new Blob(['<svg/>']);
      },
    });
    expect(await runBatch(work)).toEqual({ kind: 'cancelled' });
    expect([disk.state, disk.parts.length, drawn]).toEqual(['aborted', 0, 1]);
  });
  it('on a full disk leaves nothing and says why', async () => {
    const { disk, target } = makeDisk(20_000);
    expect(await runBatch(makeWork(PLACES, target))).toEqual({ kind: 'failed', reason: '磁盘已满' });
    expect([disk.state, disk.parts.length]).toEqual(['aborted', 0]);
  });
  it('goes on after a figure that cannot be drawn, and names it in the README', async () => {
    const { target, read } = makeDisk();
    const compose: BatchWork['compose'] = (job) =>
      job.region.adcode === '520000' ? Promise.reject(new SaidError('地图边界无法获取')) : describeJobFigure(job, view);
    expect(await runBatch(makeWork(PLACES, target, { compose }))).toEqual({
      kind: 'done',
      charts: 2,
      files: 6,
      failed: 1,
    });
    expect(strFromU8(read()['README.md'] ?? new Uint8Array())).toContain('未能生成：地图边界无法获取');
  });
  it('holds no figure back: what leaves at once is never larger than one file', async () => {
    const { disk, target } = makeDisk();
    const image = new Uint8Array(100_000).map((_, position) => (position * 7919) % 251);
    const work = makeWork(
      realDataset.regions.filter((region) => region.level === 'province').map(({ adcode }) => adcode),
      target,
      {
        formats: ['png'],
        draw: () => Promise.resolve(new Blob([image])),
      },
    );
    const before: number[] = [];
    await runBatch({ ...work, onProgress: () => before.push(disk.bytes) });
    // Everything drawn so far has left before the next figure begins.
    for (const [done, bytes] of before.entries()) expect(bytes).toBeGreaterThanOrEqual(done * image.length);
    expect(disk.largest).toBeLessThanOrEqual(image.length + 1000);
  });
});
