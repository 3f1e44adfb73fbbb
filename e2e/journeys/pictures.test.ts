import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './atlas';

/**
 * The main views as pictures, against accidents: a lost style sheet, a chart that is not drawn, a column that fell
 * down. Words and places of labels are held by other journeys. `npx playwright test -c e2e/playwright.config.ts
 * pictures --update-snapshots` draws them anew and records the browser they were drawn by. Another major version of
 * Chromium or other fonts set text differently: then these are skipped, by name.
 */
const record = join(import.meta.dirname, '../snapshots/drawnBy.json');

const views = [
  { name: 'home', path: '/' },
  { name: 'region', path: '/regions/520000' },
  { name: 'target', path: '/targets/004D-22' },
  { name: 'board', path: '/targets' },
] as const;

for (const { name, path } of views) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`${name}, ${width} pixels wide, looks as it did`, async ({ page, browser }, info) => {
      await page.setViewportSize({ width, height });
      await page.goto(path, { waitUntil: 'networkidle' });
      // Fonts by what they do: the same words in the two families of the site, measured.
      const fonts = await page.evaluate(() =>
        ['--sans', '--serif'].map((family) => {
          const pen = document.createElement('canvas').getContext('2d');
          if (!pen) return 0;
          pen.font = `40px ${getComputedStyle(document.documentElement).getPropertyValue(family)}`;
          return Math.round(pen.measureText('社工人才图谱 Social Work 33,000 ≥ ≈').width);
        }),
      );
      const drawnBy = { chromium: browser.version().split('.')[0] ?? '', platform: process.platform, fonts };
      if (info.config.updateSnapshots === 'all' || info.config.updateSnapshots === 'changed')
        writeFileSync(record, `${JSON.stringify(drawnBy)}\n`);
      const recorded = existsSync(record) ? readFileSync(record, 'utf8').trim() : 'nothing';
      test.skip(recorded !== JSON.stringify(drawnBy), `drawn by ${recorded}, this is ${JSON.stringify(drawnBy)}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${name}-${width}.png`, {
        animations: 'disabled',
        caret: 'hide',
        maxDiffPixelRatio: 0.004,
        threshold: 0.3,
      });
    });
  }
}
