import type { Page } from 'playwright/test';
import { bringFoot, expect, test } from './atlas';

/** The place on the page, in pixels from its top; how far it may go where it is not so long. */
const readPlace = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

/** Scrolls as a reader does, until the page is so far up, and rests for the moment after which a place is kept. */
async function scrollTo(page: Page, y: number): Promise<void> {
  await bringFoot(page);
  await expect(async () => {
    await page.mouse.wheel(0, y - (await readPlace(page)));
    await expect.poll(() => page.evaluate(() => history.state?.y), { timeout: 1000 }).toBe(y);
    expect(await readPlace(page)).toBe(y);
  }).toPass();
}

for (const [path, y] of [
  ['/', 1400],
  ['/evidence', 2000],
  ['/targets', 1200],
  ['/regions/520000', 2000],
  ['/about', 1500],
  ['/data', 900],
  ['/targets/004D-21', 700],
] as const)
  test(`${path}: who loads it anew is where he was`, async ({ page }) => {
    await page.goto(path);
    await scrollTo(page, y);
    await page.reload();
    await expect.poll(() => readPlace(page)).toBe(y);
    // It stays so when all is there.
    await expect(page.locator('.frame-links')).toBeAttached();
    await expect.poll(() => readPlace(page)).toBe(y);
  });

test('Back and Forward lead to the place on each page, a link to the start of its page', async ({ page }) => {
  // Where the bar stays in sight.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/evidence');
  await scrollTo(page, 1800);
  await page.getByRole('link', { name: '目标', exact: true }).click();
  await expect(page).toHaveURL('/targets');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('目标');
  expect(await readPlace(page)).toBe(0);
  await scrollTo(page, 900);
  await page.goBack();
  await expect(page).toHaveURL('/evidence');
  await expect.poll(() => readPlace(page)).toBe(1800);
  await page.goForward();
  await expect(page).toHaveURL('/targets');
  await expect.poll(() => readPlace(page)).toBe(900);
});

test('a reader who scrolls by himself while the page still comes is not taken away', async ({ page }) => {
  await page.goto('/evidence');
  await scrollTo(page, 2000);
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/assets\/EvidenceView-[^/]*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.reload();
  await expect(page.getByText('正在读取').first()).toBeAttached();
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -4000);
  await expect.poll(() => readPlace(page)).toBe(0);
  letGo();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.locator('.frame-links')).toBeAttached();
  expect(await readPlace(page)).toBe(0);
});
