import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashesOf = (html: string, part: RegExp): string[] =>
  [...html.matchAll(part)].map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);

/**
 * What the page may load, and nothing else: its own files, and the code and styles that stand in the document as they
 * were built. A policy in a meta element cannot carry frame-ancestors, so embedding stays allowed. blob: and data:
 * images are needed to turn a chart into a PNG.
 */
const writePolicy = (html: string): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(html, /<script id="(?:boot|choose)"[^>]*>([\s\S]*?)<\/script>/g)].join(' '),
    ["style-src 'self'", ...hashesOf(html, /<style>([\s\S]*?)<\/style>/g)].join(' '),
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
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: writePolicy(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
