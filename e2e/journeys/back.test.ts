import type { Locator, Page } from 'playwright/test';
import { bringFoot, expect, mapOn, test } from './atlas';

interface Opening {
  readonly path: string;
  readonly width: number;
  /** Opens the box and finds it. */
  readonly open: (page: Page) => Promise<Locator>;
}

const boxes: Readonly<Record<string, Opening>> = {
  'the export dialog': {
    path: '/',
    width: 1440,
    open: async (page) => {
      await page.getByRole('button', { name: '导出' }).first().click();
      return page.getByRole('dialog');
    },
  },
  'the search box': {
    path: '/targets',
    width: 1440,
    open: async (page) => {
      await page.keyboard.press('/');
      return page.getByRole('dialog', { name: '查找' });
    },
  },
  'the words of a doubt': {
    path: '/targets/004D-21',
    width: 1440,
    open: async (page) => {
      await page.getByRole('button', { name: '须注意，看理由' }).first().click();
      return page.locator('.doubt-words:popover-open');
    },
  },
  'the sheet of a place': {
    path: '/',
    width: 390,
    open: async (page) => {
      await expect(mapOn(page)).toBeVisible();
      const box = await page.locator('#root [data-area="340000"]').boundingBox();
      if (!box) throw new Error('安徽 is not on the map');
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      return page.getByRole('dialog', { name: '安徽省' });
    },
  },
};

test.use({ hasTouch: true });

/** Comes to a page from another one. */
async function arrive(page: Page, { path, width }: Pick<Opening, 'path' | 'width'>): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto('/data');
  await page.goto(path);
  await bringFoot(page);
}

for (const [name, opening] of Object.entries(boxes)) {
  test(`Back closes ${name} and stays on the page; pressed again it leaves`, async ({ page }) => {
    await arrive(page, opening);
    const box = await opening.open(page);
    await expect(box).toBeVisible();
    await page.goBack();
    await expect(box).toBeHidden();
    await expect(page).toHaveURL(opening.path);
    // As often as it is opened.
    await expect(await opening.open(page)).toBeVisible();
    await page.goBack();
    await expect(box).toBeHidden();
    await expect(page).toHaveURL(opening.path);
    await page.goBack();
    await expect(page).toHaveURL('/data');
  });

  test(`${name} closed by Escape is no step that Back seems not to take`, async ({ page }) => {
    await arrive(page, opening);
    const box = await opening.open(page);
    await expect(box).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL('/data');
  });
}

test('from a page that the search box has led to, Back leads to the page that it stood above, without the box', async ({
  page,
}) => {
  await arrive(page, { path: '/targets', width: 1440 });
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: '查找' }).fill('铜仁');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL('/regions/520600');
  await page.goBack();
  await expect(page).toHaveURL('/targets');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/data');
});
