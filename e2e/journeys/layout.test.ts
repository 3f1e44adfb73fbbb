import type { Page } from 'playwright/test';
import { expect, test } from './atlas';
import { routes } from './routes';

const widths = [1920, 1440, 1024, 768, 390, 360, 320] as const;
const shiftLimit = 0.02;

/** Waits until a new width has been answered: React draws maps and charts again after the browser has measured them. */
const settle = (page: Page): Promise<void> => page.evaluate(async () => {
  for (let frame = 0; frame < 4; frame++) await new Promise((next) => requestAnimationFrame(next));
});

for (const { name, path } of routes) {
  test(`${name}: never scrolls sideways, from 320 to 1920 pixels in both languages`, async ({ page }) => {
    const tooWide: string[] = [];
    for (const lang of ['zh', 'en']) {
      await page.setViewportSize({ width: widths[0], height: 900 });
      await page.goto(`${path}?lang=${lang}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
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
        await expect(page.getByRole('application')).toBeVisible();
        await settle(page);
        cut.push(...(await page.getByRole('application').evaluate((map, at) => {
          const frame = map.getBoundingClientRect();
          const texts = [...map.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
          return texts
            .filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)
            .map(({ text }) => `${at}: ${text}`);
        }, `${lang} ${width}`)));
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

for (const [width, height] of [[390, 844], [1440, 900]] as const) {
  test(`the first screen stands still while it loads, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shiftsSeen: shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as LayoutShift[]) {
          if (entry.hadRecentInput) continue;
          const moved = (entry.sources ?? []).map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : '?'));
          shifts.push(`${entry.value} ${moved.join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('application')).toBeVisible();
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shiftsSeen: string[] }).shiftsSeen);
    const total = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
    expect(total, shifts.join('\n')).toBeLessThan(shiftLimit);
  });
}
