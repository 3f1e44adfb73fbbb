import type { Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';

const ignored = (page: Page) => page.getByRole('status').filter({ hasText: '地址含无法识别的参数，已忽略' });

async function expectWhole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    'sideways',
  ).toBe(0);
}

const KNOWN = [
  '110000',
  '120000',
  '130000',
  '140000',
  '310000',
  '330000',
  '340000',
  '350000',
  '410000',
  '430000',
  '440000',
  '460000',
  '500000',
  '520000',
  '530000',
];
const SIXTY = [...KNOWN, ...KNOWN, ...KNOWN.map((_, i) => String(910000 + i)), ...KNOWN.map((_, i) => `x${i}`)];

for (const [path, width] of [
  ['/', 390],
  ['/evidence', 390],
  ['/targets', 768],
  ['/programmes', 390],
  ['/data', 390],
  ['/indicators/certified', 390],
] as const) {
  test(`${path}: sixty provinces, known, unknown and doubled, leave a chip each for the known and one notice for the rest`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${path}?province=${SIXTY.join(',')}`);
    await expect(page.getByRole('button', { name: /^去掉筛选：/ })).toHaveCount(KNOWN.length);
    await expect(ignored(page)).toHaveCount(1);
    for (const part of ['province=910000', 'province=910014', 'province=x0', 'province=x14'])
      await expect(ignored(page)).toContainText(part);
    await expect(ignored(page)).not.toContainText('province=110000');
    await expectWhole(page);
    const cut = await page
      .getByRole('button', { name: /^去掉筛选：/ })
      .evaluateAll((chips) => chips.filter((chip) => chip.scrollWidth > chip.clientWidth + 1).length);
    expect(cut).toBe(0);
  });
}

const nonsense = [
  ['/', ['province', 'indicator', 'period', 'per', 'rank', 'lang', 'theme']],
  ['/indicators/certified', ['province', 'rank']],
  ['/targets', ['province', 'indicator', 'verdict', 'due', 'sort']],
  ['/evidence', ['province', 'indicator', 'kind', 'qualifier', 'year', 'article', 'caveat', 'sort']],
  ['/programmes', ['province', 'type']],
  ['/data', ['province', 'indicator', 'kind', 'qualifier', 'year', 'article', 'caveat']],
  ['/regions/520000', ['province', 'indicator', 'period', 'per', 'lang', 'theme']],
  ['/compare', ['province', 'indicator', 'places', 'against', 'lang', 'theme']],
  ['/targets/000B-14', ['lang', 'theme', 'indicator']],
  ['/evidence/004D-02', ['lang', 'theme', 'province']],
  ['/programmes/004D-P12', ['lang', 'theme', 'period']],
  ['/about', ['lang', 'theme', 'per']],
  ['/nowhere', ['lang', 'theme']],
  ['/regions/520699', ['lang', 'theme']],
  ['/indicators/nothing', ['lang', 'theme']],
  ['/targets/nothing', ['lang', 'theme']],
] as const;
for (const [path, names] of nonsense) {
  test(`${path}: an unknown value of every parameter is dropped, all named in one notice`, async ({ page }) => {
    await page.goto(`${path}?${names.map((name) => `${name}=nonsense`).join('&')}`);
    await expect(ignored(page)).toHaveCount(1);
    for (const name of names) await expect(ignored(page)).toContainText(`${name}=nonsense`);
    await expectWhole(page);
  });
}

for (const path of ['/evidence', '/programmes', '/data']) {
  test(`${path}: a search of ten thousand characters is read as far as anybody would type, and the rest is said to be ignored`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${path}?find=${'a'.repeat(10_000)}`);
    await expect(ignored(page)).toContainText(/find=a{40}…/);
    await expect(page.getByRole('button', { name: `去掉筛选：“${'a'.repeat(100)}”` })).toBeVisible();
    await expect(page.getByText(/^无结果。/)).toBeVisible();
    await expectWhole(page);
    await page.getByRole('button', { name: /^去掉“搜索=/ }).click();
    await expect(ignored(page)).toHaveCount(0);
  });
}

test('a search field takes no more than an address may carry', async ({ page }) => {
  await page.goto('/evidence');
  await page.getByRole('searchbox').focus();
  await page.keyboard.insertText('社'.repeat(500));
  await expect(page.getByRole('searchbox')).toHaveValue('社'.repeat(100));
  await expectWhole(page);
});

