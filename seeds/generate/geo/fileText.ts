import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { GeoFile } from './geoFile.ts';

export interface FinishedFile {
  /** Path below public/geo. */
  readonly path: string;
  readonly file: GeoFile;
  readonly text: string;
  readonly brotliBytes: number;
}

function measureBrotli(text: string): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;
}

/** The version is taken from the content without it, so that the same boundaries always carry the same version. */
export function finishFile(path: string, compiled: GeoFile): FinishedFile {
  const unversioned = JSON.stringify({ ...compiled, version: '' });
  const version = createHash('sha256').update(unversioned).digest('hex').slice(0, 8);
  const file = { ...compiled, version };
  const text = `${JSON.stringify(file)}\n`;
  return { path, file, text, brotliBytes: measureBrotli(text) };
}

const COARSER = 1.35;
const MAX_ATTEMPTS = 12;

/** The finest version of a map that stays within its budget: most need no coarsening, 四川 does. */
export function fitBudget(path: string, budgetBytes: number, compile: (coarseness: number) => GeoFile): FinishedFile {
  for (let attempt = 0, coarseness = 1; ; attempt++, coarseness *= COARSER) {
    const finished = finishFile(path, compile(coarseness));
    if (finished.brotliBytes <= budgetBytes || attempt === MAX_ATTEMPTS) return finished;
  }
}

export function formatIndex(files: readonly FinishedFile[]): string {
  const versions = Object.fromEntries(files.map(({ path, file }) => [path, file.version]));
  return `${JSON.stringify({ schemaVersion: 1, files: versions }, null, 1)}\n`;
}
