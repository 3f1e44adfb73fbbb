import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './atlas';
import { routes } from './routes';

const widths = [390, 1440] as const;

/** What axe finds with all of its rules, none switched off; only what passes is not described, which takes most of its time. */
async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} – ${failureSummary?.split('\n')[1]?.trim()}`));
}

for (const { name, path, part } of routes) {
  test(`${name}: axe finds nothing in two languages, two themes and two widths`, async ({ page }) => {
    test.setTimeout(90_000);
    const found: string[] = [];
    for (const lang of ['zh', 'en']) {
      await page.goto(`${path}?lang=${lang}&theme=light&${part}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const theme of ['light', 'dark']) {
        if (theme === 'dark') await page.getByRole('button', { name: lang === 'zh' ? '切换浅色或深色' : /theme|light or dark/i }).click();
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
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

test('the search box, with results and without: axe finds nothing in two languages, two themes and two widths', async ({ page }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  for (const [lang, opener] of [['zh', '找地名、指标、目标、原文'], ['en', 'Find a place, target, words']] as const) {
    for (const theme of ['light', 'dark']) {
      await page.goto(`/about?lang=${lang}&theme=${theme}`);
      await page.getByRole('button', { name: opener }).click();
      for (const words of ['zhaoqing', 'qqqqq']) {
        await page.getByRole('dialog').getByRole('combobox').fill(words);
        await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: words === 'qqqqq' ? words : /\d/ })).toBeVisible();
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          found.push(...(await listViolations(page)).map((violation) => `${lang} ${theme} ${width} ${words}: ${violation}`));
        }
      }
    }
  }
  expect(found).toEqual([]);
});
