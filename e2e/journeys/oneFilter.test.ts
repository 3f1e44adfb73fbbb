import type { Page } from 'playwright/test';
import { bringFoot, expect, test } from './atlas';
import { exportImage, readSvg } from './exportedFile';

const THREE = 'province=430000,500000,520000';
const line = (page: Page) => page.getByRole('group', { name: '省份筛选' });
const clear = (page: Page) => page.getByRole('button', { name: '清除省份：湖南、重庆、贵州', exact: true });
const head = (page: Page) => page.getByRole('heading', { level: 1 });
const isNarrowed = (page: Page, path: string) =>
  expect(page).toHaveURL(({ pathname, searchParams }) => {
    const codes = searchParams.get('province')?.split(',').sort().join(',');
    return pathname === path && codes === '430000,500000,520000';
  });

test('three provinces chosen once are carried by links over every page, which say so, and go with one press', async ({
  page,
}) => {
  const go = (name: string) => page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name }).click();
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^省份：/ })
    .click();
  for (const name of [/^湖南/, /^重庆/, /^贵州/])
    await page
      .getByRole('group', { name: /^省份与/ })
      .getByRole('checkbox', { name })
      .click();
  await page.keyboard.press('Escape');
  await isNarrowed(page, '/');
  await expect(head(page)).toHaveText('湖南、重庆、贵州：12 个目标，7 个已过期，没有一个有后续数字');
  await expect(line(page)).toContainText('只看所选的 3 个省份');
  await expect(
    page.getByRole('paragraph').filter({ hasText: '持证社会工作者，湖南、重庆、贵州，各地最新一次报道' }),
  ).toBeVisible();
  await expect(page).toHaveTitle(/^湖南、重庆、贵州 · /);

  await page.getByRole('link', { name: '铜仁', exact: true }).first().click();
  await isNarrowed(page, '/regions/520600');
  await expect(line(page)).toContainText('铜仁在所选省份之内；本页照常列出它的全部数字。');
  await page.getByRole('main').getByRole('navigation').getByRole('link', { name: '贵州省' }).click();
  await isNarrowed(page, '/regions/520000');
  await expect(line(page)).toContainText('贵州在所选省份之内');

  await go('目标');
  await isNarrowed(page, '/targets');
  await expect(head(page)).toHaveText('湖南、重庆、贵州：12 个目标，7 个已过期，没有一个有后续数字');
  await page
    .getByRole('row', { name: /重庆.*持证社会工作者/ })
    .getByRole('link')
    .first()
    .click();
  await isNarrowed(page, '/targets/000B-14');
  await expect(line(page)).toContainText('重庆在所选省份之内');

  await go('对比');
  await isNarrowed(page, '/compare');
  await expect(line(page)).toContainText('只从湖南、重庆、贵州推荐地方');

  await go('项目');
  await isNarrowed(page, '/programmes');
  await expect(head(page)).toHaveText('湖南、重庆、贵州在做什么：59 个项目');
  await page.locator('.programmes-list').getByRole('link', { name: '莞铜协作' }).click();
  await isNarrowed(page, '/programmes/004D-P12');
  await expect(line(page)).toContainText('铜仁在所选省份之内');

  await go('原文证据');
  await isNarrowed(page, '/evidence');
  await expect(page.getByText('湖南、重庆、贵州：4 篇报道里的 82 个数字')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '注意事项' })).toContainText('须注意（50）');
  await page
    .getByRole('link', { name: /突破5万人/ })
    .first()
    .click();
  await isNarrowed(page, '/evidence/000B-14');
  await expect(line(page)).toContainText('重庆在所选省份之内');

  await go('数据');
  await isNarrowed(page, '/data');
  await expect(line(page)).toContainText('选取下载只含湖南、重庆、贵州');
  await expect(page.getByText('全部数据，不受省份筛选影响：186 个报道原有的数字')).toBeVisible();

  await go('方法');
  await isNarrowed(page, '/about');
  await expect(line(page)).toContainText('省份筛选（湖南、重庆、贵州）不影响本页');
  await bringFoot(page);
  await page.locator('.frame-links').getByRole('link', { name: '全部指标' }).click();
  await isNarrowed(page, '/indicators');
  await expect(head(page)).toHaveText('全部指标（湖南、重庆、贵州）');
  await expect(page.getByText('106 项指标中，湖南、重庆、贵州报道过 58 项')).toBeVisible();
  await page.getByRole('link', { name: '持证社会工作者', exact: true }).click();
  await isNarrowed(page, '/indicators/certified');
  await expect(head(page)).toHaveText('持证社会工作者（湖南、重庆、贵州）');

  await clear(page).press('Enter');
  await expect(page).toHaveURL(/\/indicators\/certified$/);
  await expect(head(page)).toHaveText('持证社会工作者');
  await expect(line(page)).toHaveCount(0);
  await page.goBack();
  await expect(clear(page)).toBeVisible();
});

