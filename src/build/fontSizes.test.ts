import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { followReader } from './fontSizes';

it.each([
  ['a { font-size: 13px; }', 'a { font-size: 0.8125rem; }'],
  ['a { font: 700 20px/28px var(--serif) }', 'a { font: 700 1.25rem/1.75rem var(--serif) }'],
  ['a { line-height: 22px }', 'a { line-height: 1.375rem }'],
  ['a { font-size: clamp(12px, 12px + 1vw, 14px); }', 'a { font-size: clamp(0.75rem, 0.75rem + 1vw, 0.875rem); }'],
  ['a { font-family: x; height: 12px; min-height: 22px }', 'a { font-family: x; height: 12px; min-height: 22px }'],
])('%s is as large as the reader’s letters ask', (css, followed) => {
  expect(followReader(css)).toBe(followed);
});

it('no style sheet of the site gives letters a size that does not follow the reader', () => {
  const root = join(import.meta.dirname, '..');
  const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(40);
  const left = sheets.filter((path) =>
    /(?:font|line-height)[^;{}]*:[^;}]*\dpx/.test(followReader(readFileSync(join(root, path), 'utf8'))),
  );
  expect(left).toEqual([]);
});
