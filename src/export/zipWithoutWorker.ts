import { zipSync, type FlateError, type Zippable } from 'fflate/browser';

/**
 * Stands in for fflate where write-excel-file asks for it (vite.config.ts). fflate packs files above 160 KB in a worker
 * that it starts from a blob: address, which the policy of the page refuses; a workbook of ours is packed in some ten
 * milliseconds where it is.
 */
export function zip(files: Zippable, done: (error: FlateError | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}

export { strToU8, zipSync } from 'fflate/browser';
