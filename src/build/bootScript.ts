import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';

/**
 * boot.js without its comments and with short names: it is the first thing that a reader waits for. Strings keep their
 * quotes and functions their word, since browsers of any age read it.
 */
export function shortenBootScript(code: string): string {
  const { code: short } = minifySync('boot.js', code, {
    compress: { target: 'es2015' },
    mangle: true,
    codegen: { removeWhitespace: false },
  });
  return short.replace(/\n\s+/g, '\n');
}

/** Writes src/app/boot.js into every document: as a file it would hold back the first paint by a round trip. */
export function bootScript(): Plugin {
  let code = '';
  let base = '/';
  return {
    name: 'atlas:boot-script',
    configResolved(config) {
      const written = readFileSync(join(config.root, 'src/app/boot.js'), 'utf8');
      code = config.command === 'build' ? shortenBootScript(written) : written;
      base = config.base;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace('<script id="boot"></script>', () => `<script id="boot" data-base="${base}">${code}</script>`),
    },
  };
}
