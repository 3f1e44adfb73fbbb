import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, takenOver, test } from './atlas';
import { routes } from './routes';

const widths = [390, 1440] as const;

/**
 * What axe finds with all of its rules, none switched off; only what passes is not described, which takes most of its
 * time.
 */
async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} – ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** Switches language and theme where the reader does, and stops at every width: one page for eight looks. */
async function listInAllLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const lang of ['zh', 'en']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    if (lang === 'en') await page.locator('.top-tools button[lang="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? /^zh/ : 'en');
    for (const theme of ['light', 'dark']) {
      const isWanted = (await page.locator('html').getAttribute('data-theme')) === theme;
      if (!isWanted) await page.locator('.theme-switch').click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
        found.push(...(await listViolations(page)).map((violation) => `${lang} ${theme} ${width}: ${violation}`));
      }
    }
  }
  return found;
}

for (const { name, path, part } of routes) {
  test(`${name}: axe finds nothing in two languages, two themes and two widths`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`${path}?${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The foot comes last.
    await expect(page.locator('.frame-links')).toBeVisible();
    expect(await listInAllLooks(page)).toEqual([]);
  });
}

/** The list is loaded when it is first asked for. */
async function openProvinces(page: Page): Promise<void> {
  await page.locator('.province-picker > button').first().click();
  await expect(page.locator('.province-picker input').first()).toBeVisible();
}

/** What opens over a page, in eight looks: opened anew in each, since it stands before the switches. */
const opened = [
  {
    name: 'the dialog of an export',
    path: '/targets/004D-22',
    open: (page: Page) => page.locator('.export-menu > button').first().click(),
  },
  {
    name: 'a chart under the keys',
    path: '/targets/004D-22',
    open: (page: Page) => page.locator('.chart-walk-keys').focus(),
  },
  { name: 'the list of provinces to filter by', path: '/programmes', open: openProvinces },
] as const;

for (const { name, path, open } of opened) {
  test(`${name}: axe finds nothing in two languages, two themes and two widths`, async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    for (const lang of ['zh', 'en']) {
      for (const theme of ['light', 'dark']) {
        await page.goto(`${path}?lang=${lang}&theme=${theme}`);
        await open(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
          found.push(...(await listViolations(page)).map((violation) => `${lang} ${theme} ${width}: ${violation}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
}

test('the sheet of a tapped place: axe finds nothing in two languages and two themes', async ({ browser, baseURL }) => {
  test.setTimeout(60_000);
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    baseURL: baseURL ?? '',
  });
  const found: string[] = [];
  for (const look of ['lang=zh&theme=light', 'lang=zh&theme=dark', 'lang=en&theme=light', 'lang=en&theme=dark']) {
    const page = await context.newPage();
    await page.goto(`/?${look}`, { waitUntil: 'networkidle' });
    // What the document drew goes when the program has drawn its own.
    await takenOver(page);
    await page.getByRole('application').scrollIntoViewIfNeeded();
    const box = await page.locator('[data-area="340000"]').boundingBox();
    if (!box) throw new Error('安徽 is not on the map');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await listViolations(page)).map((violation) => `${look}: ${violation}`));
    await page.close();
  }
  await context.close();
  expect(found).toEqual([]);
});

test('the search box, with results and without: axe finds nothing in two languages, two themes and two widths', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  for (const [lang, opener] of [
    ['zh', '找地名、指标、目标、原文'],
    ['en', 'Find a place, target, words'],
  ] as const) {
    for (const theme of ['light', 'dark']) {
      await page.goto(`/about?lang=${lang}&theme=${theme}`);
      await page.getByRole('button', { name: opener }).click();
      for (const words of ['zhaoqing', 'qqqqq']) {
        await page.getByRole('dialog').getByRole('combobox').fill(words);
        await expect(
          page
            .getByRole('dialog')
            .getByRole('status')
            .filter({ hasText: words === 'qqqqq' ? words : /\d/ }),
        ).toBeVisible();
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          found.push(
            ...(await listViolations(page)).map((violation) => `${lang} ${theme} ${width} ${words}: ${violation}`),
          );
        }
      }
    }
  }
  expect(found).toEqual([]);
});
