import { unzipSync } from 'fflate/browser';

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

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decodeEntities = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu,
    (whole: string, decimal?: string, hex?: string, name = '') => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return ENTITIES[name.toLowerCase()] ?? whole;
    },
  );

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

function unpackWord(bytes: Uint8Array): string | null {
  const part = 'word/document.xml';
  try {
    const { [part]: file } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === part && originalSize <= MOST_UNPACKED,
    });
    return file ? readWordXml(new TextDecoder().decode(file)) : null;
  } catch {
    return null;
  }
}

const ok = (text: string): Upload => (text.trim() === '' ? { ok: false, problem: 'noText' } : { ok: true, text });

/** The text of a file that a reader has dropped: .txt, a saved page, or .docx. */
export async function readUpload(file: File): Promise<Upload> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'tooLarge' };
  const ending = /\.([a-z\d]+)$/iu.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:pdf|doc|wps|ofd|png|jpe?g|gif|webp|bmp|tiff?)$/u.test(ending)) return { ok: false, problem: 'scan' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (ending === 'docx') {
    const text = unpackWord(bytes);
    return text === null ? { ok: false, problem: 'broken' } : ok(text);
  }
  if (/^html?$/u.test(ending)) return ok(readHtml(decodeText(bytes)));
  if (ending !== 'txt' && ending !== '') return { ok: false, problem: 'unknown' };
  return ok(decodeText(bytes));
}
