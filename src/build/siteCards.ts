import type { Plugin } from 'vite';

/**
 * Names the square sign among the preview images (npm run cards) in the head: what WeChat and home screens show.
 * sitePages copies the images.
 */
export function siteCards(): Plugin {
  let base = '/';
  return {
    name: 'atlas-site-cards',
    apply: 'build',
    configResolved(config) {
      ({ base } = config);
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${base}cards/icon.png` }, injectTo: 'head' },
    ],
  };
}
