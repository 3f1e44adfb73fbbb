import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, readFiles } from '../readProject';
import type { Sources } from './structureMeasures';

const FOLDERS = ['src', 'seeds', 'e2e', 'public'];
const ENDINGS = ['.ts', '.tsx', '.css', '.js'];

/** Path → text of all code of the project; not of what is built or reported. */
export function readProjectSources(): Sources {
  const isSource = (path: string): boolean =>
    ENDINGS.some((ending) => path.endsWith(ending)) && !path.startsWith('e2e/.output/');
  const own = { 'vite.config.ts': readFileSync(join(projectRoot, 'vite.config.ts'), 'utf8') };
  return Object.assign(own, ...FOLDERS.map((folder) => readFiles(folder, isSource)));
}
