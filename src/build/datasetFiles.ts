import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../domain/changes';

/** A file that `npm run seeds` wrote, as text; `root` is the folder of the project. */
export const readDatasetFile = (
  root: string,
  name: 'dataset.json' | 'systems.json' | 'changes.json' | 'CHANGES.md',
): string => readFileSync(join(root, 'seeds/dataset', name), 'utf8');

/** The ISO day on which an edition of the data was made. Throws where the log does not tell of it. */
export function findEditionDate(editions: readonly Pick<Edition, 'version' | 'date'>[], version: string): string {
  const edition = editions.find((other) => other.version === version);
  if (!edition) throw new Error(`changes.json does not tell of edition ${version}; run npm run seeds`);
  return edition.date;
}

/** The ISO day on which the committed data were last changed. */
export function readEditionDate(root: string): string {
  const { version } = JSON.parse(readDatasetFile(root, 'dataset.json')) as { readonly version: string };
  return findEditionDate(JSON.parse(readDatasetFile(root, 'changes.json')) as readonly Edition[], version);
}
