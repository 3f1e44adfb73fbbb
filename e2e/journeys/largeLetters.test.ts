import type { Page } from 'playwright/test';
import { findBrowser } from '../browser';
import { bringFoot, expect, test } from './atlas';

const { executablePath, args } = findBrowser();

// A reader who has asked his browser for letters of 24 pixels where 16 are usual.
test.use({ launchOptions: { executablePath, args: [...args, '--blink-settings=defaultFontSize=24'] } });

/** Words that run out of their cell (signs may hang beside it), or are cut off at the side by what they stand in. */
const findCut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    const isEdge = (element: Element) =>
      element.matches('td, th') || /hidden|clip/.test(getComputedStyle(element).overflowX);
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode;
      if (!textContent?.trim() || !parentElement || parentElement.closest('svg, .sr-only, script, style, option'))
        continue;
      if (!parentElement.checkVisibility({ visibilityProperty: true })) continue;
      let edge: Element | null = parentElement;
      while (edge && !isEdge(edge)) edge = edge.parentElement;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const [inner, outer] = [range.getBoundingClientRect(), edge?.getBoundingClientRect()];
      if (outer && inner.width > 0 && outer.width > 1 && (inner.left < outer.left - 8 || inner.right > outer.right + 8))
        cut.push(`${textContent.trim().slice(0, 30)}: ${inner.left}–${inner.right} in ${outer.left}–${outer.right}`);
    }
    return cut;
  });

for (const width of [390, 1440])
  for (const path of [
    '/',
    '/regions/520000',
    '/targets',
    '/targets/004D-21',
    '/evidence',
    '/compare?places=520600,340000',
  ])
    test(`${path} at ${width} px: letters are as large as the reader’s browser is set to, and none is cut off`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await bringFoot(page);
      await expect(page.locator('body')).toHaveCSS('font-size', '21px');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await findCut(page)).toEqual([]);
    });
