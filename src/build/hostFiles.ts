import type { Plugin } from 'vite';
import { composeHostFiles } from './composeHostFiles.ts';

/**
 * Adds to the build what common static hosts want to be told: which page answers an unknown address, and what may be
 * kept for ever.
 */
export function hostFiles(): Plugin {
  let base = '/';
  return {
    name: 'atlas-host-files',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    generateBundle() {
      for (const { name, content } of composeHostFiles(base))
        this.emitFile({ type: 'asset', fileName: name, source: content });
    },
  };
}
