import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from './previewServer.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-preview-'));
const script = 'export const text = "a chunk";'.repeat(40);
let server: Server;
let port = 0;

beforeAll(async () => {
  for (const folder of ['assets', 'geo', 'data', 'targets']) mkdirSync(join(root, folder));
  const files = {
    'index.html': 'map',
    '200.html': 'shell',
    'targets/index.html': 'targets',
    'assets/a-1.js': script,
    'data/dataset.json': '{}',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  writeFileSync(join(root, '..', 'outside.txt'), 'secret');
  const handler = serveSite(root, '/atlas/');
  server = createServer((request, response) => handler(request, response, () => response.writeHead(500).end()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address === 'object' && address) port = address.port;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
  rmSync(join(root, '..', 'outside.txt'));
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Not fetch: it would tidy the address and decode the body. */
function ask(path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

describe('serveSite', () => {
  it.each([
    ['/atlas/', 'map'],
    ['/atlas', 'map'],
    ['/atlas/?province=500000', 'map'],
    ['/atlas/targets', 'targets'],
    ['/atlas/regions/500000', 'shell'],
    ['/atlas/evidence/000A-02?lang=en', 'shell'],
    ['/atlas/data', 'shell'],
  ])('answers the page %s with the %s', async (path, text) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type'], headers['cache-control'], body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
      text,
    ]);
  });

  it.each([
    '/atlas/assets/lost.js',
    '/atlas/assets/',
    '/atlas/geo/none',
    '/atlas/data/lost',
    '/atlas/lost.png',
    '/elsewhere',
    '/atlas/%zz',
    '/atlas/../outside.txt',
    '/atlas/..%2foutside.txt',
  ])('answers the missing %s with 404 and plain text', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(body.toString()).not.toContain('secret');
  });

  it('compresses text for those who take it, and keeps hashed files for ever', async () => {
    const packed = await ask('/atlas/assets/a-1.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(packed.body.length),
    });
    expect(brotliDecompressSync(packed.body).toString()).toBe(script);
    const plain = await ask('/atlas/assets/a-1.js');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
  });

  it('answers 304 to who has the same version, and keeps what carries a version', async () => {
    const first = await ask('/atlas/data/dataset.json?v=1');
    expect(first.headers['cache-control']).toContain('immutable');
    const again = await ask('/atlas/data/dataset.json', { 'if-none-match': first.headers.etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});
