import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { listenOnLoopback, type Site } from './previewSite';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

interface Answer {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false;
const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

/**
 * A folder's address without the slash leads to the one with it, as everywhere; nothing stands in for what is missing
 * but a named page.
 */
async function resolve(root: string, pathname: string, notFound: string | null): Promise<Answer> {
  const path = normalize(join(root, decodeURIComponent(pathname)));
  const missing: Answer = notFound === null ? { status: 404 } : { status: 404, file: join(root, notFound) };
  if (path !== root && !path.startsWith(root + sep)) return missing;
  if (await isFile(path)) return { status: 200, file: path };
  if (!(await isFolder(path)) || !(await isFile(join(path, 'index.html')))) return missing;
  return pathname.endsWith('/')
    ? { status: 200, file: join(path, 'index.html') }
    : { status: 301, location: `${pathname}/` };
}

/**
 * Serves a folder as a plain file server does: `python3 -m http.server`, or with `notFound` a host of pages (GitHub,
 * GitLab, Cloudflare), which answers what is missing with that page and 404.
 */
export async function servePlainly(root: string, notFound: string | null = null): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    resolve(root, pathname, notFound)
      .then(async ({ status, file, location }) => {
        const body = file ? await readFile(file) : `${status}`;
        response.writeHead(status, {
          'content-type': file ? (types[extname(file)] ?? 'application/octet-stream') : 'text/plain',
          ...(location ? { location: location + search } : {}),
        });
        response.end(body);
      })
      .catch(() => response.writeHead(500).end());
  });
  return listenOnLoopback(server);
}
