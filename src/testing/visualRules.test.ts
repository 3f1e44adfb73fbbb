import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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
