import { bringFoot, expect, test } from './atlas';

const late = [
  ['/', '.target-grid', '.coverage-table'],
  ['/targets', '.place-map'],
] as const;

for (const [path, ...parts] of late) {
  test(`${path}: what comes late is on paper too, without having been scrolled to`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const part of parts) await expect(page.locator(part)).toBeVisible();
    await expect(page.getByText('这一部分打印时还没有载入，请稍候再打印。')).toHaveCount(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
}

test('a page that is touched at all has all its parts before anybody prints or searches it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 400 });
  await page.goto('/');
  await bringFoot(page);
  await expect(page.locator('.coverage-table')).toBeAttached();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.pdf();
  await expect(page.locator('.coverage-table')).toBeAttached();
});

test('a part that has not come when the page is printed says so on paper, and only there', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/below-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const missing = page.getByText('这一部分打印时还没有载入，请稍候再打印。');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(missing.last()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(missing).toHaveText([/还没有载入/, /还没有载入/]);
  for (const part of await missing.all()) await expect(part).toBeVisible();
  release();
  await expect(page.locator('.coverage-table')).toBeVisible();
  await expect(missing).toHaveCount(0);
});

test('on paper the matrix keeps the grounds of its years, and nothing the room that it has on a screen', async ({
  page,
}) => {
  await page.goto('/');
  await bringFoot(page);
  await expect(page.locator('.coverage-table')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.coverage-value').first()).toHaveCSS('print-color-adjust', 'exact');
  for (const room of ['main', '.room-targets', '.room-national', '.national-line', '.room-coverage'])
    await expect(page.locator(room).first()).toHaveCSS('min-height', '0px');
  // Else the foot's own room would be a sheet without a word.
  await expect(page.getByRole('contentinfo')).toHaveCSS('padding-bottom', '0px');
});

/** Smallest letters of the charts inside `part` where each is as wide as a sheet of A4 at most, in CSS pixels. */
const readLeastLetter = (part: string): number =>
  Math.min(
    ...[...document.querySelectorAll<SVGTextElement>(`${part} svg text`)].map((text) => {
      const width = text.ownerSVGElement?.viewBox.baseVal.width ?? 0;
      return Number.parseFloat(getComputedStyle(text).fontSize) * Math.min(1, 718 / width);
    }),
  );

for (const [path, part] of [
  ['/compare?indicator=certified&against=professionals', 'main'],
  ['/targets/000B-14', '.trajectory'],
  ['/indicators/certified', 'main'],
] as const) {
  test(`${path}: a chart of a wide screen has letters of six points and a half or more on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    await bringFoot(page);
    await expect(page.locator(`${part} svg text`).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.evaluate(readLeastLetter, part)).toBeGreaterThanOrEqual(8.66);
  });
}
