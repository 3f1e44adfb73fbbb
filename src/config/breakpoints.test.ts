import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { enlargedFromPx, wideFromPx } from './breakpoints';

const theme = readFileSync(join(import.meta.dirname, '../app/theme.css'), 'utf8');

const factorAt = (widthPx: number): number =>
  Object.entries(enlargedFromPx).findLast(([fromPx]) => Number(fromPx) <= widthPx)?.[1] ?? 1;

test('large screens are drawn as much larger as the style sheet says', () => {
  const steps = [...theme.matchAll(/min-width: (\d+)px\) \{\s+:root \{\s+--zoom: ([\d.]+);/g)];
  expect(steps.map(([, fromPx, factor]) => [fromPx, Number(factor)])).toEqual(Object.entries(enlargedFromPx));
  expect(theme).toContain(`(min-width: ${wideFromPx}px)`);
});

test('a page enlarged in the browser shows no letter smaller than before, within three hundredths', () => {
  for (const screenPx of [1920, 2560, 3440, 3840, 5120]) {
    let largest = factorAt(screenPx);
    for (const percent of [110, 125, 150, 175, 200, 250, 300, 400, 500]) {
      const shown = factorAt((screenPx * 100) / percent) * (percent / 100);
      expect(shown, `${screenPx} px at ${percent} %`).toBeGreaterThan(largest * 0.97);
      largest = Math.max(largest, shown);
    }
  }
});

test('no screen is laid out as one narrower than 1,870 pixels by being drawn larger', () => {
  for (const [fromPx, factor] of Object.entries(enlargedFromPx)) expect(Number(fromPx) / factor).toBeGreaterThan(1870);
});
