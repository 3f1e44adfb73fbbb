import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate/browser';

/** Takes bytes in order; resolves when it has room for more. */
export type WriteBytes = (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;

export interface ZipStream {
  /** Adds a whole file and hands its bytes on: nothing of it is kept but its place in the list at the archive's end. */
  add(name: string, content: string | Uint8Array): Promise<void>;
  /** Writes the list of files; the archive is complete. */
  end(): Promise<void>;
}

/** What is packed already gains nothing from being packed again. */
const PACKED = /\.(?:png|xlsx)$/;

/**
 * A ZIP archive that leaves file by file. fflate packs in this thread: its workers start from blob: addresses, which
 * the policy of the page refuses, and a figure's text is packed in some milliseconds.
 */
export function openZip(write: WriteBytes, changedAt: Date): ZipStream {
  const waiting: Uint8Array[] = [];
  let problem: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) problem = error;
    else waiting.push(bytes);
  });
  const flush = async () => {
    if (problem) throw problem;
    while (waiting.length > 0) {
      const bytes = waiting.shift();
      // A copy of its own, for fflate may hand out a part of a larger buffer.
      if (bytes && bytes.length > 0) await write(new Uint8Array(bytes));
    }
  };
  return {
    async add(name, content) {
      const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      file.mtime = changedAt;
      zip.add(file);
      file.push(typeof content === 'string' ? strToU8(content) : content, true);
      await flush();
    },
    async end() {
      zip.end();
      await flush();
    },
  };
}
