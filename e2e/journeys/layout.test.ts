import type { Page } from 'playwright/test';
import { expect, mapOn, test } from './atlas';
import { findClipped, LETTERS } from './letters';
import { routes } from './routes';

const widths = [3840, 2560, 1920, 1440, 1024, 768, 390, 360, 320] as const;
/** Good is 0.1 for the web at large; here nothing that is being read may move. */
const shiftLimit = 0.01;

/** Waits until a new width has been answered: React draws maps and charts again after the browser has measured them. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise((next) => requestAnimationFrame(next));
    // On a busy machine React is not through by then.
    await new Promise((idle) => requestIdleCallback(idle));
  });

const readOver = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How much too wide a page stays once it has answered to its width, which takes a busy machine its time. */
async function measureOver(page: Page): Promise<number> {
  await expect
    .poll(() => readOver(page), { timeout: 5000 })
    .toBeLessThanOrEqual(0)
    .catch(() => undefined);
  return readOver(page);
}

for (const { name, path } of routes) {
  test(`${name}: never scrolls sideways, from 320 to 3840 pixels in both languages`, async ({ page }) => {
    const tooWide: string[] = [];
    for (const lang of ['zh', 'en']) {
      await page.setViewportSize({ width: widths[0], height: 900 });
      await page.goto(`${path}?lang=${lang}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        const over = await measureOver(page);
        if (over > 0) tooWide.push(`${lang} ${width}: ${over} px too wide`);
      }
    }
    expect(tooWide).toEqual([]);
  });
}

for (const path of ['/', '/?indicator=township-stations', '/regions/520000', '/regions/210100', '/regions/440000']) {
  test(`${path}: no word of the map is cut off by its frame`, async ({ page }) => {
    const cut: string[] = [];
    for (const lang of ['zh', 'en']) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      for (const width of [1440, 1024, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(mapOn(page)).toBeVisible();
        await settle(page);
        cut.push(
          ...(await mapOn(page).evaluate((map, at) => {
            const frame = map.getBoundingClientRect();
            const texts = [...map.querySelectorAll('text')].map((text) => ({
              text: text.textContent,
              box: text.getBoundingClientRect(),
            }));
            return texts
              .filter(
                ({ box }) =>
                  box.left < frame.left - 0.5 ||
                  box.right > frame.right + 0.5 ||
                  box.top < frame.top - 0.5 ||
                  box.bottom > frame.bottom + 0.5,
              )
              .map(({ text }) => `${at}: ${text}`);
          }, `${lang} ${width}`)),
        );
      }
    }
    expect(cut).toEqual([]);
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources?: readonly { readonly node?: Node }[];
}

/** Everything that moves without having been asked to, from the first byte on. */
async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shiftsSeen: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const moved = (entry.sources ?? []).map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : '?',
        );
        shifts.push(`${entry.value} ${moved.join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shifted = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { shiftsSeen: string[] }).shiftsSeen);

/**
 * From top to bottom faster than anybody reads, so that what is fetched on the way comes into view while it is still
 * missing.
 */
async function scrollThrough(page: Page): Promise<void> {
  for (let isMore = true; isMore;) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(50);
    isMore = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight - window.scrollY > 2);
  }
}

const [smallest, phone, tablet, laptop, desk] = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const;
const fewLooks = [
  [...phone, 'zh'],
  [...phone, 'en'],
  [...tablet, 'zh'],
  [...desk, 'en'],
] as const;
/** Every width, the narrow ones in both languages. */
const allLooks = [
  [...smallest, 'en'],
  [...phone, 'zh'],
  [...phone, 'en'],
  [...tablet, 'zh'],
  [...laptop, 'en'],
  [...desk, 'zh'],
  [...desk, 'en'],
] as const;
/** Pages whose lower parts are loaded when near, in room that a style sheet keeps for them. */
const withLateParts: readonly string[] = ['/', '/targets', '/data'];

for (const { name, path, part } of routes) {
  test(`${name}: stands still while it loads and while it is scrolled through, from 320 to 1440 pixels in both languages`, async ({
    page,
  }) => {
    await recordShifts(page);
    const moved: string[] = [];
    for (const [width, height, lang] of withLateParts.includes(path) ? allLooks : fewLooks) {
      await page.setViewportSize({ width, height });
      await page.goto(`${path}?${[part, `lang=${lang}`].filter(Boolean).join('&')}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await scrollThrough(page);
      // The foot is the last thing to come.
      await expect(page.locator('.frame-links')).toBeAttached();
      await scrollThrough(page);
      await page.waitForTimeout(200);
      const shifts = await shifted(page);
      const total = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
      if (total > shiftLimit) moved.push(`${width} ${lang}: ${total.toFixed(4)}`, ...shifts);
    }
    expect(moved).toEqual([]);
  });
}

test('the matrix of coverage shows all its places at every width', async ({ page }) => {
  const matrix = page.locator('.coverage-scroll');
  for (const [width, lang] of [
    [320, 'en'],
    [640, 'zh'],
    [768, 'en'],
    [1024, 'zh'],
    [1359, 'en'],
    [1440, 'zh'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/?lang=${lang}`);
    await scrollThrough(page);
    await expect(matrix).toBeVisible();
    await settle(page);
    expect(await matrix.evaluate((box) => box.scrollWidth - box.clientWidth), `${width} ${lang}`).toBe(0);
  }
});

test('a city whose counties come late stands still when they do', async ({ page }) => {
  await recordShifts(page);
  await page.setViewportSize({ width: phone[0], height: phone[1] });
  let bringCounties: () => void = () => undefined;
  const asked = new Promise<void>((ask) => {
    bringCounties = ask;
  });
  await page.route(/geo\/county\/520000\.json/, async (route) => {
    await asked;
    await route.continue();
  });
  const prefectures = page.waitForResponse(/geo\/province\/520000\.json/);
  await page.goto('/regions/520600?lang=en');
  await (await prefectures).finished();
  await settle(page);
  bringCounties();
  await expect(page.getByRole('group', { name: 'Extent of the map' })).toBeVisible();
  await settle(page);
  expect(await shifted(page)).toEqual([]);
});

for (const { name, path, part } of routes) {
  test(`${name}: with letters spread or wider than ours nothing scrolls sideways in both languages`, async ({
    page,
  }) => {
    const tooWide: string[] = [];
    for (const lang of ['zh', 'en']) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${path}?${[part, `lang=${lang}`].filter(Boolean).join('&')}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const [letters, sheet] of Object.entries(LETTERS)) {
        await page.evaluate((text) => {
          const own = new CSSStyleSheet();
          own.replaceSync(text);
          document.adoptedStyleSheets = [own];
        }, sheet);
        for (const width of [1280, 768, 640, 320]) {
          await page.setViewportSize({ width, height: 900 });
          await settle(page);
          const over = await measureOver(page);
          if (over > 0) tooWide.push(`${letters} ${lang} ${width}: ${over} px too wide`);
        }
      }
    }
    expect(tooWide).toEqual([]);
  });
}

/** Half the window at twice the pixels is what a zoom of 200 % makes of it; 320 pixels stand for 400 % of 1280. */
const ZOOMED = [
  [720, 450, 2],
  [320, 256, 4],
] as const;

for (const { name, path, part } of routes) {
  test(`${name}: magnified two and four times nothing is clipped and nothing scrolls sideways`, async ({ page }) => {
    const screen = await page.context().newCDPSession(page);
    const lost: string[] = [];
    await page.goto(`${path}?${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const [width, height, deviceScaleFactor] of ZOOMED) {
      await screen.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
      await settle(page);
      expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([width, deviceScaleFactor]);
      lost.push(...(await page.evaluate(findClipped, `${width}`)));
    }
    expect(lost).toEqual([]);
  });
}
