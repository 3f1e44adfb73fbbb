import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { cacheControlOf, contentTypeOf, createCompressor, isAssetPath, resolveFile } from './staticFiles.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Path below the base without it, decoded; undefined when the address is outside the site or malformed. */
function sitePath(address: string, base: string): { pathname: string; search: string } | undefined {
  const mark = address.indexOf('?');
  const path = mark < 0 ? address : address.slice(0, mark);
  const inside = path.startsWith(base) ? path : `${path}/` === base ? base : undefined;
  if (inside === undefined) return undefined;
  try {
    return {
      pathname: decodeURIComponent(`/${inside.slice(base.length)}`),
      search: mark < 0 ? '' : address.slice(mark),
    };
  } catch {
    return undefined;
  }
}

function answerMissing(response: ServerResponse, address: string): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`404: ${address} is not part of this site\n`);
}

/**
 * Serves a built site as a good static host would: what is missing is missing (Vite answers a lost chunk with the page
 * and 200, which turns into a puzzle in the browser), text is compressed, and hashed files are kept for ever.
 */
export function serveSite(root: string, base = '/'): Handler {
  const compressed = createCompressor();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.url ?? '/';
    const path = sitePath(address, base);
    const file = path && (await resolveFile(root, path.pathname));
    if (!path || !file) return answerMissing(response, address);

    response.setHeader('cache-control', cacheControlOf(path.pathname, path.search));
    response.setHeader('etag', file.tag);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.headers['if-none-match'] === file.tag) return void response.writeHead(304).end();

    response.setHeader('content-type', contentTypeOf(file.path));
    const acceptsBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const brotli = acceptsBrotli ? await compressed(file, path.pathname) : undefined;
    if (brotli) response.setHeader('content-encoding', 'br');
    const body = brotli ?? (await readFile(file.path));
    response.setHeader('content-length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    answer(request, response).catch(next);
  };
}

/**
 * In development the page stands in for a missing file too; Vite has rewritten the address by then, the original one
 * tells.
 */
const refuseMissingAssets: Handler = (request, response, next) => {
  const address = (request as IncomingMessage & { originalUrl?: string }).originalUrl ?? request.url ?? '/';
  const path = address.split('?')[0] ?? address;
  if (isAssetPath(path) && !path.endsWith('.html')) answerMissing(response, address);
  else next();
};

/**
 * `vite preview` and `vite` answer a missing asset with 404; `vite preview` also compresses. Vite prints the address.
 */
export function previewServer(): Plugin {
  return {
    name: 'atlas:preview-server',
    configurePreviewServer(server) {
      const { root, base, build } = server.config;
      server.middlewares.use(serveSite(resolve(root, build.outDir), base));
    },
    configureServer(server) {
      return () => void server.middlewares.use(refuseMissingAssets);
    },
  };
}
