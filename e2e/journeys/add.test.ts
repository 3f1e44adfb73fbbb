import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { bringFoot, expect, test } from './atlas';
import { listViolations } from './axe';
import { exportImage, readSvg } from './exportedFile';

/** Made up for this test: no such article was printed. */
const ARTICLE = `贵州铜仁：社工站里故事多
发布时间：2026-01-12

铜仁市民政局介绍，截至2025年底，全市持证社会工作者523人，社工机构18家。公园新建12个。`;

const article = (page: Page) => page.getByRole('region', { name: '文章，标出认到的数' });
const card = (page: Page, at: number, all: number) => page.getByRole('region', { name: `第 ${at} 个数，共 ${all} 个` });

async function paste(page: Page, text = ARTICLE): Promise<void> {
  await page.getByRole('textbox', { name: '把新闻全文贴在这里' }).fill(text);
  await page.getByRole('button', { name: '认数', exact: true }).click();
  // Keys decide once the article is there.
  await expect(article(page)).toBeVisible();
}

/** Adds an article and accepts its first number. */
async function accept(page: Page, text = ARTICLE): Promise<void> {
  await page.goto('/add');
  await paste(page, text);
  await page.keyboard.press('Enter');
}

test('by keyboard alone: a pasted article is read, decided with one key a number, undone, and still there after a reload', async ({
  page,
}) => {
  await page.goto('/add');
  await paste(page);
  await expect(article(page).locator('.add-mark')).toHaveText(['523人', '18家', '12个']);
  await expect(page.getByLabel('刊期')).toHaveValue('2026-01-12');
  await expect(page.getByLabel('地方').first()).toHaveValue('520600');
  await expect(card(page, 1, 3).getByRole('button', { name: /^1 持证社会工作者/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '收下了 523人' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card(page, 3, 3).getByRole('button', { name: /没有合适的指标/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Delete');
  await expect(page.getByText('这一篇都处理完了')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('已处理 2 / 3')).toBeVisible();
  await page.reload();
  const own = page.getByRole('region', { name: '收下的数' });
  await expect(own.getByRole('row')).toHaveCount(3);
  await expect(own.getByRole('row').nth(1)).toContainText('铜仁');
  await page.getByRole('button', { name: '接着认' }).click();
  await expect(card(page, 3, 3)).toBeVisible();
});

test('an accepted later number gives its target a verdict, as the reader’s own', async ({ page }) => {
  await page.goto('/add');
  await paste(page);
  await expect(page.getByText(/目标“铜仁 .*”就有了一个后续数字/)).toBeVisible();
  await page.keyboard.press('Enter');
  await page.goto('/targets/004D-22');
  await expect(page.getByText(/^含读者自填的数：2025年12月.*有 523 人，是目标的 104\.6%/)).toBeVisible();
  await expect(page.getByText(/^已达成/).first()).toBeVisible();
  await expect(page.getByText('读者自填：523 人，2025年12月。不是本站收录的数。')).toBeVisible();
  await expect(page.getByText('「全市持证社会工作者523人」')).toBeVisible();
  await page.goto('/targets');
  await expect(page.getByRole('row').filter({ hasText: '104.6%' })).toContainText('自录');
});

test('what is accepted stands on the map, in its legend and in the list, and goes by the switch in the bar until the next press', async ({
  page,
}) => {
  await accept(page, ARTICLE.replaceAll('铜仁', '杭州').replace('贵州', '浙江'));
  await page.goto('/');
  const row = page.locator('.ranked-row').filter({ hasText: '杭州' });
  const turn = page.getByRole('button', { name: /^自录的数 1 个/ });
  await expect(row).toContainText('523');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有一个有后续数字');
  const map = page.locator('[data-adcode="330100"][data-state]');
  await expect(map).toHaveAttribute('data-state', 'own');
  await expect(page.getByText('自录（读者添加）', { exact: true })).toBeVisible();
  const { texts } = await readSvg(page, await exportImage(page, '持证社会工作者', 'SVG'));
  expect(texts.join('')).toContain('读者添加（未经本站核对）：《浙江杭州：社工站里故事多》');
  await turn.click();
  await expect(turn).toHaveAttribute('aria-pressed', 'false');
  await expect(row).toHaveCount(0);
  await expect(map).toHaveCount(0);
  await page.reload();
  await expect(turn).toHaveAttribute('aria-pressed', 'false');
  await expect(row).toHaveCount(0);
  await turn.click();
  await expect(row).toHaveCount(1);
});

test('a number that the reader has added leads to its words, and is in no published count and no download', async ({
  page,
}) => {
  await accept(page, ARTICLE.replaceAll('铜仁', '杭州').replace('贵州', '浙江'));
  await page.goto('/evidence');
  const lead = page.getByText(/^16 篇报道|16 篇/).first();
  await expect(lead).toContainText('16 篇');
  await page.getByRole('searchbox').fill('全市持证社会工作者523');
  const link = page.getByRole('link', { name: /523/ }).first();
  await link.click();
  await expect(page.getByText('您自录的数，只在这台浏览器里；本站没有收录，也没有核对过。')).toBeVisible();
  await expect(page.getByText('「全市持证社会工作者523人」')).toBeVisible();
  await page.goto('/data');
  await expect(page.getByText('523')).toHaveCount(0);
});

test('a number that is taken back leaves its target as it was; so does an article that is removed', async ({
  page,
}) => {
  const verdict = async (words: RegExp) => {
    await page.goto('/targets/004D-22');
    await expect(page.getByText(words).first()).toBeVisible();
  };
  await page.goto('/add');
  await paste(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('已处理 0 / 3')).toBeVisible();
  await verdict(/^已到期，无后续数字/);
  await page.goto('/add');
  await page.getByRole('button', { name: '接着认' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('已处理 1 / 3')).toBeVisible();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByText('还没有加过文章。')).toBeVisible();
  await verdict(/^已到期，无后续数字/);
});

test('an accepted number is told of on the pages of its place, province and indicator, apart from what is published', async ({
  page,
}) => {
  await accept(page);
  for (const path of ['/regions/520600', '/regions/520000', '/indicators/certified']) {
    await page.goto(path);
    await bringFoot(page);
    const own = page.locator('.frame-own');
    await expect(own.getByRole('heading')).toContainText('您自录的数：1 个和这一页有关');
    await expect(own).toContainText('523 人');
  }
  await page.goto('/regions/340000');
  await bringFoot(page);
  await expect(page.locator('.frame-own')).toHaveCount(0);
});

test('another place or date reads what is open anew; what is decided stays', async ({ page }) => {
  await page.goto('/add');
  await paste(page, '全市持证社会工作者523人，社工机构18家。铜仁市与遵义市同属贵州省。');
  await page.keyboard.press('Enter');
  await page.getByLabel('地方').first().selectOption('520300');
  await expect(card(page, 2, 2).getByLabel('地方')).toHaveValue('520300');
  await article(page).getByRole('button', { name: /523人/ }).click();
  await expect(card(page, 1, 2).getByLabel('地方')).toHaveValue('520600');
  // That, too, is a step that can be undone.
  await page.getByRole('button', { name: /^撤销/ }).click();
  await expect(page.getByLabel('地方').first()).toHaveValue('520600');
});

test('a numeral that was set aside becomes a number where the reader presses it, and asks for its unit', async ({
  page,
}) => {
  await page.goto('/add');
  await paste(page);
  await article(page).getByRole('button', { name: '2025', exact: true }).click();
  await expect(card(page, 1, 4).getByLabel('数值')).toHaveValue('2025');
  await expect(page.getByText('? 1 个要你定')).toBeVisible();
  await page.getByRole('button', { name: /^撤销/ }).click();
  await expect(card(page, 1, 3)).toBeVisible();
  // It is set aside again, and not lost.
  await expect(article(page).getByRole('button', { name: '2025', exact: true })).toBeVisible();
});

test('a table from a sheet is read by its heads: a place a row, an indicator a column', async ({ page }) => {
  await page.goto('/add');
  await paste(page, '地区\t持证社工（人）\t社工站（个）\n贵阳市\t1,250\t98\n遵义市\t812\t253\n合计\t2,062\t351');
  await expect(article(page).locator('.add-mark')).toHaveText(['1,250', '98', '812', '253']);
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('已处理 2 / 4')).toBeVisible();
  await expect(card(page, 3, 4).getByLabel('地方')).toHaveValue('520300');
});

test('a decided article is taken out as a record for the published atlas; until all is there it says what lacks', async ({
  page,
}) => {
  await accept(page);
  await page.getByText('导出成记录').click();
  await expect(page.getByText(/还是草稿.*没有英文标题。 有数还没处理。/)).toBeVisible();
  await page.getByLabel('英文标题（自己的话）').fill('Tongren: stories of the stations');
  // Keys decide nothing while something is typed.
  await expect(page.getByText('已处理 1 / 3')).toBeVisible();
  await card(page, 2, 3).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(page.getByText(/还是草稿/)).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 ZIP' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^\d{3}_2026-01-12\.zip$/);
  await expect(page.getByText(/\.zip 已下载。/)).toBeVisible();
});

test('all articles go into one file and come back from it; what is no such file is refused with its name', async ({
  page,
}) => {
  await accept(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出全部 JSON' }).click();
  const file = await readFile(await (await download).path());
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByText('还没有加过文章。')).toBeVisible();
  await page.getByLabel('导入').last().setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: file });
  await expect(page.getByText('导入了 1 篇')).toBeVisible();
  await expect(page.getByRole('region', { name: '收下的数' }).getByRole('row')).toHaveCount(2);
  const other = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') };
  await page.getByLabel('导入').last().setInputFiles(other);
  await expect(page.getByText('“x.json”不是从这里导出的文件，没有导入。')).toBeVisible();
});

for (const [width, lang] of [
  [390, 'zh'],
  [1440, 'en'],
] as const)
  test(`the page has no fault that axe knows, and no sideways scroll (${width} px, ${lang})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/add?lang=${lang}`);
    await page.getByRole('textbox').fill(ARTICLE);
    await page.getByRole('button', { name: lang === 'zh' ? '认数' : 'Read the numbers', exact: true }).click();
    await expect(page.locator('.add-card')).toBeVisible();
    expect(await listViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
