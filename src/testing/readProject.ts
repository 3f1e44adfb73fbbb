import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/**
 * Paths of all files below a folder of the project, from the project's root, with forward slashes; none when it is
 * absent.
 */
export function listFiles(folder: string): string[] {
  const entries = (() => {
    try {
      return readdirSync(join(projectRoot, folder), { withFileTypes: true, recursive: true });
    } catch {
      return [];
    }
  })();
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectRoot.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Content by path of the files of a folder that `wanted` picks. */
export function readFiles(folder: string, wanted: (path: string) => boolean): Record<string, string> {
  const paths = listFiles(folder).filter(wanted);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(projectRoot, path), 'utf8')]));
}
