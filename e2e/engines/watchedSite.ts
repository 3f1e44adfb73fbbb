import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback, type Site } from '../previewSite';
import { writeFinder, writeStart } from './pageScripts';

/** Addresses that are not the site's own. */
export const OWN = { start: '/__engines/start.js', finder: '/__engines/finder.js', blank: '/__engines/blank' } as const;
const COMPLAINTS = '/__engines/complaints';

export interface WatchedSite extends Site {
  /** What pages have complained of, and what was missing, since this was last asked. */
  takeComplaints(): readonly string[];
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Hands on what the site answers; a document gets the script that watches it. */
async function handOn(url: string, response: ServerResponse): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const body = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get('content-type') ?? '';
  response.writeHead(answer.status, {
    'content-type': type,
    'cache-control': answer.headers.get('cache-control') ?? 'no-cache',
  });
  const watched = `<head><script src="${OWN.start}"></script>`;
  response.end(type.startsWith('text/html') ? body.toString('utf8').replace('<head>', watched) : body);
  return answer.status;
}

/**
 * The site as one reader sees it on a given day, with an ear for what goes wrong: neither engine has a command to set a
 * page's clock or to listen before a page begins, so both are done by a script that stands in every document.
 */
export async function watchSite(site: Site, today: string): Promise<WatchedSite> {
  const complaints: string[] = [];
  const own = new Map([
    [OWN.start, { type: 'text/javascript', body: writeStart(today, COMPLAINTS) }],
    [OWN.finder, { type: 'text/javascript', body: writeFinder() }],
    [OWN.blank, { type: 'text/html', body: '<!doctype html><title>blank</title><link rel="icon" href="data:,">' }],
  ] as [string, { type: string; body: string }][]);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const known = own.get(url);
    if (known) {
      response.writeHead(200, { 'content-type': `${known.type}; charset=utf-8` }).end(known.body);
    } else if (url === COMPLAINTS) {
      complaints.push(await readBody(request));
      response.writeHead(204).end();
    } else {
      const status = await handOn(site.url + url, response);
      if (status >= 400) complaints.push(`${status}: ${url}`);
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return { ...(await listenOnLoopback(server)), takeComplaints: () => complaints.splice(0) };
}
