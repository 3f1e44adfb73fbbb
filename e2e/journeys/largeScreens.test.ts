import type { Page } from 'playwright/test';
import { bringFoot, expect, mapOn, takenOver, test } from './atlas';
import { routes } from './routes';

const screens = [
  { width: 2560, height: 1440 },
  { width: 3840, height: 2160 },
] as const;

/** Characters of a line of prose at most; a Chinese one counts as two. */
const LONGEST_LINE = 90;

/**
 * Runs in the page: lines of prose with more characters than the eye follows. What is set in tables, drawings and
 * controls is no prose.
 */
function findLongLines(longest: number): string[] {
  const isInline = (element: Element) => /^(inline|contents)/.test(getComputedStyle(element).display);
  const blockOf = (element: Element): Element => {
    let block = element;
    while (isInline(block) && block.parentElement) block = block.parentElement;
    return block;
  };
  const lines = new Map<Element, Map<number, string>>();
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const { parentElement: element, textContent } = node;
    if (!element || !textContent?.trim() || element.closest('svg, script, style, template, select, .sr-only')) continue;
    const block = blockOf(element);
    const ofBlock = lines.get(block) ?? new Map<number, string>();
    lines.set(block, ofBlock);
    const height = Number.parseFloat(getComputedStyle(block).lineHeight) / 2 || 10;
    for (let at = 0; at < textContent.length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      const line = Math.round((box.top + box.bottom) / 2 / height);
      if (box.width > 0) ofBlock.set(line, (ofBlock.get(line) ?? '') + textContent.charAt(at));
    }
  }
  const lengthOf = (line: string) => [...line].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  return [...lines.values()]
    .flatMap((ofBlock) => [...ofBlock.values()])
    .filter((line) => lengthOf(line) > longest)
    .map((line) => `${lengthOf(line)}: ${line}`);
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight / 2) {
      window.scrollTo(0, y);
      await new Promise((next) => setTimeout(next, 30));
    }
  });
}

for (const { name, path, part } of routes) {
  test(`${name}: on a large screen no line of prose is longer than the eye follows, in both languages`, async ({
    page,
  }) => {
    const long: string[] = [];
    for (const lang of ['zh', 'en']) {
      await page.setViewportSize(screens[0]);
      await page.goto(`${path}?${[part, `lang=${lang}`].filter(Boolean).join('&')}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await bringFoot(page);
      await scrollThrough(page);
      // The page is laid out alike on both: a larger screen draws all of it larger.
      long.push(...(await page.evaluate(findLongLines, LONGEST_LINE)));
    }
    expect(long).toEqual([]);
  });
}

for (const { width, height } of screens) {
  test(`at ${width} pixels maps and tables use three quarters of the width and more, and letters grow with the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/', '/regions/520000', '/indicators', '/targets', '/evidence', '/programmes', '/data']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const widest = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('main > *')].map((part) => part.getBoundingClientRect().width)),
      );
      expect(widest / width, path).toBeGreaterThan(0.75);
    }
    await page.goto('/');
    await takenOver(page);
    const letters = await mapOn(page).evaluate((map) => {
      const [label] = map.querySelectorAll('.map-marks text');
      return label?.getBoundingClientRect().height ?? 0;
    });
    expect(letters).toBeGreaterThan(height / 90);
    await expect(mapOn(page)).toBeInViewport({ ratio: 0.99 });
  });
}

test('on a large screen the map answers where the pointer is, with its card beside the place', async ({ page }) => {
  await page.setViewportSize(screens[0]);
  await page.goto('/');
  await takenOver(page);
  const mark = mapOn(page).locator('g[data-adcode="330300"] circle').nth(1);
  await mark.hover();
  const card = page.locator('.place-map .map-tip');
  await expect(card).toContainText('温州市');
  const [from, to] = await Promise.all([mark.boundingBox(), card.boundingBox()]);
  if (!from || !to) throw new Error('mark or card has no box');
  const [dx, dy] = [
    Math.max(to.x - from.x - from.width, from.x - to.x - to.width),
    Math.max(to.y - from.y - from.height, from.y - to.y - to.height),
  ];
  expect(Math.max(dx, dy), 'the card covers its own mark').toBeGreaterThan(0);
  expect(Math.max(dx, dy), 'the card stands far from its mark').toBeLessThan(200);
  await mark.click();
  await expect(page).toHaveURL('/regions/330300');
});

test('on a large screen what is doubted about a figure is told beside its button', async ({ page }) => {
  await page.setViewportSize(screens[0]);
  await page.goto('/indicators/certified');
  const button = page.getByRole('main').getByRole('button', { name: '须注意，看理由' }).first();
  await button.click();
  // Of the very first press they take their place when what answers to it has come.
  const measure = async () => {
    const [at, told] = await Promise.all([button.boundingBox(), page.locator('[popover]:popover-open').boundingBox()]);
    if (!at || !told) throw new Error('button or words have no box');
    const down = Math.min(Math.abs(told.y - at.y - at.height), Math.abs(at.y - told.y - told.height));
    return { isBeside: Math.abs(told.x - at.x) < 2, isNear: down < 16 };
  };
  await expect.poll(measure).toEqual({ isBeside: true, isNear: true });
});
