import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifySync, type Plugin } from 'vite';

/**
 * public/boot.js without its comments and with short names: it is the first thing that a reader waits for. Strings keep
 * their quotes and functions their word, since browsers of any age read it.
 */
export function shortenBootScript(code: string): string {
  return minifySync('boot.js', code, {
    compress: { target: 'es2015' },
    mangle: true,
    codegen: { removeWhitespace: false },
  }).code;
}

/** Puts the short form of boot.js in the place of the copy that the build makes of it. */
export function bootScript(): Plugin {
  let file = '';
  return {
    name: 'atlas:boot-script',
    apply: 'build',
    configResolved(config) {
      file = resolve(config.root, config.build.outDir, 'boot.js');
    },
    // The files of public are copied before this.
    writeBundle() {
      writeFileSync(file, shortenBootScript(readFileSync(file, 'utf8')));
    },
  };
}