test("a note of three hundred characters to a reader's own value is kept whole and breaks and clips nothing; what is more is said to be left out", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/targets/000B-14');
  await page.getByLabel(/^数值/).fill('30000');
  await page.getByLabel('日期').fill('2026-06-30');
  const note = page.getByRole('textbox', { name: /^备注/ });
  await expect(note).toHaveAccessibleDescription('还可写 300 字（最多 300 字）');
  await note.fill('长'.repeat(307));
  await expect(page.getByText('多出的 7 字不会保留，只留前 300 字。')).toBeVisible();
  await note.fill('长'.repeat(300));
  await expect(note).toHaveAccessibleDescription('还可写 0 字（最多 300 字）');
  await expect(page.getByText(/多出的/)).toHaveCount(0);
  await page.getByRole('button', { name: '试算' }).click();
  await expect(page.locator('.target-verdict')).toContainText('读者自填');
  await expect(page.locator('.target-verdict')).toContainText(`备注：${'长'.repeat(300)}`);
  await expectWhole(page);
  const cut = await page
    .getByText(/长{20}/)
    .evaluateAll(
      (nodes) =>
        nodes.filter(
          (node) => node.clientWidth > 0 && node.tagName !== 'INPUT' && node.scrollWidth > node.clientWidth + 1,
        ).length,
    );
  expect(cut).toBe(0);
});

test.describe('what the browser remembers', () => {
  for (const saved of ['{"state":{"lang":"klingon","theme":3},"version":9}', 'not json', 'null']) {
    test(`${saved}: is ignored, the reader is told once, and choices are remembered again`, async ({ page }) => {
      await page.goto('/about');
      await page.evaluate((text) => localStorage.setItem('atlas-preferences', text), saved);
      await page.goto('/targets');
      const notice = page.getByRole('status').filter({ hasText: '浏览器记住的语言或主题无法识别，已忽略' });
      await expect(notice).toBeVisible();
      await expectWhole(page);
      await page.getByRole('button', { name: '切换浅色或深色' }).click();
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(notice).toHaveCount(0);
    });
  }

  test('may be nothing: with storage blocked every control works until the page is left', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/?province=520000');
    await expect(page.getByRole('button', { name: '去掉筛选：贵州' })).toBeVisible();
    await page.getByRole('button', { name: '切换浅色或深色' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: /^EN/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'Targets', exact: true }).click();
    await expectWhole(page);
  });
});

test('a window that changes its width while a press on the map is held leaves everything in place', async ({
  page,
}) => {
  await page.goto('/');
  const map = mapOn(page);
  await takenOver(page);
  await expect(map).toBeVisible();
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2 + 20, { steps: 4 });
  for (const width of [768, 390, 320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.mouse.move(200, 300, { steps: 2 });
  }
  await page.mouse.up();
  await expectWhole(page);
  if (new URL(page.url()).pathname !== '/') await page.goBack();
  await expect(page.getByRole('heading', { name: /安徽/ }).first()).toBeVisible();
});

test.describe('a device without hover', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('reaches by touch what others reach by pointing', async ({ page }) => {
    await page.goto('/');
    expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
    await takenOver(page);
    await expect(mapOn(page)).toBeVisible();
    await page
      .getByRole('link', { name: '贵州', exact: true })
      .or(page.getByRole('link', { name: '铜仁', exact: true }))
      .first()
      .tap();
    await expect(page).toHaveURL(/\/regions\/52/);
    await expectWhole(page);
  });
});

test('no font is waited for: none is fetched, and with the plainest one nothing is cut off', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  for (const path of ['/', '/targets', '/evidence', '/programmes?province=520000', '/data']) {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
      await page.evaluate(() => {
        for (const name of ['--sans', '--serif']) document.documentElement.style.setProperty(name, 'monospace');
      });
      await expectWhole(page);
      const cut = await page
        .getByRole('main')
        .locator('button:visible')
        .evaluateAll((all) =>
          all.filter((button) => button.scrollWidth > button.clientWidth + 1).map((button) => button.textContent),
        );
      expect(cut, `${path} ${width}`).toEqual([]);
    }
  }
  expect(fonts).toEqual([]);
});
