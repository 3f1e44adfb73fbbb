import type { Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';
import { findClashes } from './findClashes';

// Boxes as the browser draws them: what the pure tests of the layout reckon with measured widths, with the reader's
// fonts.

const PICKER = { name: /^(指标|Indicator)$/ };

/** Chooses one indicator after the other without loading the page anew, and looks at the map that follows each. */
async function findClashesOfAll(page: Page, indicators: readonly string[]): Promise<string[]> {
  const map = mapOn(page);
  if (indicators.length === 0) return map.evaluate(findClashes);
  const picker = page.getByRole('combobox', PICKER);
  const clashes: string[] = [];
  for (const indicator of indicators) {
    await picker.evaluate(async (node, value) => {
      const select = node as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      // The list shows the choice once the page that follows it has been drawn; until then React keeps the one before.
      do await new Promise((next) => requestAnimationFrame(next));
      while (select.value !== value);
      await new Promise((next) => requestAnimationFrame(next));
    }, indicator);
    clashes.push(...(await map.evaluate(findClashes)).map((clash) => `${indicator}: ${clash}`));
  }
  return clashes;
}

const indicatorsOf = (page: Page): Promise<string[]> =>
  page
    .getByRole('combobox', PICKER)
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));

for (const lang of ['zh', 'en'] as const) {
  test(`no word of the national map stands on another, a mark, the inset or the ten-dash line: every indicator, three widths, ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const clashes: string[] = [];
    await page.goto(`/?lang=${lang}`);
    await takenOver(page);
    await expect(mapOn(page)).toBeVisible();
    const indicators = await indicatorsOf(page);
    expect(indicators.length).toBeGreaterThan(20);
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      clashes.push(...(await findClashesOfAll(page, indicators)).map((clash) => `${width} ${clash}`));
    }
    expect(clashes).toEqual([]);
  });
}

for (const adcode of ['520000', '440000', '330000', '210000', '430000']) {
  test(`no word on the map of ${adcode} stands on another or on a mark, in both languages, at three widths`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const clashes: string[] = [];
    for (const lang of ['zh', 'en']) {
      await page.goto(`/regions/${adcode}?lang=${lang}`);
      await takenOver(page);
      await expect(mapOn(page)).toBeVisible();
      const indicators = await indicatorsOf(page);
      for (const width of [1440, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        clashes.push(...(await findClashesOfAll(page, indicators)).map((clash) => `${lang} ${width} ${clash}`));
      }
    }
    expect(clashes).toEqual([]);
  });
}
