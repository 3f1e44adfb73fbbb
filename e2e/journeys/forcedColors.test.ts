import type { Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';
import { routes } from './routes';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
});

/** The reader's colours have come: the sheet with them is fetched only where they are asked for. */
async function dressed(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--page').trim()))
    .toBe('Canvas');
}

for (const { name, path, part } of routes) {
  test(`${name}: in the reader's own colours all words stand off the ground, drawn ones too, and the focus is seen`, async ({
    page,
  }) => {
    await page.goto(`${path}?${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await dressed(page);
    const unread = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      // Whatever notation a colour comes in: painted once, read back.
      const rgb = (colour: string): readonly number[] => {
        if (!canvas) return [];
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = rgb(colour).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      probe.style.color = 'Canvas';
      probe.style.forcedColorAdjust = 'none';
      const ground = luminance(getComputedStyle(probe).color);
      probe.remove();
      // Words in the colour of the page stand on a filled mark.
      const weak = [...document.querySelectorAll('svg text:not([fill="var(--page)"])')]
        .filter((text) => text.checkVisibility())
        .filter((text) => {
          const value = luminance(getComputedStyle(text).fill);
          return (Math.max(value, ground) + 0.05) / (Math.min(value, ground) + 0.05) < 3;
        });
      return [...new Set(weak.map((text) => text.textContent))];
    });
    expect(unread).toEqual([]);
    for (let stop = 0; stop < 6; stop++) {
      await page.keyboard.press('Tab');
      const { style, width } = await page.locator(':focus').evaluate((element) => {
        const own = getComputedStyle(element);
        return { style: own.outlineStyle, width: Number.parseFloat(own.outlineWidth) };
      });
      expect(style).not.toBe('none');
      expect(width).toBeGreaterThanOrEqual(2);
    }
  });
}

test("in the reader's own colours the states of the map still differ by texture and outline, and the pressed switch is told apart", async ({
  page,
}) => {
  await page.goto('/');
  await takenOver(page);
  await expect(mapOn(page)).toBeVisible();
  await dressed(page);
  const fills = await page
    .locator('.place-map-svg path[data-area]')
    .evaluateAll((paths) => paths.map((path) => `${path.getAttribute('data-state')} ${getComputedStyle(path).fill}`));
  const byState = new Map(
    fills.map((entry) => {
      const [state = '', ...fill] = entry.split(' ');
      return [state, fill.join(' ')];
    }),
  );
  expect(byState.get('none')).toMatch(/url\(.*tx-stipple/);
  expect(byState.get('value')).not.toBe(byState.get('none'));
  const grounds = await page
    .locator('.top-bar .segmented .button')
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
});
