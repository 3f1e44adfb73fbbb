import type { Locator, Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';

/** Charts that are drawn: one stop for Tab, and arrow keys inside. */
const drawn = [
  { name: 'the path of a target', path: '/targets/004D-22', marks: 2 },
  { name: 'a target without an actual', path: '/targets/000B-14', marks: 1 },
  {
    name: 'two indicators side by side',
    path: '/compare?places=340000,520600,110000&indicator=certified&against=professionals',
    marks: 2,
  },
  { name: 'one place at two dates', path: '/compare?places=441200&indicator=certified', marks: 2 },
  { name: 'the national series', path: '/indicators/certified', marks: 3 },
  { name: 'a small chart of two dates', path: '/regions/441200', marks: 2 },
] as const;

/** Charts that are made of rows, cells or cards: every row has a link, and arrow keys lead from one to the next. */
const rowed = [
  { name: 'the ranked bars', path: '/indicators/certified', first: '.ranked-name', key: 'ArrowDown' },
  { name: 'the board of targets', path: '/targets', first: '.targets-ask a', key: 'ArrowDown' },
  { name: 'the cells of the targets', path: '/', first: '.target-grid h3 a', key: 'ArrowRight' },
  { name: 'the matrix of coverage', path: '/', first: '.coverage-cell a', key: 'ArrowDown' },
  {
    name: 'the small charts of a place',
    path: '/regions/520600',
    first: '.region-multiple-value a',
    key: 'ArrowRight',
  },
] as const;

const chart = (page: Page): Locator => page.getByRole('application', { name: /^逐个读数/ }).first();
const spoken = (page: Page): Locator => page.locator('.chart-walk').first().locator('[aria-live="polite"]');

for (const { name, path, marks } of drawn) {
  test(`${name}: arrow keys say name, value and date of every mark; Escape leaves`, async ({ page }) => {
    await page.goto(path);
    await expect(chart(page)).toBeVisible();
    await chart(page).focus();
    await expect(spoken(page)).not.toBeEmpty();
    const said = new Set([(await spoken(page).textContent()) ?? '']);
    await page.keyboard.press('Home');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'End']) {
      await page.keyboard.press(key);
      said.add((await spoken(page).textContent()) ?? '');
    }
    expect(said.size).toBeGreaterThanOrEqual(marks);
    // The image has a sentence for a name; what the keys say stands on the page in words, too.
    await expect(chart(page).getByRole('img').first()).toHaveAttribute('aria-label', /.{8,}/);
    const twin = await page.getByRole('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      for (const drawing of copy.querySelectorAll('.chart-walk')) drawing.remove();
      return copy.textContent ?? '';
    });
    for (const words of said) {
      expect(words).toMatch(/^.+，.*\d.*，\d{4}/);
      const digits = /，\D*([\d,.]+)/.exec(words)?.[1] ?? '';
      // In Chinese tables round numbers stand as 5万.
      const short = `${Number(digits.replaceAll(',', '')) / 10_000}万`;
      expect(
        [digits, short].some((number) => twin.includes(number)),
        `${words}: its number stands in the table or the words`,
      ).toBe(true);
    }
    await expect(page.locator('.chart-walk-ring')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.chart-walk-ring')).toHaveCount(0);
    await expect(chart(page)).toBeFocused();
  });
}

for (const { name, path, first, key } of rowed) {
  test(`${name}: arrow keys lead from row to row, and what a row reports is said`, async ({ page }) => {
    await page.goto(path);
    if (path === '/') {
      // What stands below the first screen comes when it is near.
      await takenOver(page);
      await expect(mapOn(page)).toBeVisible();
      for (let step = 0; step < 4; step++) await page.mouse.wheel(0, 700);
    }
    await page.waitForLoadState('networkidle');
    const start = page.locator(first).first();
    await start.focus();
    await expect(start).toBeFocused();
    const before = await page.locator(':focus').innerText();
    await page.keyboard.press(key);
    const next = page.locator(':focus');
    await expect(next).not.toHaveText(before);
    expect(
      await next.evaluate(
        (element, selector) => element.matches(selector) || element.matches('.coverage-table a'),
        first,
      ),
    ).toBe(true);
    // A cell of the matrix says it all in its name; the others have a sentence beside them.
    if ((await next.getAttribute('aria-label')) === null)
      await expect(page.locator('[aria-live="polite"]').filter({ hasText: /\d/ }).first()).toContainText(
        await next.evaluate((element) => element.textContent?.trim().slice(0, 2) ?? ''),
      );
    else await expect(next).toHaveAttribute('aria-label', /\d/);
    // Back again by the opposite key.
    await page.keyboard.press(key === 'ArrowDown' ? 'ArrowUp' : 'ArrowLeft');
    await expect(start).toBeFocused();
  });
}

test('a skip link leads past the map, to what stands after it', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  const skip = page.getByRole('link', { name: '跳过地图' });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isAfter = await page.locator(':focus').evaluate((element) => {
    const map = document.querySelector('.place-map-svg');
    return map !== null && (map.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  expect(isAfter).toBe(true);
});
