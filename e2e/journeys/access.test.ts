import type { Page } from 'playwright/test';
import { bringFoot, expect, mapOn, takenOver, test } from './atlas';
import { listViolations } from './axe';
import { routes } from './routes';

const widths = [390, 1440] as const;
const langs = ['zh', 'en'] as const;
type Lang = (typeof langs)[number];
const themes = ['light', 'dark'] as const;

/** Two frames: React draws maps and charts again after the browser has measured them. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => next()))));

/** What axe finds on a page as it stands, in both themes. The attribute is what the switch of the header sets. */
async function listInBothThemes(page: Page, look: string): Promise<string[]> {
  const found: string[] = [];
  for (const [order, theme] of themes.entries()) {
    await page.evaluate((next) => {
      document.documentElement.dataset['theme'] = next;
    }, theme);
    await settle(page);
    const violations = await listViolations(page, order === 0 ? 'all' : 'colours');
    found.push(...violations.map((violation) => `${look} ${theme}: ${violation}`));
  }
  return found;
}

/** Switches the language where the reader does. */
async function switchTo(page: Page, lang: Lang): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const html = page.locator('html');
  if (!(await html.getAttribute('lang'))?.startsWith(lang))
    await page.locator(`.top-tools button[lang^="${lang}"]`).click();
  await expect(html).toHaveAttribute('lang', lang === 'zh' ? /^zh/ : 'en');
}

for (const { name, path, part } of routes) {
  test(`${name}: axe finds nothing in two languages, two themes and two widths`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`${path}?${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await bringFoot(page);
    const found: string[] = [];
    for (const lang of langs) {
      await switchTo(page, lang);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await listInBothThemes(page, `${lang} ${width}`)));
      }
    }
    expect(found).toEqual([]);
  });
}

/** The list is loaded when it is first asked for. */
async function openProvinces(page: Page): Promise<void> {
  await page.locator('.province-picker > button').first().click();
  await expect(page.locator('.province-picker input').first()).toBeVisible();
}

/** What opens over a page: opened anew in each language, since it stands before the switch. */
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
    for (const lang of langs) {
      await page.goto(`${path}?lang=${lang}`);
      await open(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await listInBothThemes(page, `${lang} ${width}`)));
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
  for (const lang of langs) {
    const page = await context.newPage();
    await page.goto(`/?lang=${lang}`, { waitUntil: 'networkidle' });
    // What the document drew goes when the program has drawn its own.
    await takenOver(page);
    await mapOn(page).scrollIntoViewIfNeeded();
    const box = await page.locator('[data-area="340000"]').boundingBox();
    if (!box) throw new Error('安徽 is not on the map');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await listInBothThemes(page, lang)));
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
  for (const lang of langs) {
    await page.goto(`/about?lang=${lang}`);
    await page
      .getByRole('button', { name: lang === 'zh' ? '找地名、指标、目标、原文' : 'Find a place, target, words' })
      .click();
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
        found.push(...(await listInBothThemes(page, `${lang} ${width} ${words}`)));
      }
    }
  }
  expect(found).toEqual([]);
});
