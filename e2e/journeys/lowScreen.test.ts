import type { Page } from 'playwright/test';
import { bringFoot, expect, test } from './atlas';

/** What has the focus, where none of it can be seen because something else stands over it; empty where it can. */
const findCovered = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // The browser scrolls with the next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const between = (from: number, to: number) => [0.1, 0.5, 0.9].map((share) => from + (to - from) * share);
    const spots = [...focused.getClientRects()].flatMap(({ left, top, right, bottom }) => {
      const [x, y] = [
        between(Math.max(left, 0), Math.min(right, innerWidth)),
        between(Math.max(top, 0), Math.min(bottom, innerHeight)),
      ];
      return x.flatMap((across) => y.map((down) => [across, down] as const));
    });
    const isSeen = ([x, y]: readonly [number, number]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused));
    };
    return spots.some(isSeen) ? '' : `${focused.tagName} ${focused.textContent?.trim().slice(0, 30)}`;
  });

// 1280 × 1024 at 400 %, and a phone, whose bar stays.
for (const [width, height] of [
  [320, 256],
  [390, 844],
] as const)
  for (const path of ['/', '/regions/520000', '/targets/004D-21'])
    test(`${path} at ${width} × ${height}: nothing that the keyboard reaches lies under something else`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await bringFoot(page);
      const covered: string[] = [];
      const count = await page.locator('a[href], button, input, select, summary, [tabindex="0"]').count();
      expect(count).toBeGreaterThan(20);
      for (let i = 0; i < count; i++) {
        await page.keyboard.press('Tab');
        const found = await findCovered(page);
        if (found) covered.push(found);
      }
      expect(covered).toEqual([]);
    });
