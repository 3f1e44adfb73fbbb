import type { Page } from 'playwright/test';
import { expect, test } from './atlas';

// The browser itself complains of a file that it cannot have.
test.use({
  allowedComplaint: /Failed to load resource|status of 404|was preloaded|dynamically imported module|preload CSS/,
});

/** From now on the host has the next release: its first page names another program, and parts of this one are gone. */
async function release(page: Page, gone: RegExp): Promise<void> {
  const first = new URL('/', page.url()).href;
  await page.route(first, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/assets\/index-[^"]+\.js/g, 'assets/index-Next1234.js');
    await route.fulfill({ response: answer, body });
  });
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }));
}

/** The reload meets whole files again, as those of the new release are. */
const settle = (page: Page): Promise<void> => page.unrouteAll({ behavior: 'wait' });

const said = '本站有更新的版本';

test('after a new release, exporting from an open page says so beside the button; a reload keeps address and own values', async ({
  page,
}) => {
  const address = '/targets/004D-22?theme=dark';
  await page.goto(address);
  await page.getByLabel(/^数值/).fill('210');
  await page.getByLabel('日期').fill('2024-06-30');
  await page.getByRole('button', { name: '试算' }).click();
  await release(page, /\/assets\/.*xportDialog/);
  const menu = page.locator('.export-menu').first();
  await menu.getByRole('button', { name: '导出' }).click();
  await expect(menu.getByRole('status')).toContainText(said);
  await settle(page);
  await menu.getByRole('button', { name: '重新载入' }).click();
  await expect(menu.getByRole('status')).toBeEmpty();
  await expect(page).toHaveURL(address);
  await expect(page.getByLabel(/^数值/)).toHaveValue('210');
  await menu.getByRole('button', { name: '导出' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what an open dialog cannot have any more is told in it, in English too, and the comparison is there after the reload', async ({
  page,
}) => {
  const address = '/compare?indicator=certified&places=520600%2C340000&lang=en';
  await page.goto(address);
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  await release(page, /\/assets\/writeWorkbook/);
  await dialog.getByRole('button', { name: 'XLSX' }).click();
  await expect(dialog.getByText('Not exported: The site has been updated')).toBeVisible();
  await settle(page);
  await dialog.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('table').first()).toContainText('Tongren');
});

test('a page that is gone with its release says so, and no word of the browser’s', async ({ page }) => {
  await page.goto('/');
  await release(page, /\/assets\/CompareView/);
  await page.getByRole('link', { name: '对比', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(said);
  await expect(alert).not.toContainText(/[a-z]{4}/);
  await settle(page);
  await alert.getByRole('button', { name: '重新载入' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('对比');
  await expect(page).toHaveURL('/compare');
});

test('the figures of a release that is gone are told so, too', async ({ page }) => {
  await page.goto('/');
  await release(page, /\/assets\/dataset-/);
  await page.getByRole('link', { name: '目标', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(said);
  await settle(page);
  await page.getByRole('alert').getByRole('button', { name: '重新载入' }).click();
  await expect(page.getByRole('table', { name: '目标一览表' })).toBeVisible();
});

test('an export of many charts that fails after a new release offers the reload, too', async ({ page }) => {
  await page.goto('/data');
  await page.locator('#batch').scrollIntoViewIfNeeded();
  const batch = page.locator('#batch');
  await batch.getByRole('button', { name: '全不选' }).click();
  await batch.getByRole('checkbox', { name: '西藏', exact: true }).check();
  for (const chart of ['排行', '目标']) await batch.getByRole('checkbox', { name: chart, exact: true }).uncheck();
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await release(page, /\/assets\/writeWorkbook/);
  await batch.getByRole('button', { name: '导出 ZIP' }).click();
  await expect(batch.getByRole('status').filter({ hasText: said })).toBeVisible();
  await settle(page);
  await batch.getByRole('button', { name: '重新载入' }).click();
  await expect(page).toHaveURL('/data');
});

test('a file that the present release has, but that does not come, is no new release', async ({ page }) => {
  await page.goto('/targets/004D-22');
  await page.route(/\/assets\/.*xportDialog/, (route) => route.abort());
  const menu = page.locator('.export-menu').first();
  await menu.getByRole('button', { name: '导出' }).click();
  await expect(menu.getByRole('status')).toHaveText('没有导出：文件无法获取');
});
