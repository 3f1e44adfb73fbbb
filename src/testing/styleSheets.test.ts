import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakpointsPx, enlargedFromPx, wideFromPx } from '../config/breakpoints';
import { findClassesStyledTwice, parseStyleSheet } from './structure/styleSheets';

const root = join(import.meta.dirname, '..');
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sheets = paths.filter((path) => path.endsWith('.css')).map((path) => parseStyleSheet(path, read(path)));

describe('parseStyleSheet', () => {
  const sheet = parseStyleSheet(
    'a.css',
    `.loose { color: red }
     @layer views {
       @media (min-width: 640px) and (max-width: 1023px) and (max-height: 500px) { .a:not(.b) > :is(.c, p) { color: red } }
       @container (max-width: 300px) { .d { color: red } }
     }
     @media print { p { color: red } }`,
  );

  it('finds the classes of every selector, however deep', () => {
    expect([...sheet.classes]).toEqual(['loose', 'a', 'b', 'c', 'd']);
  });

  it('finds the widths of the window, and those alone', () => {
    expect([...sheet.widthsPx]).toEqual([640, 1024]);
  });

  it('finds rules outside of layers', () => {
    expect(sheet.unlayered).toEqual([1, 6]);
  });

  it('finds a class that two sheets name', () => {
    const other = parseStyleSheet('b.css', '.x .d { color: red }');
    expect(findClassesStyledTwice([sheet, other])).toEqual(['.d: a.css, b.css']);
  });
});

describe('the style sheets', () => {
  it('put every rule in a layer, so that what wins over what is declared once, in app/layers.css', () => {
    expect(sheets.flatMap(({ path, unlayered }) => unlayered.map((line) => `${path}:${line}`))).toEqual([]);
    expect(read('app/main.tsx')).toMatch(/^import '\.\/layers\.css';/);
  });

  it('style each class in one file', () => {
    expect(findClassesStyledTwice(sheets)).toEqual([]);
  });

  it('change the layout at the named widths alone', () => {
    const named = new Set<number>(Object.values(breakpointsPx));
    expect(named.size).toBeLessThanOrEqual(5);
    const others = sheets.flatMap(({ path, widthsPx }) =>
      [...widthsPx].filter((width) => !named.has(width)).map((width) => `${path}: ${width} px`),
    );
    // The theme draws the whole page larger on large screens, in the layout that it has.
    const large = [wideFromPx, ...Object.keys(enlargedFromPx)].map((width) => `app/theme.css: ${width} px`);
    expect(others.sort()).toEqual(large);
  });

  it('style no class that nothing has', () => {
    const code = paths
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map(read)
      .join('\n');
    const words = new Set(code.match(/[\w-]+/g));
    const isOfRecharts = (name: string) => name.startsWith('recharts-');
    // Put together from a beginning and a state or a class of the data (`is-${state}`, `coverage-${state}`).
    const beginnings = [...code.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, beginning = '']) => beginning);
    const dead = sheets.flatMap(({ path, classes }) =>
      [...classes]
        .filter(
          (name) =>
            !words.has(name) && !isOfRecharts(name) && !beginnings.some((beginning) => name.startsWith(beginning)),
        )
        .map((name) => `${path}: .${name}`),
    );
    expect(dead).toEqual([]);
  });
});
