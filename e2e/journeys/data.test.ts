import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { expect, test } from './atlas';

const columns =
  'id,kind,indicator,indicator_zh,indicator_en,region,region_zh,region_en,level,value,value_max,unit,qualifier,period_type,period_start,' +
  'period_end,period_basis,document,article,publisher,published_on,line,printed,excerpt,caveats,derived_from,' +
  // Only ever appended.
  'measure,period_earliest,period_latest,basis_publisher,basis_url,covers';

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Records of our CSV; in what these journeys choose no cell holds a line end. */
const linesOf = (bytes: Buffer): string[] =>
  bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\r\n');

test('the figures of a filter are downloaded as CSV that Excel opens: 温州, typed by hand', async ({ page }) => {
  await page.goto('/data?province=330000&indicator=certified&kind=actual');
  await expect(page.getByText('选中 1 个数字，另有 0 个推算值')).toBeVisible();
  const { name, bytes } = await download(page, '下载 CSV');
  expect(name).toMatch(/^社工人才图谱-浙江-持证社工-实际值-[0-9a-f]{8}\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, row, end, ...rest] = linesOf(bytes);
  expect(head).toBe(columns);
  expect(row).toContain(',actual,certified,持证社会工作者,Certified social workers,330300,温州市,');
  expect(row).toContain(',prefecture,17500,,person,about,');
  expect(row).toContain(',75,约1.75万人,');
  expect([end, rest]).toEqual(['', []]);
  await expect(page.getByText(`${name} 已下载`)).toBeVisible();
});

test('picking and dropping changes the number of figures, and the address keeps the choice', async ({ page }) => {
  await page.goto('/data');
  const all = await page.getByText(/^选中 \d+ 个数字/).textContent();
  await page.getByRole('combobox', { name: '类别' }).selectOption('target');
  await expect(page).toHaveURL(/kind=target/);
  await expect(page.getByText(/^选中 \d+ 个数字，另有 0 个推算值$/)).not.toHaveText(all ?? '');
  await page.getByRole('button', { name: '去掉筛选：目标' }).click();
  await expect(page.getByText(all ?? '')).toBeVisible();
  await expect(page).not.toHaveURL(/kind=/);
});

test('everything as JSON and as a workbook, made under the policy of the page', async ({ page }) => {
  await page.goto('/data');
  const json = await download(page, '下载 JSON');
  const { rows } = JSON.parse(json.bytes.toString('utf8')) as {
    rows: { id: string; value: number | null; region: string }[];
  };
  const fixed = await (await page.request.get('/data/observations.csv')).text();
  expect(fixed.split('\r\n').length - 2).toBe(rows.length);
  expect(rows.find(({ id }) => id === '001A-01')).toMatchObject({ value: 33000, region: '340000' });
  const xlsx = await download(page, '下载 Excel（XLSX）');
  expect(xlsx.name).toMatch(/^社工人才图谱-[0-9a-f]{8}\.xlsx$/);
  expect(xlsx.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(xlsx.bytes.length).toBeGreaterThan(20_000);
});

test('the evidence page leads to the download of the same figures, and every fixed file is there', async ({ page }) => {
  await page.goto('/evidence?province=520000&qualifier=inexact&caveat=any');
  const shown = /\d+ 个数字中的 (\d+) 个/.exec((await page.getByText(/个数字中的 \d+ 个/).textContent()) ?? '')?.[1];
  await page.getByRole('link', { name: '下载这些数字' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据下载' })).toBeVisible();
  await expect(page.getByText(new RegExp(`^选中 ${shown ?? 'no'} 个数字`))).toBeVisible();
  const addresses = await page
    .getByRole('table')
    .first()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(12);
  for (const address of addresses) expect((await page.request.head(address)).status(), address).toBe(200);
  expect((await page.request.get('/data/lost.csv')).status()).toBe(404);
});

test('what moved is told in the language of the reader, the newest edition open, older ones folded, each entry with its page', async ({
  page,
}) => {
  await page.goto('/data?lang=en');
  const editions = page.locator('#changes > details');
  await expect(editions.first()).toHaveAttribute('open', '');
  expect(await editions.count()).toBeGreaterThan(1);
  await expect(page.locator('#changes > details[open]')).toHaveCount(1);
  // An edition of another form only has no entries to tell of.
  const told = editions.filter({ has: page.locator('a') }).first();
  await told.evaluate((edition) => edition.setAttribute('open', ''));
  const lines = await told.getByRole('link').allInnerTexts();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
  const dates = await editions.getByRole('heading', { level: 3 }).allInnerTexts();
  const days = dates.map((words) => Date.parse(/\d+ \p{L}+ \d{4}/u.exec(words)?.[0] ?? ''));
  expect(days.filter(Number.isNaN)).toEqual([]);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  const entry = told.getByRole('link').first();
  // Of a figure, place and indicator.
  const names = (await entry.innerText()).split(', ');
  await entry.click();
  for (const name of names) await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});
