import { downloadBlob } from '../downloadBlob';
import type { WriteBytes } from './zipStream';

/** Where an archive goes while it grows. */
export interface SaveTarget {
  readonly write: WriteBytes;
  /** The file is there under its name. */
  close(): Promise<void>;
  /** Nothing is left of it. */
  abort(): Promise<void>;
}

/**
 * A file of the reader's disk, as the File System Access API gives it; TypeScript's own list of the DOM lacks some of
 * it.
 */
interface PickedFile extends FileSystemFileHandle {
  remove?(): Promise<void>;
}

type PickFile = (options: {
  suggestedName: string;
  types: readonly { accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<PickedFile>;

/** The reader closed the dialog that asks where to save. */
export class NotChosenError extends Error {}

/**
 * Parts are handed to the browser in pieces of this size; it keeps them out of the page's memory, on disk if there are
 * many.
 */
const PART_BYTES = 4_000_000;

const readPicker = (): PickFile | null => {
  const pick = (window as Window & { showSaveFilePicker?: PickFile }).showSaveFilePicker;
  return typeof pick === 'function' ? pick.bind(window) : null;
};

export const canPickFile = (): boolean => readPicker() !== null;

/**
 * The picker has made an empty file; leaving it would look like an archive. A file that has bytes is not ours to take
 * away.
 */
async function removeEmpty(file: PickedFile): Promise<void> {
  if (typeof file.remove !== 'function') return;
  if ((await file.getFile()).size === 0) await file.remove();
}

/**
 * Writes to a file that the reader picks: the browser holds the bytes beside it and puts them in place only when it is
 * closed.
 */
export async function openPickedFile(name: string): Promise<SaveTarget> {
  const pick = readPicker();
  if (!pick) throw new Error('no file picker');
  const file = await pick({ suggestedName: name, types: [{ accept: { 'application/zip': ['.zip'] } }] }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw new NotChosenError();
      throw error;
    },
  );
  const stream = await file.createWritable();
  return {
    write: (bytes) => stream.write(bytes),
    close: () => stream.close(),
    abort: async () => {
      // A stream that has failed refuses to be aborted again; the file is to go all the same.
      await stream.abort().catch(() => undefined);
      await removeEmpty(file).catch(() => undefined);
    },
  };
}

/** Gathers parts that the browser keeps, and downloads them as one file in the end. */
export function openDownload(name: string, deliver: (blob: Blob, name: string) => void = downloadBlob): SaveTarget {
  let parts: Blob[] = [];
  let loose: Uint8Array<ArrayBuffer>[] = [];
  let looseBytes = 0;
  const settle = () => {
    if (loose.length > 0) parts.push(new Blob(loose));
    loose = [];
    looseBytes = 0;
  };
  const drop = () => {
    parts = [];
    loose = [];
  };
  return {
    async write(bytes) {
      loose.push(bytes);
      looseBytes += bytes.length;
      if (looseBytes >= PART_BYTES) settle();
    },
    async close() {
      settle();
      deliver(new Blob(parts, { type: 'application/zip' }), name);
      drop();
    },
    async abort() {
      drop();
    },
  };
}
