import type { Page } from 'playwright/test';
import { expect, test } from './atlas';
import { listViolations } from './axe';

const picker = (page: Page) => page.getByRole('main').getByRole('button', { name: /^省份：/ });
const list = (page: Page) => page.getByRole('group', { name: /^省份与/ });
const chip = (page: Page, name: string) => page.getByRole('button', { name: `去掉筛选：${name}`, exact: true });
const remains = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

const pages = [
  { path: '/', all: '', guizhou: '7 个地点中的 2 个' },
  { path: '/indicators/certified', all: '共 9 个数字', guizhou: '9 个数字中的 3 个' },
  { path: '/targets', all: '共 19 个目标', guizhou: '19 个目标中剩 6 个' },
  { path: '/evidence', all: '共 186 个数字', guizhou: '186 个数字中的 43 个' },
  { path: '/programmes', all: '共 146 个项目', guizhou: '146 个项目中的 23 个' },
  { path: '/data', all: '共 186 个数字', guizhou: '186 个数字中的 43 个' },
  { path: '/compare', all: '', guizhou: '5 个地点中的 2 个' },
] as const;

for (const { path, all, guizhou } of pages) {
  test(`${path}: by keyboard alone a province is picked, counted, and undone with Back`, async ({ page }) => {
    await page.goto(path);
    if (all) await remains(page, all);
    await picker(page).focus();
    await page.keyboard.press('Enter');
    // All 34, those with nothing in a group of their own.
    await expect(list(page).getByRole('checkbox')).toHaveCount(34);
    await expect(list(page).getByRole('group')).toHaveCount(2);
    await expect(list(page).getByRole('checkbox').first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(list(page).getByRole('checkbox').last()).toBeFocused();
    const box = list(page).getByRole('checkbox', { name: /^贵州/ });
    for (let step = 0; step < 34 && !(await box.evaluate((node) => node === document.activeElement)); step++)
      await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(`${path}?province=520000`);
    await expect(box).toBeChecked();
    await remains(page, guizhou);
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await expect(picker(page)).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect(chip(page, '贵州')).toHaveCount(0);
    await page.goForward();
    await expect(chip(page, '贵州')).toBeVisible();
    await chip(page, '贵州').click();
    await expect(page).toHaveURL(path);
  });
}

/** The open list has its step of the history, which follows the page's answer to a tick. */
const hasStep = (page: Page) => expect.poll(() => page.evaluate(() => history.state?.box)).toBe(1);

test('Back closes the open list of provinces and keeps what is ticked; then it undoes one tick after the other', async ({
  page,
}) => {
  await page.goto('/about');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '原文证据' }).click();
  await picker(page).click();
  await list(page).getByRole('checkbox', { name: /^贵州/ }).click();
  await expect(page).toHaveURL('/evidence?province=520000');
  await hasStep(page);
  await list(page).getByRole('checkbox', { name: /^重庆/ }).click();
  await expect(page).toHaveURL(/province=520000%2C500000|province=500000%2C520000/);
  await hasStep(page);
  await page.goBack();
  await expect(list(page)).toHaveCount(0);
  await expect(picker(page)).toBeFocused();
  await expect(page).toHaveURL(/province=520000%2C500000|province=500000%2C520000/);
  await page.goBack();
  await expect(page).toHaveURL('/evidence?province=520000');
  await page.goBack();
  await expect(page).toHaveURL('/evidence');
  await page.goBack();
  await expect(page).toHaveURL('/about');
});

test('each choice is a step that Back takes back, typing is none, and the page before is one step further', async ({
  page,
}) => {
  await page.goto('/about');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '原文证据' }).click();
  await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '目标' });
  await expect(page).toHaveURL(/\?kind=target$/);
  await page.getByRole('searchbox').pressSequentially('铜仁');
  await expect(page).toHaveURL(/find=/);
  await picker(page).click();
  await list(page).getByRole('checkbox', { name: /^贵州/ }).click();
  await expect(page).toHaveURL(/province=520000/);
  await hasStep(page);
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page).not.toHaveURL(/province/);
  await expect(page.getByRole('searchbox')).toHaveValue('铜仁');
  await page.goBack();
  await expect(page).toHaveURL(/\/evidence$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await remains(page, '共 186 个数字');
  await page.goBack();
  await expect(page).toHaveURL(/\/about$/);
  for (const view of [/\/evidence$/, /\?kind=target&find=[^&]+$/, /province=520000/]) {
    await page.goForward();
    await expect(page).toHaveURL(view);
  }
  await expect(page.getByRole('searchbox')).toHaveValue('铜仁');
  await expect(chip(page, '贵州')).toBeVisible();
});

