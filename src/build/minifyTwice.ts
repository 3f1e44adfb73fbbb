import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Scripts are made short a second time, after the bundler's own minifier: the two find different things, together one
 * to two KB (brotli) of what every reader fetches first; either alone leaves half of that. Costs ten seconds a build.
 */
export const minifyTwice = (): Plugin => ({
  name: 'atlas-minify-twice',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, { module: true, ecma: 2020, compress: { passes: 2 } });
        if (code) file.code = code;
      }
    },
  },
});
