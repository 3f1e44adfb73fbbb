import { inflateSync } from 'node:zlib';

const PAGE = /\/Type\s*\/Page\b/g;

/** What a compressed part of a PDF holds; empty where it is something else, as a picture is. */
function inflate(part: Buffer): string {
  try {
    return inflateSync(part).toString('latin1');
  } catch {
    return '';
  }
}

/** The number of pages of a PDF, whether they are written out or packed into object streams, as Firefox has them. */
export function pagesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm\b[^]*?stream\r?\n([^]*?)endstream/g)].map(([, part = '']) =>
    inflate(Buffer.from(part, 'latin1')),
  );
  return [text, ...packed].reduce((sum, part) => sum + (part.match(PAGE)?.length ?? 0), 0);
}
