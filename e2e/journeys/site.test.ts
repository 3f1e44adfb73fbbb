import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../previewSite';
import { bringFoot, expect, mapOn, test } from './atlas';
import { citationsOf, expectDaysOfReading } from './evidenceCard';

/**
 * Every page that the build wrote a document for; sitemap.xml lists the same (a unit test), where the host has said its
 * origin.
 */
function listPages(): string[] {
  const dist = join(projectRoot, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.name === 'index.html',
  );
  return files.map((entry) => `/${relative(dist, entry.parentPath).replaceAll('\\', '/')}`);
}

test('every page of the site answers 200 at its plain address, with a title and a description of its own', async ({
  request,
}) => {
  test.setTimeout(60_000);
  const pages = listPages();
  expect(pages.length).toBeGreaterThan(500);
  const seen = new Map<string, string>();
  for (const path of pages) {
    // As it stands: compressing a thousand documents is the time of this journey otherwise.
    const answer = await request.get(path, { headers: { 'accept-encoding': 'identity' } });
    const html = await answer.text();
    expect(answer.status(), path).toBe(200);
    const description = /name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(description.length, path).toBeGreaterThan(15);
    seen.set(path, description);
  }
  expect(new Set([...seen].filter(([path]) => path.startsWith('/regions/')).map(([, words]) => words)).size).toBe(
    pages.filter((path) => path.startsWith('/regions/')).length,
  );
});

test('the head follows the reader: description, canonical address and languages', async ({ page }) => {
  await page.goto('/targets?lang=en&province=520000');
  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute('href', /\/targets\?lang=en$/);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /^\d+ targets for the social-work workforce/,
  );
  await page.getByRole('navigation', { name: 'Main pages' }).getByRole('link', { name: 'Method' }).click();
  await expect(canonical).toHaveAttribute('href', /\/about\?lang=en$/);
  await expect(canonical).toHaveCount(1);
  await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(3);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Method:/);
});

test.describe('an error is reported', () => {
  test('for a figure, with its number, address, words and edition, by copy and paste', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/evidence/001A-01');
    const box = page.getByRole('group').filter({ has: page.getByText('报告错误', { exact: true }) });
    await box.getByText('报告错误', { exact: true }).click();
    await box.getByRole('button', { name: '复制报告' }).click();
    await expect(box.getByRole('status')).toHaveText('已复制');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ['001A-01', `${baseURL ?? ''}/evidence/001A-01`, '安徽', '3.3万人', '第 ', '公益时报'])
      expect(copied).toContain(part);
    expect(copied).toMatch(/数据版本：[0-9a-f]{8}\n/);
    // No host has configured an address: nothing pretends that a mail would arrive.
    await expect(page.getByRole('link', { name: '写邮件' })).toHaveCount(0);
  });

  test('for any page, from its foot, with the filter in the address', async ({ page }) => {
    await page.goto('/targets?province=520000');
    const foot = page.getByRole('contentinfo');
    await foot.getByText('报告错误', { exact: true }).click();
    await expect(foot.getByText(/地址：.*\/targets\?province=520000/)).toBeVisible();
    await expect(foot.getByText(/^数据版本 [0-9a-f]{8}，更新于 \d{4}年\d{1,2}月\d{1,2}日$/)).toBeVisible();
  });
});

test('a figure is cited in three forms, with the day of reading', async ({ page }) => {
  await page.goto('/evidence/001A-01?lang=en');
  await expectDaysOfReading(page);
  const { styles, words } = citationsOf(page);
  await styles.getByRole('button', { name: 'BibTeX' }).click();
  await expect(words).toContainText('urldate = {2026-11-22}');
});

test('the foot of a page leads to a word of the glossary, to the statement and to the browsers', async ({ page }) => {
  await page.goto('/');
  await bringFoot(page);
  const links = page.getByRole('navigation', { name: '本站' });
  await links.getByRole('link', { name: '无障碍声明' }).click();
  await expect(page.getByRole('heading', { name: '无障碍声明' })).toBeInViewport();
  await links.getByRole('link', { name: '术语表' }).click();
  await expect(page.getByRole('heading', { name: '术语表' })).toBeInViewport();
  await page.goto('/evidence/001A-01');
  await page.getByRole('article').getByRole('link', { name: '限定词' }).click();
  await expect(page.getByText('数字前后说明把握大小的词')).toBeInViewport();
});

