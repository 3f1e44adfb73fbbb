import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A short name for the present content of a folder: it changes when any file in it does. */
function versionOf(folder: string): string {
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort();
  for (const path of paths) hash.update(path.replaceAll('\\', '/')).update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, 8);
}

/**
 * Boundary files are served under their own names; the version in their address (`?v=`) lets browsers keep them for
 * ever.
 */
export function geoVersion(): Plugin {
  return {
    name: 'atlas:geo-version',
    config: ({ root = '.' }) => ({ define: { __GEO_VERSION__: JSON.stringify(versionOf(join(root, 'public/geo'))) } }),
  };
}
