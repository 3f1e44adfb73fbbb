import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { PATIENCE_MS } from './engine';

const running = new Set<ChildProcess>();
const folders = new Set<string>();

const kill = (child: ChildProcess, signal: NodeJS.Signals): void => {
  try {
    // With its descendants: each program leads a group of its own.
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
};

// However the script ends, no browser and no profile is left behind.
process.once('exit', () => {
  for (const child of running) kill(child, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** A folder that is gone when the script has ended. */
export function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `atlas-${name}-`));
  folders.add(folder);
  return folder;
}

export interface OwnProcess {
  /** The part of its output that the pattern's first group matches, once it is there. */
  hear(pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a program that ends with the script; a third stream takes what `Xvfb -displayfd 3` says. */
export function startProcess(command: string, args: readonly string[], env: NodeJS.ProcessEnv): OwnProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  const ended = new Promise<void>((end) => {
    child.once('error', (error) => {
      output += error.message;
      end();
    });
    child.once('exit', () => end());
  });
  void ended.then(() => running.delete(child));
  const streams = child.stdio.slice(1) as Readable[];
  for (const stream of streams) stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));

  const hear = (pattern: RegExp): Promise<string> =>
    new Promise((heard, failed) => {
      const fail = (): void => failed(new Error(`${command} did not start: ${output.trim()}`));
      const timer = setTimeout(fail, PATIENCE_MS);
      const listen = (): void => {
        const found = pattern.exec(output)?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        heard(found);
      };
      for (const stream of streams) stream.on('data', listen);
      void ended.then(fail);
      listen();
    });
  const stop = async (): Promise<void> => {
    kill(child, 'SIGTERM');
    const timer = setTimeout(() => kill(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(timer);
  };
  return { hear, stop };
}
