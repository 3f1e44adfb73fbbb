import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** The first of these programs that is on the PATH. */
export function findOnPath(wanted: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return wanted
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Output of a command, or undefined when it fails; its complaints go to our own standard error. */
export function run(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return undefined;
  }
}

let aptIsFresh = false;
/** Installs Debian packages where that is possible: as root, with apt-get at hand. */
export function aptInstall(...packages: string[]): boolean {
  if (!isRoot || !findOnPath(['apt-get'])) return false;
  console.log(`installing ${packages.join(' ')} with apt-get …`);
  aptIsFresh ||= run('apt-get', 'update') !== undefined;
  return run('apt-get', 'install', '-y', '--no-install-recommends', ...packages) !== undefined;
}

/** A program that is not here and cannot be installed. */
export class MissingProgram extends Error {}

/** A program on the PATH, installed as a Debian package where it is missing. Throws MissingProgram. */
export function findOrInstall(names: readonly string[], packageName: string): string {
  const found = findOnPath(names) ?? (aptInstall(packageName) ? findOnPath(names) : undefined);
  if (!found) throw new MissingProgram(`no ${names[0]} here; please install ${packageName}`);
  return found;
}
