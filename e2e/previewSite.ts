import { spawn, type ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

export const projectRoot = resolve(import.meta.dirname, '..');
const startLimitMs = 20_000;

export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

export function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? found(address.port) : failed(new Error('no free port')),
      );
    });
  });
}

async function waitUntilServed(url: string, server: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + startLimitMs;
  while (Date.now() < giveUpAt && server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`vite preview does not answer at ${url}`);
}

/** Serves dist with `vite preview` in a process of its own, on a free port of the loopback address. */
export async function previewSite(): Promise<Site> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const server = spawn(process.execPath, [vite, 'preview'], {
    cwd: projectRoot,
    env: { ...process.env, PORT: String(port), BASE_PATH: '/' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((end) => server.once('exit', () => end()));
  const stop = (): Promise<void> => {
    server.kill();
    return ended;
  };
  try {
    await waitUntilServed(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Lets a server answer on a free port of the loopback address. */
export async function listenOnLoopback(server: Server): Promise<Site> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