const pages = [
  ['/', '只看所选的 3 个省份'],
  ['/regions/440000', '广东不在所选省份（湖南、重庆、贵州）之内'],
  ['/indicators', '只看所选的 3 个省份'],
  ['/targets', '只看所选的 3 个省份'],
  ['/targets/000B-14', '重庆在所选省份之内'],
  ['/evidence', '只看所选的 3 个省份'],
  ['/evidence/001A-01', '安徽不在所选省份'],
  ['/programmes', '只看所选的 3 个省份'],
  ['/compare', '只从湖南、重庆、贵州推荐地方'],
  ['/data', '选取下载只含湖南、重庆、贵州'],
  ['/about', '不影响本页，这里说的是全部数据'],
  ['/nowhere', '不影响本页'],
] as const;
for (const [path, said] of pages) {
  test(`${path} says what the three provinces do to it, and one press takes them away`, async ({ page }) => {
    await page.goto(`${path}?${THREE}`);
    await expect(line(page)).toContainText(said);
    await clear(page).click();
    await expect(page).toHaveURL(({ search }) => search === '');
    await expect(line(page)).toHaveCount(0);
    await page.goBack();
    await expect(line(page)).toContainText(said);
  });
}

test('in English, too', async ({ page }) => {
  await page.goto(`/?${THREE}&lang=en`);
  await expect(head(page)).toHaveText(/^Hunan, Chongqing, Guizhou: 12 targets/);
  await page.getByRole('button', { name: 'Clear provinces: Hunan, Chongqing, Guizhou' }).click();
  await expect(page).not.toHaveURL(/province/);
});

test('the image of the map names the three provinces and draws and lists no other report', async ({ page }) => {
  await page.goto(`/?${THREE}`);
  const file = await exportImage(page, '持证社会工作者', 'SVG');
  expect(file.name).toBe('湖南、重庆、贵州-持证社会工作者-2026-11-22.svg');
  const { title, texts } = await readSvg(page, file);
  expect(title).toBe('持证社会工作者（湖南、重庆、贵州）：铜仁报了 89，重庆只报了目标');
  expect(texts).toContain('持证社会工作者，湖南、重庆、贵州，各地最新一次报道（2021–2024），人');
  expect(texts.join('\n')).not.toMatch(/3\.3万|温州|晋江|肇庆/);
  expect(texts.filter((text) => text.startsWith('「'))).toHaveLength(3);
});

test.describe('the year', () => {
  const year = (page: Page) => page.getByRole('combobox', { name: '时间' });
  const arrow = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test('is stepped through with its arrows, the silent years too, and back to the latest reports', async ({ page }) => {
    await page.goto('/');
    await arrow(page, '上一年 2024').click();
    await expect(page).toHaveURL(/\?period=2024$/);
    await expect(page.getByRole('paragraph').filter({ hasText: '持证社会工作者，2024 年的报道' })).toBeVisible();
    for (const next of [2023, 2022, 2021, 2020]) await arrow(page, `上一年 ${next}`).click();
    await expect(page).toHaveURL(/\?period=2020$/);
    await expect(page.getByRole('heading', { name: '2020 年没有任何报道' })).toBeVisible();
    await expect(page.getByRole('main').getByText('2020 年没有任何报道')).toHaveCount(2);
    await expect(page.getByRole('application', { name: '地图：持证社会工作者。2020 年没有任何报道' })).toBeVisible();
    await expect(page.locator('.ranked-row')).toHaveCount(0);
    const file = await exportImage(page, '持证社会工作者', 'SVG');
    expect(file.name).toBe('全国-持证社会工作者-2020-2026-11-22.svg');
    expect((await readSvg(page, file)).texts).toContain('持证社会工作者：2020 年没有任何报道');
    await arrow(page, '下一年 2021').click();
    await expect(year(page)).toHaveValue('2021');
  });

  test('answers to the arrow keys while it has the focus, and ends at both ends', async ({ page }) => {
    await page.goto('/?period=2023');
    await year(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/period=2022$/);
    await expect(year(page)).toBeFocused();
    for (const next of ['2023', '2024', '']) {
      await page.keyboard.press('ArrowRight');
      await expect(year(page)).toHaveValue(next);
    }
    await expect(page).toHaveURL(/\/$/);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\/$/);
    await page.goto('/?period=2008');
    await arrow(page, '下一年 2009').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/period=2008$/);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/period=2009$/);
  });

  test('is stepped through on the map of a place and on the list of an indicator', async ({ page }) => {
    await page.goto('/regions/520000');
    await arrow(page, '上一年 2024').click();
    await arrow(page, '上一年 2023').click();
    await expect(page.getByRole('status').filter({ hasText: '2023 年没有任何报道' })).toBeVisible();
    const file = await exportImage(page, '贵州省：', 'SVG');
    expect(file.name).toBe('贵州省：持证社会工作者-2023-2026-11-22.svg');
    await page.goto('/indicators/certified?period=2021');
    await arrow(page, '上一年 2020').click();
    await expect(page.getByRole('status').filter({ hasText: '2020 年没有任何报道' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.ranked-row').filter({ hasText: '温州' })).toBeVisible();
  });
});
