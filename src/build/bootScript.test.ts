import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shortenBootScript } from './bootScript';

it('boot.js is shortened without a word that a browser of 2011 does not know', () => {
  const written = readFileSync(new URL('../app/boot.js', import.meta.url), 'utf8');
  const served = shortenBootScript(written);
  expect(served.length).toBeLessThan(written.length * 0.75);
  expect(served).not.toMatch(/`|=>|\b(?:let|const)\b|\/\//);
  expect(served).toContain('"outdated"');
});
