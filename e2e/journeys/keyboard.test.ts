import type { Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';

/** Presses Tab until the wanted element has the focus; every stop on the way must have a name. */
async function tabTo(page: Page, wanted: ReturnType<Page['getByRole']>, atMost = 30): Promise<number> {
  for (let presses = 1; presses <= atMost; presses++) {
    await page.keyboard.press('Tab');
    const snapshot = await page.locator(':focus').ariaSnapshot();
    expect(snapshot, `stop ${presses} has no name`).toMatch(/".+"|: \S/);
    if (await wanted.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error(`not reached by ${atMost} tabs`);
}

test('Tab comes first to the skip link, which leads past the header into the page', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  await expect(mapOn(page)).toBeVisible();
  const skip = page.getByRole('link', { name: '跳到正文' });
  expect(await tabTo(page, skip)).toBe(1);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: '指标' }), 2);
});

test('Tab reaches the navigation and the map, arrow keys walk its places, Enter opens one', async ({ page }) => {
  await page.goto('/');
  // What the document drew goes when the program has drawn its own, and a focus with it.
  await takenOver(page);
  const map = mapOn(page);
  await expect(map).toBeVisible();
  await tabTo(page, page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '地图' }), 4);
  await tabTo(page, map, 21);
  // The place under the keys is said: name, state, value with its unit, date.
  const spoken = page.locator('[aria-live="polite"]').filter({ hasText: '，' });
  const said = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowLeft']) {
    const before = await spoken.textContent();
    await page.keyboard.press(key);
    await expect(spoken, key).not.toHaveText(before ?? '');
    said.add((await spoken.textContent()) ?? '');
  }
  expect(said.size).toBeGreaterThan(3);
  expect([...said].some((words) => words.includes('有数值'))).toBe(true);
  for (const words of said)
    expect(words).toMatch(/^[^，]+，(有数值，.*\d.*人，\d{4}.*|只有目标.*|不可比，.*|未见报道)$/);

  // Wherever the keys lead, Enter opens the place that was said last.
  const name = ((await spoken.textContent()) ?? '').split('，')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/regions\/\d{6}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('Escape leaves the place on the map and the export menu, and the focus stays where it was', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  const map = mapOn(page);
  await map.focus();
  await page.keyboard.press('ArrowRight');
  const evidence = page.getByRole('link', { name: '看全部证据' });
  const before = await evidence.count();
  await page.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  expect(before).toBeLessThanOrEqual(1);
  await expect(map).toBeFocused();

  const opener = page.getByRole('button', { name: /^导出 持证社会工作者/ });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^导出/ });
  await expect(dialog.getByRole('button', { name: '关闭' })).toBeFocused();
  await dialog.getByRole('button', { name: /^PNG/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('PNG 已下载')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a row of several places opens and closes by its button', async ({ page }) => {
  await page.goto('/targets');
  const more = page.getByRole('button', { name: /^9 个地方/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^沈北/ }).first()).toBeVisible();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^沈北/ })).toHaveCount(0);
});

test('going to another page moves the focus to it, so that Tab goes on from there', async ({ page }) => {
  await page.goto('/targets');
  await page.getByRole('link', { name: '铜仁 持证社会工作者', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('铜仁');
  await expect(page.getByRole('main')).toBeFocused();
});
