import type { Page } from 'playwright/test';
import { bringFoot, expect, mapOn, test } from './atlas';

/** A point inside a province, as a pointer comes to it. */
async function pointAt(page: Page, adcode: string): Promise<void> {
  // That of the targets comes with the first act.
  await bringFoot(page);
  await expect(mapOn(page)).toBeVisible();
  const area = page.locator(`#root path[data-area="${adcode}"]`);
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error(`${adcode} is not drawn`);
  const [x, y] = [box.x + box.width * 0.45, box.y + box.height * 0.5];
  await page.mouse.move(x - 3, y - 3);
  await page.mouse.move(x, y);
  await expect(mapOn(page)).toHaveCSS('cursor', 'pointer');
}

test.describe('a place on a map is a link', () => {
  for (const [how, press] of [
    [
      'with Ctrl',
      (page: Page) =>
        page.keyboard
          .down('Control')
          .then(() => page.mouse.down())
          .then(() => page.mouse.up()),
    ],
    [
      'with the middle button',
      (page: Page) => page.mouse.down({ button: 'middle' }).then(() => page.mouse.up({ button: 'middle' })),
    ],
  ] as const)
    for (const [path, adcode, opened] of [
      ['/?theme=dark', '340000', '/regions/340000?theme=dark'],
      ['/regions/520000', '520600', '/regions/520600'],
      ['/targets', '500000', '/targets?place=500000'],
      ['/programmes', '520000', '/programmes?province=520000'],
    ] as const)
      test(`${path}: a click ${how} opens it in another tab and leaves the page`, async ({ page, context }) => {
        await page.goto(path);
        await pointAt(page, adcode);
        const opening = context.waitForEvent('page');
        await press(page);
        const tab = await opening;
        await expect(tab).toHaveURL(opened);
        await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page).toHaveURL(path);
      });

  test('only where there is a place: beside it, and on the place of the page, there is no link', async ({ page }) => {
    await page.goto('/regions/520000');
    await pointAt(page, '520600');
    const link = page.getByRole('link').filter({ has: mapOn(page) });
    await expect(link).toHaveAttribute('href', '/regions/520600');
    const box = await mapOn(page).boundingBox();
    if (!box) throw new Error('no map');
    await page.mouse.move(box.x + 2, box.y + 2);
    await expect(link).toHaveCount(0);
  });
});
