import type { Page } from 'playwright/test';
import { expect, takenOver, test } from './atlas';

const box = (page: Page) => page.getByRole('combobox', { name: '查找' });
const options = (page: Page) => page.getByRole('listbox', { name: '查找结果' }).getByRole('option');

/** Presses / once its listener, which comes after the first picture, answers. */
async function openBySlash(page: Page): Promise<void> {
  await takenOver(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
}

test('by keyboard alone: / opens the box, cq and Enter open 重庆, and the page has the focus', async ({ page }) => {
  await page.goto('/');
  await openBySlash(page);
  await page.keyboard.type('cq');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toContainText('重庆市');
  await expect(options(page).first().locator('mark')).toHaveText('重庆');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/regions/500000');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('重庆市');
  await expect(page.getByRole('main')).toBeFocused();
});

test('arrow keys, Home and End choose and say the chosen one; Escape gives the focus back; a hidden rest can be asked for', async ({
  page,
}) => {
  await page.goto('/targets');
  const button = page.getByRole('button', { name: '找地名、指标、目标、原文' });
  await button.press('Enter');
  await box(page).fill('社工站');
  await expect(options(page).first()).toBeVisible();
  const count = await options(page).count();
  const chosen = async () => {
    const id = await box(page).getAttribute('aria-activedescendant');
    const selected = page.getByRole('listbox', { name: '查找结果' }).getByRole('option', { selected: true });
    await expect(selected).toHaveCount(1);
    await expect(selected).toHaveAttribute('id', id ?? '');
    await expect(selected).toBeInViewport({ ratio: 1 });
    return options(page).evaluateAll((all) =>
      all.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
    );
  };
  expect(await chosen()).toBe(0);
  for (const [key, order] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['End', count - 1],
    ['ArrowDown', 0],
    ['ArrowUp', count - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await chosen(), key).toBe(order);
  }
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(/找到 \d+ 条.*指标 \d+ · .*数字与原文 \d+/);

  const more = page.getByRole('option', { name: /^再看 \d+ 条/ });
  const rests = await more.count();
  const firstMore = await options(page).evaluateAll((all) =>
    all.findIndex((option) => option.textContent?.startsWith('再看')),
  );
  for (let order = 0; order < firstMore; order += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(more).toHaveCount(rests - 1);
  expect(await options(page).count()).toBeGreaterThan(count);
  await expect(box(page)).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL('/targets');
});

test('a result keeps province, language and theme of the address, as every link does; / in a field is a letter', async ({
  page,
}) => {
  await page.goto('/evidence?province=500000&lang=en&theme=dark');
  const field = page.getByRole('searchbox').first();
  await field.fill('1');
  await field.press('/');
  await expect(field).toHaveValue('1/');
  await field.fill('');
  await expect(page).toHaveURL('/evidence?province=500000&lang=en&theme=dark');
  await page.getByRole('button', { name: 'Find a place, target, words' }).click();
  await page.getByRole('combobox', { name: 'Find' }).fill('tongren 89');
  const first = page.getByRole('listbox', { name: 'Results' }).getByRole('option').first();
  await expect(first).toContainText('89');
  await expect(first).toContainText('Dec 2021*');
  await first.click();
  await expect(page).toHaveURL('/evidence/004D-02?province=500000&lang=en&theme=dark');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
  test('the box fills the screen, nothing runs out of it, and every line can be hit with a thumb', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: '找地名、指标、目标、原文' }).tap();
    await box(page).fill('exam');
    await expect(options(page).first()).toBeVisible();
    expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
    const tooSmall = await options(page).evaluateAll((all) =>
      all.filter((option) => option.getBoundingClientRect().height < 44).map((option) => option.textContent),
    );
    expect(tooSmall).toEqual([]);
    const wide = await page
      .getByRole('dialog')
      .evaluate((dialog) =>
        [...dialog.querySelectorAll('*')]
          .filter((part) => part.getBoundingClientRect().right > 320.5)
          .map((part) => part.className),
      );
    expect(
      wide.filter((name) => typeof name !== 'string' || !/find-detail|find-hit/.test(name)).filter(Boolean),
    ).toEqual([]);
    await page.getByRole('button', { name: '关闭查找' }).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('nonsense finds nothing, says what was searched and what to try; a pasted page is shortened, and that is said', async ({
  page,
}) => {
  await page.goto('/');
  await openBySlash(page);
  const dialog = page.getByRole('dialog');
  for (const nonsense of [
    '🎉🎉🎉',
    '(.*)+[x-z]{9}\\',
    '</p><script>alert(1)</script>',
    '\u0007\u001b[31mqqqq',
    '！？。',
  ]) {
    await box(page).fill(nonsense);
    await expect(dialog, nonsense).toContainText('没有找到');
    await expect(dialog).toContainText('3254 个地方');
  }
  await box(page).fill('重'.repeat(10_000));
  await expect(dialog).toContainText('太长了：只查前 64 个字');
  await expect(box(page)).toHaveValue('重'.repeat(64));
  await dialog.getByRole('button', { name: '渝', exact: true }).click();
  await expect(options(page).first()).toContainText('重庆市');
});

test.describe('an index that cannot be had', () => {
  test.use({ allowedComplaint: /Failed to load resource|status of 404/ });
  test('is said in words, and a retry mends it', async ({ page }) => {
    await page.route(/search-index-[\w-]+\.json/, (route) => route.fulfill({ status: 404, body: 'lost' }));
    await page.goto('/about');
    await openBySlash(page);
    await page.keyboard.type('cq');
    const alert = page.getByRole('dialog').getByRole('alert');
    await expect(alert).toContainText('查找索引无法获取');
    await expect(alert).toContainText('search-index.json');
    await page.unroute(/search-index-[\w-]+\.json/);
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(options(page).first()).toContainText('重庆市');
  });
});

test('a derived value leads to its line on the page of its place, and a word for a state to the board narrowed to it', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await box(page).fill('xiangtan pass rate');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/regions\/430300#002B-D1$/);
  await expect(page.locator('[id="002B-D1"]')).toBeInViewport();
  await page.keyboard.press('/');
  await box(page).fill('过期');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/targets\?due=passed$/);
});
