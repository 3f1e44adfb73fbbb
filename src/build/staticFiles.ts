import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
const compressible = /^text\/|javascript|json|xml|manifest/;
/** Below this, compressing gains nothing. */
const smallestWorthCompressingBytes = 200;

export interface StaticFile {
  readonly path: string;
  /** Changes whenever the content does. */
  readonly tag: string;
}

export function contentTypeOf(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** Addresses that are files or nothing: a page must never stand in for a missing one. */
export function isAssetPath(pathname: string): boolean {
  // `/data` itself is a page; what lies below it is open data.
  return /^\/(?:(?:assets|geo)(?:\/|$)|data\/.)/.test(pathname) || /\.[a-z0-9]+$/i.test(pathname);
}

/** Hashed files and addresses with a version never change; everything else is asked for again, and answered 304. */
export function cacheControlOf(pathname: string, search: string): string {
  const unchanging = pathname.startsWith('/assets/') || /[?&]v=/.test(search);
  return unchanging ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function fileAt(path: string): Promise<StaticFile | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return { path, tag: `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"` };
}

/** The file that answers an address of the site, or undefined (404). Page routes fall back to the shell. */
export async function resolveFile(root: string, pathname: string): Promise<StaticFile | undefined> {
  const path = normalize(join(root, pathname));
  if (path !== normalize(root) && !path.startsWith(normalize(root + sep))) return undefined;
  const exact = (await fileAt(path)) ?? (await fileAt(join(path, 'index.html')));
  if (exact || isAssetPath(pathname)) return exact;
  return (await fileAt(join(root, '200.html'))) ?? (await fileAt(join(root, 'index.html')));
}

/** A reader that compresses each version of a file once and remembers it. */
export function createCompressor(): (file: StaticFile, pathname: string) => Promise<Buffer | undefined> {
  const compress = promisify(brotliCompress);
  const cache = new Map<string, { tag: string; body: Promise<Buffer | undefined> }>();

  async function compressFile(file: StaticFile, pathname: string): Promise<Buffer | undefined> {
    const body = await readFile(file.path);
    if (body.length < smallestWorthCompressingBytes) return undefined;
    // What is measured is served at its best; open data is downloaded once and may be a little larger.
    const best = /^\/(?:assets|geo)\//.test(pathname) || file.path.endsWith('.html');
    const quality = best ? constants.BROTLI_MAX_QUALITY : 5;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    return compress(body, { params });
  }

  return (file, pathname) => {
    if (!compressible.test(contentTypeOf(file.path))) return Promise.resolve(undefined);
    const known = cache.get(file.path);
    if (known?.tag === file.tag) return known.body;
    const body = compressFile(file, pathname);
    cache.set(file.path, { tag: file.tag, body });
    return body;
  };
}
