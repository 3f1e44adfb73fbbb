import { unzipSync } from 'fflate/browser';
import { decodeEntities } from './decodeEntities';
import { readCsv, readSheet } from './readSheet';

/** Why a file gives no text. */
type UploadProblem = 'tooLarge' | 'scan' | 'noText' | 'broken' | 'unknown';

/** What came of a file. */
export type Upload =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: UploadProblem };

const MOST_BYTES = 5_000_000;
/** A document that unpacks to more is none that a person has written. */
const MOST_UNPACKED = 20_000_000;

/** UTF-16 with its mark, UTF-8, or else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The words of a saved page; nothing of it is run or shown as markup. */
export function readHtml(html: string): string {
  const words = html
    .replaceAll(/<(script|style|noscript|template|head)\b[\s\S]*?<\/\1\s*>/giu, '')
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/<(?:br|\/p|\/div|\/h[1-6]|\/li|\/tr)\b[^>]*>/giu, '\n')
    .replaceAll(/<[^>]*>/gu, '');
  return decodeEntities(words)
    .replaceAll(/\n\s*\n/gu, '\n')
    .trim();
}

/** The paragraphs of word/document.xml. */
const readWordXml = (xml: string): string =>
  decodeEntities(
    xml
      .replaceAll(/<\/w:p>/gu, '\n')
      .replaceAll(/<w:tab\/>/gu, ' ')
      .replaceAll(/<[^>]*>/gu, ''),
  ).trim();

/** Parts of a packed document as text; null where it is no archive, or unpacks to more than a person writes. */
function unpack(bytes: Uint8Array, parts: readonly string[]): readonly string[] | null {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!parts.includes(name)) return false;
        unpacked += originalSize;
        return unpacked <= MOST_UNPACKED;
      },
    });
    const decoder = new TextDecoder();
    return parts.map((part) => (files[part] ? decoder.decode(files[part]) : ''));
  } catch {
    return null;
  }
}

/** The text of a document that is an archive; null where it is none. */
function readPacked(bytes: Uint8Array, ending: 'docx' | 'xlsx'): string | null {
  if (ending === 'docx') {
    const [xml = ''] = unpack(bytes, ['word/document.xml']) ?? [];
    return xml === '' ? null : readWordXml(xml);
  }
  const [sheet = '', strings = ''] = unpack(bytes, ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) ?? [];
  return sheet === '' ? null : readSheet(sheet, strings);
}

const ok = (text: string): Upload => (text.trim() === '' ? { ok: false, problem: 'noText' } : { ok: true, text });

/** The text of a file that a reader has dropped: .txt, a saved page, .docx, or a table as .xlsx or .csv. */
export async function readUpload(file: File): Promise<Upload> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'tooLarge' };
  const ending = /\.([a-z\d]+)$/iu.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:pdf|doc|wps|ofd|png|jpe?g|gif|webp|bmp|tiff?)$/u.test(ending)) return { ok: false, problem: 'scan' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (ending === 'docx' || ending === 'xlsx') {
    const text = readPacked(bytes, ending);
    return text === null ? { ok: false, problem: 'broken' } : ok(text);
  }
  if (ending === 'csv') return ok(readCsv(decodeText(bytes)));
  if (/^html?$/u.test(ending)) return ok(readHtml(decodeText(bytes)));
  if (ending !== 'txt' && ending !== '') return { ok: false, problem: 'unknown' };
  return ok(decodeText(bytes));
}
