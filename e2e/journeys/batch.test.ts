import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './atlas';
import { readPngSize, readSvg } from './exportedFile';

/** What stands in the place of the dialog that asks where to save. */
type Picker = 'none' | 'disk' | 'full disk' | 'closed';

/** Gives the page a disk of its own (or none, or a full one): the browser's dialog cannot be pressed by a script. */
async function openData(page: Page, picker: Picker): Promise<Locator> {
  await page.addInitScript((kind) => {
    const pickers = {
      disk: async ({ suggestedName }: { suggestedName: string }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
      'full disk': async ({ suggestedName }: { suggestedName: string }) => {
        const file = await (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
        const stream = await file.createWritable();
        stream.write = () => Promise.reject(new DOMException('No space left', 'QuotaExceededError'));
        file.createWritable = () => Promise.resolve(stream);
        return file;
      },
      closed: () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError')),
    };
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: kind === 'none' ? undefined : pickers[kind],
      configurable: true,
    });
  }, picker);
  await page.goto('/data');
  await page.locator('#batch').scrollIntoViewIfNeeded();
  const batch = page.locator('#batch');
  await expect(batch.getByRole('button', { name: '导出 ZIP' })).toBeVisible();
  return batch;
}

/** Three provinces, their maps only. */
async function chooseThreeMaps(batch: Locator): Promise<void> {
  await batch.getByRole('button', { name: '全不选' }).click();
  for (const place of ['安徽', '贵州', '西藏']) await batch.getByRole('checkbox', { name: place, exact: true }).check();
  for (const chart of ['排行', '目标']) await batch.getByRole('checkbox', { name: chart, exact: true }).uncheck();
  await expect(batch.getByText('3 个地方，3 幅图，11 个文件')).toBeVisible();
}

const STEMS = ['安徽', '贵州', '西藏'].map((place) => `${place}-持证社会工作者-地图-2026-11-22`);
const listDisk = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names: string[] = [];
    // TypeScript's list of the DOM has no iteration of directories.
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of folder.keys()) names.push(name);
    return names;
  });

async function checkArchive(page: Page, bytes: Uint8Array): Promise<void> {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const fileOf = (name: string) => ({ name, bytes: Buffer.from(files[name] ?? new Uint8Array()) });
  expect(names.toSorted()).toEqual(
    [
      ...STEMS.flatMap((stem) => [`images/${stem}.svg`, `images/${stem}.png`, `data/${stem}.csv`]),
      'data/全部数字-2026-11-22.xlsx',
      'README.md',
    ].toSorted(),
  );
  const readme = strFromU8(files['README.md'] ?? new Uint8Array());
  for (const name of names.filter((file) => file !== 'README.md')) expect(readme).toContain(`\`${name}\``);
  for (const adcode of ['340000', '520000', '540000'])
    expect(readme).toContain(`/regions/${adcode}?indicator=certified>`);
  for (const stem of STEMS) {
    const svg = await readSvg(page, fileOf(`images/${stem}.svg`));
    expect(svg.elements).not.toContain('foreignObject');
    expect(svg.links).toEqual([]);
    expect(readPngSize(fileOf(`images/${stem}.png`))).toEqual({ width: 2 * svg.width, height: 2 * svg.height });
  }
  const rows = STEMS.map((stem) =>
    strFromU8(files[`data/${stem}.csv`] ?? new Uint8Array())
      .trim()
      .split('\r\n')
      .slice(1),
  );
  expect(rows.map(({ length }) => length)).toEqual([1, 2, 0]);
  expect(rows[0]?.[0]).toContain(',33000,');
  expect((await readSvg(page, fileOf(`images/${STEMS[2]}.svg`))).texts).toContain(
    '报道中没有西藏自治区的持证社会工作者',
  );
  expect(strFromU8((files['data/全部数字-2026-11-22.xlsx'] ?? new Uint8Array()).subarray(0, 2))).toBe('PK');
}

