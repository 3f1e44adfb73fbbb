import type { Page } from 'playwright/test';
import { expect, takenOver, test } from './atlas';

const PROGRAM = /\/assets\/index-[^/]*\.js$/;

/** Opens the first page with its program held back, on the day of its build; what is returned lets it go on. */
async function openHeld(page: Page, width: number): Promise<() => Promise<void>> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.setViewportSize({ width, height: 900 });
  await page.route(PROGRAM, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('html[data-chosen]')).toBeAttached();
  return async () => {
    letGo();
    await takenOver(page);
  };
}

/** Notes every element of the page with the place where it stands. */
const noteElements = (page: Page) =>
  page.evaluate(() => {
    const place = (element: Element) => {
      const { x, y, width } = element.getBoundingClientRect();
      return [x, y, width].map((part) => Math.round(part * 10)).join();
    };
    // The days are written by a style until the program counts them; the foot waits below the list.
    const noted = [...document.querySelectorAll('#root *:not(.lead-days > span, .footer, .footer *)')].map(
      (element) => ({ element, at: place(element) }),
    );
    // Says how many there were, and which have gone or stand elsewhere.
    Object.assign(window, {
      compare: () =>
        noted.flatMap(({ element, at }) =>
          element.isConnected && place(element) === at ? [] : [`${element.tagName}.${element.getAttribute('class')}`],
        ),
    });
    return noted.length;
  });

const compareElements = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { compare: () => string[] }).compare());

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 390, 768, 1366, 1440, 1920])
    test(`the first screen at ${width} px, ${scheme}, is taken over as it stands: every element stays in its place`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const letGo = await openHeld(page, width);
      expect(await noteElements(page)).toBeGreaterThan(350);
      await letGo();
      expect(await compareElements(page)).toEqual([]);
    });

test.describe('what the reader does before the program has come', () => {
  test('a press on a place opens it', async ({ page }) => {
    const letGo = await openHeld(page, 1440);
    const box = await page.locator('path[data-area="340000"]').boundingBox();
    if (!box) throw new Error('安徽 is not drawn');
    await page.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.45);
    await letGo();
    await expect(page).toHaveURL('/regions/340000');
  });

  test('pointing at a place shows its card', async ({ page }) => {
    const letGo = await openHeld(page, 1440);
    const box = await page.locator('path[data-area="340000"]').boundingBox();
    if (!box) throw new Error('安徽 is not drawn');
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4);
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.45);
    await letGo();
    await expect(page.locator('.map-tip')).toContainText('33,000 人');
  });

  test('a choice from a list is made', async ({ page }) => {
    const letGo = await openHeld(page, 768);
    await page.getByRole('combobox', { name: '指标' }).selectOption('township-stations');
    await letGo();
    await expect(page).toHaveURL(/indicator=township-stations$/);
    await expect(page.getByRole('combobox', { name: '指标' })).toHaveValue('township-stations');
  });

  test('the focus, the selected words and the place on the page stay', async ({ page }) => {
    const letGo = await openHeld(page, 390);
    await page.getByRole('button', { name: '省份' }).focus();
    await page.evaluate(() => {
      window.scrollTo(0, 60);
      const heading = document.querySelector('h1');
      if (heading) getSelection()?.selectAllChildren(heading);
    });
    await letGo();
    await expect(page.getByRole('button', { name: '省份' })).toBeFocused();
    expect(await page.evaluate(() => `${window.scrollY} ${getSelection()?.toString()}`)).toMatch(/^60 19\s个目标/);
  });

  test('a link is followed', async ({ page }) => {
    await openHeld(page, 1440);
    await page.getByRole('link', { name: '对比', exact: true }).click();
    await expect(page).toHaveURL('/compare');
  });
});

for (const [address, shown] of [
  ['/?lang=en', 'the map without words'],
  ['/?province=520000', 'the land of the map'],
] as const)
  test(`${address} shows ${shown} until its own page can be shown`, async ({ page }) => {
    await page.route(PROGRAM, () => {});
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('#prerendered ~ #root')).toBeAttached();
    await expect(page.locator('#prerendered .map-land path').first()).toBeVisible();
    await expect(page.locator('#prerendered .map-marks text').first()).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });

test('on other days the first screen is taken over with the counts of the reader’s day', async ({ page }) => {
  await page.goto('/');
  const boot = page.locator('#boot');
  const [from, until] = [(await boot.getAttribute('data-from')) ?? '', (await boot.getAttribute('data-until')) ?? ''];
  const addDays = (iso: string, days: number) =>
    new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
  for (const [day, left] of [
    [addDays(until, -1), '还剩 1 天'],
    [until, '还剩 0 天'],
    [addDays(until, 1), null],
    [addDays(from, 400), null],
  ] as const) {
    await page.clock.setFixedTime(new Date(`${day}T09:00:00+08:00`));
    await page.goto('/');
    await takenOver(page);
    const next = page.locator('.deadlines-next').filter({ hasText: `沈阳 驻站社工具备资质` });
    if (left) await expect(next, day).toContainText(left);
    else await expect(next, day).toHaveCount(0);
  }
});