test('a shortened number tells a screen reader all its digits, once', async ({ page }) => {
  await page.goto('/evidence/001A-01');
  const value = page.locator('h1 .figure-value');
  await expect(value).toHaveAttribute('title', '33,000 人');
  const heard = await value.evaluate((node) =>
    [...node.querySelectorAll('span')]
      .filter((span) => span.getAttribute('aria-hidden') !== 'true')
      .map((span) => span.textContent.trim()),
  );
  expect(heard.filter((word) => /[\d万人]/.test(word))).toEqual(['33,000', '人']);
});

test('a shortened number tells who points at it all its digits: in the list, on the map, on the cards and in the charts', async ({
  page,
}) => {
  await page.goto('/');
  const list = page.getByRole('region', { name: '各地的数字和日期' });
  await expect(list.getByTitle('约 17,500 人')).toHaveText(/1\.75万/);
  await bringFoot(page);
  await expect(page.getByTitle('目标 超过 50,000 人')).toContainText('>5万');
  await list.getByRole('link', { name: '安徽', exact: true }).hover();
  await expect(page.locator('.map-tip')).toContainText('33,000 人');
  await page.goto('/targets/000B-14');
  const chart = page.locator('.chart-walk-keys').first();
  await chart.hover();
  const point = page.locator('.trajectory-point').first();
  await expect(point).toBeVisible();
  const words = page.locator('.chart-walk-words');
  await expect(words).toHaveCount(0);
  await point.hover({ force: true });
  await expect(words).toContainText('超过 50,000 人');
  // The words can be pointed at themselves, and Escape takes them away.
  await words.hover();
  await expect(words).toBeVisible();
  await chart.hover({ position: { x: 4, y: 4 } });
  await expect(words).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  // The early fetch of the figures is for the program, which here never starts; Chromium remarks on it.
  test.use({ javaScriptEnabled: false, allowedComplaint: /was preloaded using link preload/ });
  test('the first page shows the map, and any other page its title, its summary and the way there', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('#root .place-map')).toBeVisible();
    await expect(page.locator('#root').getByText('1', { exact: true }).first()).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('图上号码：1 安徽 3.3万※（2023 年），2 温州');
    await expect(page.locator('noscript p')).toContainText('上面是预先画好的全国图');
    await page.goto('/regions/520000');
    await expect(page.locator('noscript h1')).toHaveText('贵州省');
    await expect(page.locator('noscript p').first()).toContainText('贵州省的社会工作人才');
    await page.locator('noscript a').first().click();
    await expect(page.locator('#root .place-map')).toBeVisible();
  });
});

test.describe('an older browser', () => {
  test('without popovers is told which to use, above a page that still works', async ({ page }) => {
    await page.addInitScript(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
    });
    await page.goto('/');
    const notice = page.getByRole('alert').filter({ hasText: '浏览器内核太旧' });
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('Chrome or Edge 114');
    const box = await notice.boundingBox();
    expect(box?.y ?? 999).toBeLessThan(60);
    await expect(mapOn(page)).toContainText('3.3万');
  });

  test('that knows no modules keeps the map and the notice', async ({ page }) => {
    // The shells that stop at Chromium 49–60: no modules, so the program never starts.
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: '' }),
    );
    await page.addInitScript(() => {
      delete (HTMLScriptElement.prototype as Partial<HTMLScriptElement>).noModule;
    });
    await page.goto('/');
    await expect(page.getByRole('alert').filter({ hasText: '浏览器内核太旧' })).toBeVisible();
    await expect(page.locator('#root .place-map')).toBeVisible();
  });

  test('of today sees no notice', async ({ page }) => {
    await page.goto('/');
    await bringFoot(page);
    await expect(page.getByRole('contentinfo')).toContainText('数据版本');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
