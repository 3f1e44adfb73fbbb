import type { Page } from 'playwright/test';
import { bringFoot, expect, test } from './atlas';
import { listViolations } from './axe';

const screens = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

const position = (page: Page, words: string) => page.locator('.wall-head').getByText(words);

/** Runs in the page: the height of the smallest letters that can be seen, and what is larger than the window. */
function measureWall(): { readonly smallest: number; readonly value: number; readonly over: readonly string[] } {
  const words = [
    ...document.querySelectorAll<Element>('.wall :is(h1, h2, small, p, span, b, strong, text, tspan)'),
  ].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
      !element.closest('.sr-only'),
  );
  const sizeOf = (element: Element) =>
    Number.parseFloat(getComputedStyle(element).fontSize) *
    (element instanceof HTMLElement
      ? element.currentCSSZoom
      : (element.closest('svg')?.parentElement?.currentCSSZoom ?? 1));
  const seen = words.map((element) => ({ element, size: sizeOf(element), box: element.getBoundingClientRect() }));
  return {
    smallest: Math.min(...seen.map(({ size }) => size)),
    value: Math.max(
      0,
      ...seen
        .filter(({ element }) => /^[≈<>≥≤]*[\d.,]+(万|%)?$/.test(element.textContent ?? ''))
        .map(({ size }) => size),
    ),
    over: seen
      .filter(
        ({ box }) =>
          box.left < 0 || box.top < 0 || box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1,
      )
      .map(({ element }) => element.textContent ?? ''),
  };
}

for (const screen of screens)
  for (const look of ['lang=zh&theme=light', 'lang=en&theme=dark'])
    test(`the wall at ${screen.width} pixels, ${look}: fills the screen, read from afar, without controls`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto(`/?view=wall&${look}`);
      const count = 4;
      for (let at = 1; at <= count; at++) {
        await expect(page.locator('.wall-head')).toContainText(
          look.includes('zh') ? `第 ${at} 页，共 ${count} 页` : `Page ${at} of ${count}`,
        );
        await expect(
          page.locator('.wall-body').getByRole('img').or(page.locator('.wall-body article')).first(),
        ).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          look.includes('zh') ? /^19\s个目标/ : /^19 targets/,
        );
        await expect(page.locator('button, select, input')).toHaveCount(0);
        const { smallest, value, over } = await page.evaluate(measureWall);
        expect(over, `page ${at}`).toEqual([]);
        expect(smallest, `page ${at}`).toBeGreaterThanOrEqual(screen.height / 36 - 0.01);
        expect(value, `page ${at}`).toBeGreaterThanOrEqual(smallest);
        expect(
          await page.evaluate(() => [
            document.documentElement.scrollWidth - innerWidth,
            document.documentElement.scrollHeight - innerHeight,
          ]),
        ).toEqual([0, 0]);
        expect(await listViolations(page), `page ${at}`).toEqual([]);
        await page.keyboard.press('ArrowRight');
      }
    });

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
  [1024, 768],
] as const)
  test(`on a screen of ${width} × ${height} every place and every target of the wall is there, above its foot`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/?view=wall&lang=en');
    const list = page.getByRole('img', { name: 'Figures by place and date' });
    for (const place of ['Anhui', 'Wenzhou', 'Jinjiang', 'Weining', 'Tongren', 'Zhaoqing', 'Chongqing'])
      await expect(list).toContainText(place);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.wall-targets > li')).toHaveCount(10);
    const bottomOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => Math.max(...all.map((element) => element.getBoundingClientRect().bottom)));
    const foot = await page.locator('.wall-foot').evaluate((element) => element.getBoundingClientRect().top);
    expect(await bottomOf('.wall-targets *')).toBeLessThanOrEqual(foot);
  });

test('the wall stands still unless asked to turn, and is turned by keys both ways', async ({ page }) => {
  await page.clock.install();
  await page.goto('/?view=wall&lang=zh');
  await expect(position(page, '第 1 页，共 4 页')).toBeVisible();
  await page.clock.runFor('20:00');
  await expect(position(page, '第 1 页，共 4 页')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(position(page, '第 4 页，共 4 页')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(position(page, '第 1 页，共 4 页')).toBeVisible();
});

test('asked to turn the wall says so and turns, and a turn by hand begins the wait anew', async ({ page }) => {
  await page.clock.install();
  await page.goto('/?view=wall&turn=30&lang=zh');
  await expect(position(page, '第 1 页，共 4 页 · 每 30 秒翻页')).toBeVisible();
  await page.clock.runFor('00:29');
  await expect(position(page, '第 1 页，共 4 页')).toBeVisible();
  await page.clock.runFor('00:01');
  await expect(position(page, '第 2 页，共 4 页')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '19 个目标，按期限排' })).toBeAttached();
  await page.clock.runFor('00:20');
  await page.keyboard.press('ArrowRight');
  await expect(position(page, '第 3 页，共 4 页')).toBeVisible();
  await page.clock.runFor('00:20');
  await expect(position(page, '第 3 页，共 4 页')).toBeVisible();
  await page.clock.runFor('00:10');
  await expect(position(page, '第 4 页，共 4 页')).toBeVisible();
  await page.clock.runFor('00:30');
  await expect(position(page, '第 1 页，共 4 页')).toBeVisible();
});

test('the wall is found at the foot of the first screen, keeps its filters, and Escape leads back to them', async ({
  page,
}) => {
  await page.goto('/?province=520000&indicator=professionals&lang=zh');
  await bringFoot(page);
  const link = page.getByRole('link', { name: '墙面视图' });
  await expect(async () => {
    await page.mouse.wheel(0, 2000);
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  await link.click();
  await expect(page).toHaveURL('/?province=520000&indicator=professionals&lang=zh&view=wall');
  await expect(page.getByRole('main', { name: '墙面视图' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^贵州：6\s个目标/);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('社会工作专业人才');
  const leave = page.getByRole('link', { name: '退出墙面视图' });
  await expect(leave).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await expect(leave).toBeFocused();
  await expect(leave).toHaveCSS('opacity', '1');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/?province=520000&indicator=professionals&lang=zh');
  await expect(page.getByRole('navigation', { name: '主要页面' })).toBeVisible();
});

test('a wait that is no number of seconds between ten and 600 is dropped with a notice', async ({ page }) => {
  await page.goto('/?view=wall&turn=5&lang=zh');
  await expect(page.getByRole('status').filter({ hasText: '地址含无法识别的参数' })).toContainText('turn');
  await expect(page.locator('.wall-head')).not.toContainText('翻页');
  await page.goto('/?view=walls&lang=zh');
  await expect(page.getByRole('status').filter({ hasText: '地址含无法识别的参数' })).toContainText('view');
  await expect(page.getByRole('navigation', { name: '主要页面' })).toBeVisible();
});
