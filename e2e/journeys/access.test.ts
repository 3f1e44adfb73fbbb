import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, takenOver, test } from './atlas';
import { routes } from './routes';

/**
 * Every two of language, theme and width meet in one of four looks: a fault that needs all three at once has not been
 * seen, and eight looks took a third of the time of all journeys.
 */
const looks = [
  { lang: 'zh', theme: 'light', width: 1440 },
  { lang: 'zh', theme: 'dark', width: 390 },
  { lang: 'en', theme: 'light', width: 390 },
  { lang: 'en', theme: 'dark', width: 1440 },
] as const;
type Look = (typeof looks)[number];
const nameLook = ({ lang, theme, width }: Look): string => `${lang} ${theme} ${width}`;

/**
 * What axe finds with all of its rules, none switched off; only what passes is not described, which takes most of its
 * time. `part`: a selector of what has opened over a page that is looked at by itself.
 */
async function listViolations(page: Page, look: Look, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${nameLook(look)}: ${id} ${target.join(' ')} – ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  );
}

/** Two frames: React draws maps and charts again after the browser has measured them. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => next()))));

/** Switches language and theme where the reader does: one page for all looks. */
async function switchTo(page: Page, { lang, theme, width }: Look): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const html = page.locator('html');
  if (!(await html.getAttribute('lang'))?.startsWith(lang))
    await page.locator(`.top-tools button[lang^="${lang}"]`).click();
  await expect(html).toHaveAttribute('lang', lang === 'zh' ? /^zh/ : 'en');
  if ((await html.getAttribute('data-theme')) !== theme) await page.locator('.theme-switch').click();
  await expect(html).toHaveAttribute('data-theme', theme);
  await page.setViewportSize({ width, height: 900 });
  await settle(page);
}

for (const { name, path, part } of routes) {
  test(`${name}: axe finds nothing in two languages, two themes and two widths`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`${path}?${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The foot comes last.
    await expect(page.locator('.frame-links')).toBeVisible();
    const found: string[] = [];
    for (const look of looks) {
      await switchTo(page, look);
      found.push(...(await listViolations(page, look)));
    }
    expect(found).toEqual([]);
  });
}

/** The list is loaded when it is first asked for. */
async function openProvinces(page: Page): Promise<void> {
  await page.locator('.province-picker > button').first().click();
  await expect(page.locator('.province-picker input').first()).toBeVisible();
}

/** What opens over a page, in four looks: opened anew in each, since it stands before the switches. */
const opened = [
  {
    name: 'the dialog of an export',
    path: '/targets/004D-22',
    part: 'dialog[open]',
    open: (page: Page) => page.locator('.export-menu > button').first().click(),
  },
  {
    name: 'a chart under the keys',
    path: '/targets/004D-22',
    part: 'main',
    open: (page: Page) => page.locator('.chart-walk-keys').focus(),
  },
  { name: 'the list of provinces to filter by', path: '/programmes', part: '.province-panel', open: openProvinces },
] as const;

for (const { name, path, part, open } of opened) {
  test(`${name}: axe finds nothing in two languages, two themes and two widths`, async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    for (const look of looks) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.goto(`${path}?lang=${look.lang}&theme=${look.theme}`);
      await open(page);
      await settle(page);
      found.push(...(await listViolations(page, look, part)));
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
  for (const look of looks) {
    const page = await context.newPage();
    await page.goto(`/?lang=${look.lang}&theme=${look.theme}`, { waitUntil: 'networkidle' });
    // What the document drew goes when the program has drawn its own.
    await takenOver(page);
    await page.getByRole('application').scrollIntoViewIfNeeded();
    const box = await page.locator('[data-area="340000"]').boundingBox();
    if (!box) throw new Error('安徽 is not on the map');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await listViolations(page, look, '.place-sheet')));
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
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.goto(`/about?lang=${look.lang}&theme=${look.theme}`);
    await page
      .getByRole('button', { name: look.lang === 'zh' ? '找地名、指标、目标、原文' : 'Find a place, target, words' })
      .click();
    for (const words of ['zhaoqing', 'qqqqq']) {
      await page.getByRole('dialog').getByRole('combobox').fill(words);
      await expect(
        page
          .getByRole('dialog')
          .getByRole('status')
          .filter({ hasText: words === 'qqqqq' ? words : /\d/ }),
      ).toBeVisible();
      found.push(...(await listViolations(page, look, 'dialog[open]')));
    }
  }
  expect(found).toEqual([]);
});