const emptied = [
  { path: '/?province=310000', press: '去掉“省份=上海”后有 7 条', url: /\/$/ },
  { path: '/?province=340000,520000&period=2008', press: '去掉“年份=2008”后有 3 条', url: /province=340000%2C520000$/ },
  { path: '/indicators/certified?province=810000', press: '去掉“省份=香港”后有 9 条', url: /\/certified$/ },
  {
    path: '/targets?province=520000&due=later',
    press: '去掉“期限=期限：一年以后”后有 6 条',
    url: /\?province=520000$/,
  },
  { path: '/evidence?province=310000&kind=standard', press: '去掉“类别=标准”后有 2 条', url: /\?province=310000$/ },
  {
    path: '/programmes?province=340000,460000&type=platform',
    press: /^去掉“省份=安徽、海南”后有 8 条/,
    url: /\?type=platform$/,
  },
  { path: '/compare?province=310000', press: '去掉“省份=上海”后有 5 条', url: /\/compare$/ },
  { path: '/data?province=310000&kind=standard', press: /^去掉“省份=上海”后有 19 条/, url: /\?kind=standard$/ },
] as const;
for (const { path, press, url } of emptied) {
  test(`${path} leaves nothing, says which filter did it, and takes it away`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(/^无结果。/)).toBeVisible();
    await page.getByRole('button', { name: press }).click();
    await expect(page).toHaveURL(url);
    await expect(page.getByText(/^无结果。/)).toHaveCount(0);
    await page.goBack();
    await expect(page.getByText(/^无结果。/)).toBeVisible();
  });
}

test('"clear all" takes every filter away in one step', async ({ page }) => {
  await page.goto('/evidence?province=310000,520000&kind=target&find=社工');
  await page.getByRole('button', { name: '全部清除' }).first().click();
  await expect(page).toHaveURL(/\/evidence$/);
  await page.goBack();
  await expect(page).toHaveURL(/province=310000,520000&kind=target/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the provinces are a sheet of large targets, ticked by touch and free of faults', async ({ page }) => {
    await page.goto('/targets');
    await picker(page).tap();
    const rows = list(page).locator('label');
    for (const row of [rows.first(), rows.last()]) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await rows.filter({ hasText: '重庆' }).tap();
    await rows.filter({ hasText: '贵州' }).tap();
    await expect(page).toHaveURL(/province=500000%2C520000$/);
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '完成' }).tap();
    await expect(list(page)).toHaveCount(0);
    expect((await chip(page, '贵州').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('the programmes stand open by province, fold, and the last figure is found by its words', async ({ page }) => {
    await page.goto('/programmes');
    const guizhou = page.getByRole('group').filter({ hasText: '贵州省' });
    await expect(page.locator('.programme-item:visible')).toHaveCount(146);
    await page.getByRole('button', { name: '全部收起' }).tap();
    await expect(page.locator('details[open]')).toHaveCount(0);
    await guizhou.getByText('贵州省', { exact: true }).tap();
    await expect(guizhou.locator('.programme-item:visible')).toHaveCount(23);
    await page.goto('/programmes?province=520000');
    await expect(page.locator('.programme-item:visible')).toHaveCount(23);
    await page.goto('/evidence');
    await page.getByRole('button', { name: '全部列出（186 个）' }).first().tap();
    await expect(page.getByRole('listitem').filter({ has: page.locator('.evidence-card-head') })).toHaveCount(186);
    const last = page
      .getByRole('listitem')
      .filter({ has: page.locator('.evidence-card-head') })
      .last();
    const words = (await last.locator('mark').first().textContent()) ?? '';
    expect(
      await page.evaluate(
        (text) =>
          (
            window as unknown as {
              find(text: string, caseSensitive: boolean, backwards: boolean, wraps: boolean): boolean;
            }
          ).find(text, true, true, true),
        words,
      ),
    ).toBe(true);
  });
});
