import type { Page } from 'playwright/test';
import { expect, takenOver, test } from './atlas';

const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const days = (page: Page) => page.locator('#root .lead-days');

/** Opens the first page on a day in China, with the program held back for good. */
async function openDocument(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00+08:00`));
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('#root .map-foot')).toBeAttached();
}

/** The days on which the headline that the build wrote is true. */
const readValid = (page: Page) =>
  page.locator('#boot').evaluate((boot) => ({ from: boot.dataset['from'] ?? '', until: boot.dataset['until'] ?? '' }));

test.describe('the document before its program', () => {
  test.beforeEach(({ page }) => page.route(/\/assets\/[^/]*\.js$/, () => {}));

  test('says the finding from the day of the build to the next deadline, with the days counted on the reader’s day', async ({
    page,
  }) => {
    await openDocument(page, '2026-11-22');
    const { from, until } = await readValid(page);
    for (const day of [from, until]) {
      await openDocument(page, day);
      await expect(headline(page), day).toBeVisible();
      await expect(headline(page)).toHaveText(/^\d+\s个目标，\d+\s个已过期，/);
      const since = (await page.locator('#boot').getAttribute('data-since')) ?? '';
      const overdue = Math.round((Date.parse(day) - Date.parse(since)) / 86_400_000).toLocaleString('en-US');
      const shown = await days(page).evaluate((element) => getComputedStyle(element, '::before').content);
      expect(shown, day).toBe(`"${overdue}"`);
      await expect(days(page).locator('span')).toBeHidden();
    }
  });

  test('says nothing of targets on a day when its counts no longer hold, and keeps their room', async ({ page }) => {
    await openDocument(page, '2026-11-22');
    const { from, until } = await readValid(page);
    const room = page.locator('#root .home-head');
    const height = await room.evaluate((element) => element.getBoundingClientRect().height);
    for (const day of [addDays(from, -1), addDays(until, 1), addDays(from, 400)]) {
      await openDocument(page, day);
      await expect(room, day).toBeHidden();
      expect(await room.evaluate((element) => element.getBoundingClientRect().height), day).toBe(height);
      await expect(page.locator('#root .map-marks').first()).toBeVisible();
    }
  });
});

test('the program counts again on the reader’s day: 20 days after the deadline of 重庆 all but one have passed', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2028-01-20T09:00:00+08:00'));
  await page.goto('/');
  await takenOver(page);
  await expect(headline(page)).toHaveText('19 个目标，18 个已过期，没有一个有后续数字');
  await expect(page.getByText('下一个到期')).toHaveCount(0);
  await expect(page.getByRole('img', { name: '19 个目标的期限' })).toBeVisible();
});

test('what is due next leads to its target; a province without targets says that none is set', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '下一个到期：沈阳 驻站社工具备资质 100%' }).click();
  await expect(page).toHaveURL('/targets/004C-16');
  await page.goto('/?province=340000');
  await expect(headline(page)).toHaveText('安徽：没有报道提出目标');
  await expect(page.getByRole('img', { name: /的期限$/ })).toHaveCount(0);
});
