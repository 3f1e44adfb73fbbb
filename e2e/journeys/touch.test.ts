import type { Locator } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';
import { routes } from './routes';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const LEAST_PX = 44;

/** What may be smaller, as WCAG 2.5.5 and 2.5.8 allow it, by reason. */
const EXEMPT = [
  {
    reason: 'inline: a link inside a sentence',
    selector: 'p:not(.caption) > a, p:not(.caption) > strong > a, li > p a, .map-key a, .about-prose a',
  },
  { reason: 'inline: a number inside a formula', selector: '.derived-formula a' },
  {
    reason: 'inline: the title of a source in the cell that cites it, or the words of a sentence',
    selector: 'td span[lang] > a, .national-table a, q a',
  },
  {
    reason: 'equivalent: the place stands at the head of the row, with 44 px, and leads to the same page',
    selector: '.coverage-cell a',
  },
  {
    reason: 'equivalent: the same number stands in the table of the picture, with 44 px, and leads to the same words',
    selector: '.system-tag',
  },
  { reason: 'not a target until it is focused: the skip links', selector: '.skip-link' },
  { reason: 'essential: the map itself; its small places have buttons below it', selector: 'svg, svg *' },
] as const;

for (const { name, path, part } of routes) {
  test(`${name}: everything a thumb presses is at least ${LEAST_PX} pixels wide and high on a phone`, async ({
    page,
  }) => {
    await page.goto(`${path}?${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 700) {
        scrollTo(0, y);
        await new Promise((next) => setTimeout(next, 30));
      }
    });
    await expect(
      page.getByRole('navigation', { name: '关于本站' }).or(page.locator('.frame-links')).first(),
    ).toBeVisible();
    const small = await page.evaluate(
      ({ least, exempt }) => {
        const found: string[] = [];
        const targets = document.querySelectorAll<HTMLElement>(
          'a[href], button, select, input:not([type="hidden"]), summary, [role="combobox"]',
        );
        for (const target of targets) {
          if (target.matches(exempt) || !target.checkVisibility({ visibilityProperty: true })) continue;
          // The label of a box belongs to it, and so does what is spread over a whole row.
          const boxes = [target.getBoundingClientRect(), target.closest('label')?.getBoundingClientRect()].filter(
            (box) => box !== undefined,
          );
          const spread = ['::before', '::after']
            .map((part) => getComputedStyle(target, part))
            .filter((style) => style.content !== 'none' && style.position === 'absolute');
          const width = Math.max(
            ...boxes.map((box) => box.width),
            ...spread.map((style) => Number.parseFloat(style.width) || 0),
          );
          const height = Math.max(
            ...boxes.map((box) => box.height),
            ...spread.map((style) => Number.parseFloat(style.height) || 0),
          );
          if (width < least - 0.5 || height < least - 0.5)
            found.push(
              [
                `${target.parentElement?.tagName}.${target.parentElement?.className} >`,
                `${target.tagName}.${target.className} ${width.toFixed(0)}×${height.toFixed(0)}`,
                target.textContent?.trim().slice(0, 16),
              ].join(' '),
            );
        }
        return [...new Set(found)];
      },
      { least: LEAST_PX, exempt: EXEMPT.map(({ selector }) => selector).join(', ') },
    );
    expect(small).toEqual([]);
  });
}

for (const path of ['/', '/regions/520000', '/regions/210100']) {
  test(`${path}: a finger that moves up over the map scrolls the page`, async ({ page }) => {
    await page.goto(path);
    await takenOver(page);
    const map = mapOn(page);
    await expect(map).toBeVisible();
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (!box) throw new Error('the map has no box');
    const before = await page.evaluate(() => scrollY);
    const session = await page.context().newCDPSession(page);
    const at = (y: number) => [{ x: Math.round(box.x + box.width / 2), y: Math.round(y) }];
    const from = box.y + box.height * 0.8;
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
    for (let step = 1; step <= 10; step++)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from - step * 20) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test('a tap on a place opens a sheet with value, qualifier, date, words and the way on; a tap beside it, its button and a swipe down close it', async ({
  page,
}) => {
  await page.goto('/');
  await takenOver(page);
  const map = mapOn(page);
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
  for (let step = 1; step <= 5; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(head.y + step * 20) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(sheet).toHaveCount(0);

  await tapAnhui();
  await sheet.getByRole('link', { name: '打开安徽的页面' }).tap();
  await expect(page).toHaveURL(/\/regions\/340000$/);
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('安徽省');
});

test('a tap on each number of the map opens the sheet of the place that the list gives that number', async ({
  page,
}) => {
  await page.goto('/');
  await takenOver(page);
  const rows = page.locator('.ranked-row');
  // The list comes after the map.
  await expect(rows).toHaveCount(7);
  const names = await rows.locator('.ranked-name').allTextContents();
  for (const [position, name] of names.entries()) {
    const number = mapOn(page).locator('.map-marks > text', { hasText: new RegExp(`^${position + 1}$`) });
    const { x, y } = await middleOf(number);
    await page.touchscreen.tap(x, y);
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByRole('heading', { name: new RegExp(`^${name}`) })).toBeVisible();
    await sheet.getByRole('button', { name: '收起' }).tap();
    await expect(sheet).toHaveCount(0);
  }
});

test('a tap beside the number of a place opens its sheet, as one on its mark does', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  const number = mapOn(page).locator('.map-marks > text', { hasText: /^4$/ });
  await expect(number).toBeVisible();
  const { x, y } = await middleOf(number);
  await page.touchscreen.tap(x - 11, y);
  await expect(page.getByRole('dialog').getByRole('heading', { name: /^威宁/ })).toBeVisible();
});

/** The middle of a place's sign, above the bar at the foot of the window. */
async function middleOf(sign: Locator): Promise<{ x: number; y: number }> {
  await sign.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const box = await sign.boundingBox();
  if (!box) throw new Error('the place is not on the map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a tap on the map of targets opens a sheet with target, actual, class, verdict and links; what closes it gives the focus back', async ({
  page,
}) => {
  await page.goto('/targets#map');
  const map = page.getByRole('application', { name: /^目标地图/ });
  await expect(map).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sheet = page.getByRole('dialog', { name: '铜仁市' });
  const tapTongren = async () => {
    const { x, y } = await middleOf(map.locator('g[data-adcode="520600"]'));
    await page.touchscreen.tap(x, y);
    await expect(sheet).toBeVisible();
  };
  await tapTongren();
  for (const words of ['89 / ≥500 人', '达到不足 60%', '达到 ≤17.8%（推算）', '已到期，无后续数字', '没有可比的实际值'])
    await expect(sheet).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(map).toBeFocused();
  await tapTongren();
  await sheet.getByRole('link', { name: '持证社会工作者' }).tap();
  await expect(page).toHaveURL(/\/targets\/004D-\d+$/);
  await expect(sheet).toHaveCount(0);
});

test('a tap on the map of programmes opens a sheet with what the place does; from it the list is narrowed, or a programme opened', async ({
  page,
}) => {
  await page.goto('/programmes');
  const map = page.getByRole('application', { name: /^地图：各地登记的项目/ });
  await expect(map).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sheet = page.getByRole('dialog', { name: '湘潭市' });
  const tapXiangtan = async () => {
    const { x, y } = await middleOf(map.locator('g[data-adcode="430300"]'));
    await page.touchscreen.tap(x, y);
    await expect(sheet).toBeVisible();
  };
  await tapXiangtan();
  await expect(page).toHaveURL(/\/programmes$/);
  await expect(sheet.getByRole('listitem')).toHaveCount(18);
  await sheet.getByRole('button', { name: '列表只看这个省' }).tap();
  await expect(page).toHaveURL(/province=430000/);
  await expect(sheet).toHaveCount(0);
  await tapXiangtan();
  await sheet.getByRole('listitem').first().getByRole('link').tap();
  await expect(page).toHaveURL(/\/programmes\/.+/);
});

test('a district too small for a thumb is enlarged by a button or by two fingers until it is not, and then opens its sheet', async ({
  page,
}) => {
  await page.goto('/regions/210100?scope=inside');
  const map = mapOn(page);
  await expect(map).toBeVisible();
  await page.waitForLoadState('networkidle');
  const district = map.locator('path[data-area="210103"]');
  const sizeOf = async () => {
    const box = await district.boundingBox();
    return Math.min(box?.width ?? 0, box?.height ?? 0);
  };
  const before = await sizeOf();
  expect(before).toBeLessThan(44);
  const larger = page.getByRole('button', { name: '放大地图' });
  for (let step = 0; step < 3 && (await sizeOf()) < 44; step++) await larger.tap();
  expect(await sizeOf()).toBeGreaterThanOrEqual(44);
  const { x, y } = await middleOf(map.locator('g[data-adcode="210103"]'));
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole('dialog', { name: '沈河区' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '看整张地图' }).tap();
  await expect.poll(sizeOf).toBeCloseTo(before, 1);

  const box = await map.boundingBox();
  if (!box) throw new Error('the map has no box');
  const scrolled = await page.evaluate(() => scrollY);
  const session = await page.context().newCDPSession(page);
  const fingers = (apart: number) =>
    [-1, 1].map((side, id) => ({
      id,
      x: Math.round(box.x + box.width / 2 + side * apart),
      y: Math.round(box.y + box.height / 2 + apart / 4),
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
  for (let apart = 40; apart <= 120; apart += 20)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(sizeOf).toBeGreaterThan(before * 3);
  // The fingers were the map's: neither the page nor its scale has moved.
  expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([scrolled, 1]);
});

/** The size of the smallest letters in a field, in pixels. */
async function smallestLetter(within: Locator): Promise<number> {
  const fields = within.locator(':is(input:not([type=checkbox], [type=radio]), textarea, select):visible');
  await expect(fields.first()).toBeVisible();
  const sizes = await fields.evaluateAll((all) =>
    all.map((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
  );
  return Math.min(...sizes);
}

for (const path of [
  '/',
  '/targets',
  '/evidence',
  '/regions/520000',
  '/compare?indicator=certified',
  '/targets/004D-22',
]) {
  test(`${path}: the letters of a field or a list of choices are so large that an iPhone need not enlarge the page`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await smallestLetter(page.getByRole('main'))).toBeGreaterThanOrEqual(16);
  });
}

test('the address and the citation in the export dialog can be taken without the page being enlarged', async ({
  page,
}) => {
  await page.goto('/targets/004D-22');
  await takenOver(page);
  await page.getByRole('button', { name: /^导出/ }).first().tap();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('textarea').first()).toBeVisible();
  expect(await smallestLetter(dialog)).toBeGreaterThanOrEqual(16);
});
