import type { Plugin } from 'vite';

/**
 * What the page may load, and nothing else: its own files. A policy in a meta element cannot carry frame-ancestors, so
 * embedding stays allowed. blob: and data: images are needed to turn a chart into a PNG.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Build only: the development server injects inline scripts and styles that the policy would refuse. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'atlas:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      // A policy binds only what comes after it in the document, so it goes in last and stands first.
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      ],
    },
  };
}
