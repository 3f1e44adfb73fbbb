import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { textures } from '../charts/scene/scene';
import { SignTextures } from '../charts/signs/SignTextures';
import { Stipple } from '../charts/signs/Stipple';

const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(css|tsx?)$/.test(path) && !/\.test\.tsx?$/.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** Where colours are defined; everything else names a token. */
const DEFINES_COLOURS = new Set(['config/palette.ts', 'app/theme.css']);
const COLOUR = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![\w-])|\b(?:rgba?|hsla?|oklch|oklab|lch|lab|hwb)\(/gi;
/** Strings only: a `#` in code is a private name, an anchor or a message's plural. */
const coloursIn = (path: string) => {
  const text = read(path).replace(/\/\*[\s\S]*?\*\//g, '');
  const words = path.endsWith('.css') ? text : (text.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).join('\n');
  return [...words.matchAll(COLOUR)].map(([colour]) => `${path}: ${colour}`);
};

describe('the visual system', () => {
  it('defines its colours in one place: no other file writes a colour', () => {
    expect(files.filter((path) => !DEFINES_COLOURS.has(path)).flatMap(coloursIn)).toEqual([]);
  });

  it('names only tokens that exist', () => {
    const known = new Set([...read('app/theme.css').matchAll(/--(\w+):/g)].map(([, name]) => name));
    const unknown = files.flatMap((path) =>
      [...read(path).matchAll(/var\(--(\w+)\)/g)]
        .filter(([, name]) => !known.has(name))
        .map(([use]) => `${path}: ${use}`),
    );
    expect(unknown).toEqual([]);
  });

  it('draws each texture once, through the scene: no other file has dots or hatches of its own', () => {
    const own = files.filter((path) => /radial-gradient|repeating-|<pattern/.test(read(path)));
    // Files to take along are written as text; renderSvg reads the tiles of the scene too.
    expect(own.sort()).toEqual(['charts/scene/SceneSvg.tsx', 'export/renderSvg.ts']);
  });

  it('holds the textures once for all pages, and asks for none but those', () => {
    const holders = files.filter((path) => read(path).includes('<SignTextures />'));
    expect(holders).toEqual(['app/App.tsx']);
    const asked = files.flatMap((path) =>
      [...read(path).matchAll(/url\(['"]?#tx-(\w+)/g)].map(([, name = '']) => ({ path, name })),
    );
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter(({ name }) => !(name in textures))).toEqual([]);
  });

  it('shows silence in an HTML box by the stipple of the scene: its size, its dots and its paints', () => {
    const page = renderToStaticMarkup(createElement(SignTextures));
    expect(page).toContain(
      '<pattern id="tx-stipple" width="6" height="6" patternUnits="userSpaceOnUse">' +
        '<rect width="6" height="6" fill="var(--none)"></rect>' +
        '<circle cx="1.5" cy="1.5" r="0.75" fill="var(--noneDot)"></circle>' +
        '<circle cx="4.5" cy="4.5" r="0.75" fill="var(--noneDot)"></circle></pattern>',
    );
    expect(renderToStaticMarkup(createElement(Stipple))).toContain('fill="url(#tx-stipple)"');
    // Whoever holds a stipple gives it the box to fill.
    const boxless = files.filter((path) => read(path).includes('<Stipple />') && !/stippled\b/.test(read(path)));
    expect(boxless).toEqual([]);
  });

  it('stops every movement for readers who asked for less: what moves does so by CSS, which one rule switches off, or asks first', () => {
    expect(read('app/theme.css')).toMatch(
      /prefers-reduced-motion: reduce\) \{\s*\*,\s*\*::before,\s*\*::after \{\s*transition-duration: 0s !important;\s*animation-duration: 0s !important/,
    );
    const moving = files.filter((path) => /\.tsx?$/.test(path) && /\.animate\(|behavior: 'smooth'/.test(read(path)));
    expect(moving.filter((path) => !/prefers-reduced-motion/.test(read(path)))).toEqual([]);
  });

  it('keeps the gaps of the frame on even pixels, the half steps of the grid', () => {
    const off = ['app/theme.css', 'app/shell.css', 'views/home/home.css'].flatMap((path) =>
      [...read(path).matchAll(/(?:gap|margin-top|margin-bottom|padding-bottom|padding-top): (\d+)px/g)]
        .filter(([, px]) => Number(px) > 4 && Number(px) % 2 !== 0)
        .map(([rule]) => `${path}: ${rule}`),
    );
    // An odd number of pixels hides a border of one or three.
    expect(off.filter((rule) => !/padding-top: 3px/.test(rule))).toEqual([]);
  });
});
