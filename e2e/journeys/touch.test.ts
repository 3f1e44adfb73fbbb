import { expect, test } from './atlas';
import { routes } from './routes';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const LEAST_PX = 44;

/** What may be smaller, as WCAG 2.5.5 and 2.5.8 allow it, by reason. */
const EXEMPT = [
  { reason: 'inline: a link inside a sentence', selector: 'p:not(.caption) > a, p:not(.caption) > strong > a, li > p a, .map-key a, .about-prose a' },
  { reason: 'inline: a number inside a formula', selector: '.derived-formula a' },
  { reason: 'inline: the title of a source in the cell that cites it, or the words of a sentence', selector: 'td span[lang] > a, .national-table a, q a' },
  { reason: 'equivalent: the place stands at the head of the row, with 44 px, and leads to the same page', selector: '.coverage-cell a' },
  { reason: 'not a target until it is focused: the skip links', selector: '.skip-link' },
  { reason: 'essential: the map itself; its small places have buttons below it', selector: 'svg, svg *' },
] as const;

for (const { name, path, part } of routes) {
  test(`${name}: everything a thumb presses is at least ${LEAST_PX} pixels wide and high on a phone`, async ({ page }) => {
    await page.goto(`${path}?${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 700) {
        scrollTo(0, y);
        await new Promise((next) => setTimeout(next, 30));
      }
    });
    await expect(page.getByRole('navigation', { name: '关于本站' }).or(page.locator('.frame-links')).first()).toBeVisible();
    const small = await page.evaluate(({ least, exempt }) => {
      const found: string[] = [];
      const targets = document.querySelectorAll<HTMLElement>('a[href], button, select, input:not([type="hidden"]), summary, [role="combobox"]');
      for (const target of targets) {
        if (target.matches(exempt) || !target.checkVisibility({ visibilityProperty: true })) continue;
        // The label of a box belongs to it, and so does what is spread over a whole row.
        const boxes = [target.getBoundingClientRect(), target.closest('label')?.getBoundingClientRect()].filter((box) => box !== undefined);
        const spread = ['::before', '::after'].map((part) => getComputedStyle(target, part)).filter((style) => style.content !== 'none' && style.position === 'absolute');
        const width = Math.max(...boxes.map((box) => box.width), ...spread.map((style) => Number.parseFloat(style.width) || 0));
        const height = Math.max(...boxes.map((box) => box.height), ...spread.map((style) => Number.parseFloat(style.height) || 0));
        if (width < least - 0.5 || height < least - 0.5) found.push(`${target.parentElement?.tagName}.${target.parentElement?.className} > ${target.tagName}.${target.className} ${width.toFixed(0)}×${height.toFixed(0)} ${target.textContent?.trim().slice(0, 16)}`);
      }
      return [...new Set(found)];
    }, { least: LEAST_PX, exempt: EXEMPT.map(({ selector }) => selector).join(', ') });
    expect(small).toEqual([]);
  });
}

for (const path of ['/', '/regions/520000']) {
  test(`${path}: a finger that moves up over the map scrolls the page`, async ({ page }) => {
    await page.goto(path);
    const map = page.getByRole('application');
    await expect(map).toBeVisible();
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (!box) throw new Error('the map has no box');
    const before = await page.evaluate(() => scrollY);
    const session = await page.context().newCDPSession(page);
    const at = (y: number) => [{ x: Math.round(box.x + box.width / 2), y: Math.round(y) }];
    const from = box.y + box.height * 0.8;
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
    for (let step = 1; step <= 10; step++) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from - step * 20) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test('a tap on a place opens a sheet with value, qualifier, date, words and the way on; a tap beside it, its button and a swipe down close it', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('application');
  await expect(map).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sheet = page.getByRole('dialog');
  const tapAnhui = async () => {
    await map.scrollIntoViewIfNeeded();
    const box = await page.locator('[data-area="340000"]').boundingBox();
    if (!box) throw new Error('安徽 is not on the map');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(sheet.getByRole('heading', { name: '安徽省' })).toBeVisible();
  };
  await tapAnhui();
  await expect(page).toHaveURL(/\/$/);
  await expect(sheet).toContainText('3.3万');
  await expect(sheet.locator('q')).toBeVisible();
  await expect(sheet.getByRole('link', { name: '看全部证据' })).toBeVisible();

  await sheet.getByRole('button', { name: '收起' }).tap();
  await expect(sheet).toHaveCount(0);

  await tapAnhui();
  await page.touchscreen.tap(195, 40);
  await expect(sheet).toHaveCount(0);

  await tapAnhui();
  const session = await page.context().newCDPSession(page);
  const head = await sheet.getByRole('heading', { name: '安徽省' }).boundingBox();
  if (!head) throw new Error('the sheet has no head');
  const at = (y: number) => [{ x: Math.round(head.x + 10), y: Math.round(y) }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(head.y) });
  for (let step = 1; step <= 5; step++) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(head.y + step * 20) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(sheet).toHaveCount(0);

  await tapAnhui();
  await sheet.getByRole('link', { name: '打开安徽的页面' }).tap();
  await expect(page).toHaveURL(/\/regions\/340000$/);
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('安徽省');
});