test.describe('many charts at once', () => {
  test('three provinces as one download: images, tables, README', async ({ page }) => {
    const batch = await openData(page, 'none');
    await chooseThreeMaps(batch);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      batch.getByRole('button', { name: '导出 ZIP' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('社工人才图谱-3个地方-持证社工-2026-11-22.zip');
    await expect(batch.getByRole('status').filter({ hasText: '3 幅图，11 个文件' })).toBeVisible();
    await checkArchive(page, await readFile(await download.path()));
  });

  test('the same written to a file of the disk while it grows', async ({ page }) => {
    const batch = await openData(page, 'disk');
    await chooseThreeMaps(batch);
    await batch.getByRole('button', { name: '导出 ZIP' }).click();
    await expect(batch.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
    const address = await page.evaluate(async () => {
      const file = await (
        await (await navigator.storage.getDirectory()).getFileHandle('社工人才图谱-3个地方-持证社工-2026-11-22.zip')
      ).getFile();
      const reader = new FileReader();
      return new Promise<string>((resolve) => {
        reader.addEventListener('load', () => resolve(String(reader.result)));
        reader.readAsDataURL(file);
      });
    });
    await checkArchive(page, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  });

  for (const picker of ['none', 'disk'] as const) {
    test(`cancelled, it leaves no file (${picker === 'disk' ? 'on the disk' : 'as a download'})`, async ({ page }) => {
      const batch = await openData(page, picker);
      const downloads: string[] = [];
      page.on('download', (download) => downloads.push(download.suggestedFilename()));
      // Places that report nothing are not chosen unasked.
      await expect(batch.getByRole('checkbox', { name: '西藏', exact: true })).not.toBeChecked();
      await batch.getByRole('button', { name: '全选' }).click();
      await batch.getByRole('button', { name: '导出 ZIP' }).click();
      await expect(batch.getByRole('progressbar', { name: '批量导出进度' })).toHaveAttribute('max', '102');
      // The page answers while it draws: figures go by, and the button takes the press.
      await expect(batch.getByText(/^[2-9] \/ 102/)).toBeVisible();
      await batch.getByRole('button', { name: '取消' }).click();
      await expect(batch.getByRole('status').filter({ hasText: '已取消，没有留下文件' })).toBeVisible();
      expect(downloads).toEqual([]);
      expect(await listDisk(page)).toEqual([]);
    });
  }

  test('a full disk is said, leaves nothing, and the ordinary download still works', async ({ page }) => {
    const batch = await openData(page, 'full disk');
    await chooseThreeMaps(batch);
    await batch.getByRole('button', { name: '导出 ZIP' }).click();
    await expect(batch.getByRole('status').filter({ hasText: '保存失败，没有留下残缺的文件：磁盘已满' })).toBeVisible();
    expect(await listDisk(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      batch.getByRole('button', { name: '改为普通下载' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
  });

  test('where no place to save is chosen, nothing happens and it is said', async ({ page }) => {
    const batch = await openData(page, 'closed');
    await batch.getByRole('button', { name: '导出 ZIP' }).click();
    await expect(batch.getByRole('status').filter({ hasText: '没有选择保存位置' })).toBeVisible();
    await expect(batch.getByRole('button', { name: '导出 ZIP' })).toBeEnabled();
  });

  test('boundaries that cannot be loaded spoil their map only, and the README says so', async ({ page }) => {
    const batch = await openData(page, 'none');
    await chooseThreeMaps(batch);
    // Fetched well, but no boundaries: the browser itself has nothing to complain about.
    await page.route('**/geo/province/520000.json*', (route) => route.fulfill({ json: {} }));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      batch.getByRole('button', { name: '导出 ZIP' }).click(),
    ]);
    await expect(batch.getByRole('status').filter({ hasText: '有 1 幅未能生成' })).toBeVisible();
    const files = unzipSync(await readFile(await download.path()));
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('未能生成：');
    expect(Object.keys(files)).toHaveLength(8);
  });

  test('Escape stops a batch under way, says that nothing is saved, and keeps what was chosen', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.goto('/regions/520000');
    await page.getByRole('button', { name: '导出本页全部图' }).click();
    const dialog = page.getByRole('dialog', { name: '贵州省：全部图' });
    await dialog.getByRole('checkbox', { name: 'SVG' }).uncheck();
    await dialog.getByRole('button', { name: '导出 ZIP' }).click();
    await expect(dialog.getByRole('progressbar', { name: '批量导出进度' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('status').filter({ hasText: '已取消，没有留下文件' })).toBeVisible();
    await expect(dialog.getByRole('checkbox', { name: 'SVG' })).not.toBeChecked();
    expect(downloads).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  test('a province’s archive holds the path of each of its targets', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
    await page.goto('/regions/500000');
    await page.getByRole('button', { name: '导出本页全部图' }).click();
    const dialog = page.getByRole('dialog', { name: '重庆市：全部图' });
    for (const chart of ['地图', '排行', '目标'])
      await dialog.getByRole('checkbox', { name: chart, exact: true }).uncheck();
    await dialog.getByRole('checkbox', { name: 'PNG' }).uncheck();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '导出 ZIP' }).click(),
    ]);
    const files = unzipSync(await readFile(await download.path()));
    const paths = Object.keys(files).filter((name) => name.endsWith('.svg'));
    expect(paths).toContain('images/重庆-持证社工-2027-目标轨迹-2026-11-22.svg');
    expect(paths).toHaveLength(5);
    const svg = await readSvg(page, {
      name: '',
      bytes: Buffer.from(files['images/重庆-持证社工-2027-目标轨迹-2026-11-22.svg'] ?? new Uint8Array()),
    });
    expect(svg.texts.join()).toContain('5万');
  });

  test('every chart of one province, from its page, by keyboard', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
    await page.goto('/regions/340000');
    await page.getByRole('button', { name: '导出本页全部图' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '安徽省：全部图' });
    await dialog.getByRole('checkbox', { name: 'PNG' }).uncheck();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '导出 ZIP' }).press('Enter'),
    ]);
    const names = Object.keys(unzipSync(await readFile(await download.path())));
    expect(names).toContain('images/安徽-持证社会工作者-地图-2026-11-22.svg');
    expect(names).toContain('images/安徽-目标-2026-11-22.svg');
    // Until it says so the batch is still under way, and Escape stops it.
    await expect(dialog.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '导出本页全部图' })).toBeFocused();
  });
});
