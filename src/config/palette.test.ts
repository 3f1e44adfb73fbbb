import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dark, light } from './palette';

const css = readFileSync(new URL('../app/theme.css', import.meta.url), 'utf8');
const blockAfter = (selector: string) => css.slice(css.indexOf(selector)).split('}')[0] ?? '';
const tokensIn = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]?.toUpperCase()]),
  );

it('exported images use the colours of the screen, light and dark', () => {
  expect(tokensIn(blockAfter(':root {'))).toEqual(light);
  expect(tokensIn(blockAfter(":root[data-theme='dark']"))).toEqual(dark);
});
