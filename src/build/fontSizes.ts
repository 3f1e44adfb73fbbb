import type { Plugin } from 'vite';

/** Pixels of a letter in a browser whose reader has not chosen another size. */
const USUAL_PX = 16;
const DECLARATION = /(?<![\w-])(?:font|font-size|line-height):[^;}]+/g;
const LENGTH = /(\d+(?:\.\d+)?)px/g;

/** The same style sheet with its letters and lines in parts of the size that the reader's browser is set to. */
export const followReader = (css: string): string =>
  css.replace(DECLARATION, (declaration) =>
    declaration.replace(LENGTH, (_, px: string) => `${Number(px) / USUAL_PX}rem`),
  );

/** Lets sizes of letters, which the style sheets give in pixels of the usual size, follow the reader's own. */
export function fontSizes(): Plugin {
  return {
    name: 'atlas:font-sizes',
    enforce: 'pre',
    transform: { filter: { id: /\/src\/.*\.css$/ }, handler: (css) => ({ code: followReader(css), map: null }) },
  };
}
