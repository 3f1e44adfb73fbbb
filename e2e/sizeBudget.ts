import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { projectRoot } from './previewSite';

/** What one file costs the reader, in KB of 1,000 bytes. */
export interface FileSize {
  readonly path: string;
  readonly rawKb: number;
  readonly brotliKb: number;
}

/** A measure with a limit. */
export interface Budget {
  /** What was measured. */
  readonly table: string;
  /** What is over its limit, and by what. */
  readonly problems: readonly string[];
}

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const dist = join(projectRoot, 'dist');
export const scriptAndStyleLimitKb = 115;
export const nationLimitKb = 45;
const exportLimitKb = 90;
const nationFile = 'geo/china.json';

function compressedKb(body: Buffer): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliCompressSync(body, { params }).length / 1000;
}

/** Size of a built file, compressed as the site is served. */
export function measureFile(path: string): FileSize {
  const body = readFileSync(join(dist, path));
  return { path, rawKb: body.length / 1000, brotliKb: compressedKb(body) };
}

/** Addresses of scripts and style sheets that a page names. */
function filesNamedBy(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => {
    const isWanted = tag.startsWith('<script') || /\brel="?(?:stylesheet|modulepreload)\b/.test(tag);
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    // The script in the document fetches the words of the reader's language at once; the Chinese ones stand for both.
    const words = /\bdata-zh="([^"]+)"/.exec(tag)?.[1];
    return [isWanted ? address : undefined, words].flatMap((path) => (path ? [path.replace(/^\//, '')] : []));
  });
}

/** Scripts and styles that stand in index.html itself. */
function measureInlined(): FileSize {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const parts = html.matchAll(/<style>([\s\S]*?)<\/style>|<script id="boot"[^>]*>([\s\S]*?)<\/script>/g);
  const code = Buffer.from([...parts].map(([, style = '', script = '']) => style + script).join(''));
  return { path: 'in the document', rawKb: code.length / 1000, brotliKb: compressedKb(code) };
}

/**
 * All scripts and style sheets that index.html loads before anything is clicked: those it names and what these import.
 */
function listFirstFiles(): string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, ManifestChunk>;
  const chunkOf = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]));
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const chunk = chunkOf.get(file);
    for (const key of chunk?.imports ?? []) {
      const imported = manifest[key];
      if (imported) follow(imported.file);
    }
  };
  filesNamedBy(html).forEach(follow);
  return [...found].sort();
}

/** The first load part by part: what stands in the document, and the files that it names. */
export const measureFirstLoad = (): FileSize[] => [measureInlined(), ...listFirstFiles().map(measureFile)];

/** What the first move of the pointer brings (src/build/firstChunk.ts): there before anything can be pressed. */
const COMES_BEFORE = /^_(?:idle|targets|below|data|linked|region|target|figure|foot|shared)-/;

/**
 * All that is loaded only when a chart is taken along, from whichever page: the dialog, what it loads in turn
 * (workbooks, archives), and what each view adds to lay its figure out. Files of the first load and the views
 * themselves are there already.
 */
function listExportFiles(): string[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, ManifestChunk>;
  const first = new Set(listFirstFiles());
  const found = new Set<string>();
  const follow = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || first.has(chunk.file) || found.has(chunk.file) || key.endsWith('View.tsx') || COMES_BEFORE.test(key))
      return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) if (!first.has(file)) found.add(file);
    [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])].forEach(follow);
  };
  Object.keys(manifest)
    .filter((key) => /\/(?:describe\w+Figure\.ts|ExportDialog\.tsx)$/.test(key))
    .forEach(follow);
  return [...found].sort();
}

const sumKb = (sizes: readonly FileSize[]): number => sizes.reduce((sum, { brotliKb }) => sum + brotliKb, 0);

function holdsRecharts(path: string): boolean {
  return /recharts-(?:surface|wrapper)/.test(readFileSync(join(dist, path), 'utf8'));
}

function table(rows: readonly (readonly [string, number, number?])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(([name, kb, limit]) => {
      const verdict = limit === undefined ? '' : `  of ${limit} KB${kb > limit ? '  TOO LARGE' : ''}`;
      return `  ${name.padEnd(width)} ${kb.toFixed(1).padStart(7)} KB${verdict}`;
    })
    .join('\n');
}

/** The table of sizes, and what breaks the budget. */
export function checkSizeBudget(): Budget {
  const first = measureFirstLoad();
  const problems = first
    .filter(({ path }) => path.endsWith('.js') && holdsRecharts(path))
    .map(({ path }) => `${path} brings recharts into the first load`);
  const firstKb = sumKb(first);
  if (firstKb > scriptAndStyleLimitKb)
    problems.push(`the first load is ${firstKb.toFixed(1)} KB, more than ${scriptAndStyleLimitKb} KB`);
  const rows: [string, number, number?][] = first.map(({ path, brotliKb }) => [path, brotliKb]);
  rows.push(['first load, scripts and styles', firstKb, scriptAndStyleLimitKb]);
  if (existsSync(join(dist, nationFile))) {
    const { brotliKb } = measureFile(nationFile);
    rows.push([nationFile, brotliKb, nationLimitKb]);
    if (brotliKb > nationLimitKb)
      problems.push(`${nationFile} is ${brotliKb.toFixed(1)} KB, more than ${nationLimitKb} KB`);
  } else problems.push(`${nationFile} is not part of the build`);
  const exportKb = sumKb(listExportFiles().map(measureFile));
  rows.push(['exporting, loaded when used', exportKb, exportLimitKb]);
  if (exportKb === 0)
    problems.push(
      'nothing of the build is loaded only for exporting: either it is in the first load, or its files have other names now',
    );
  if (exportKb > exportLimitKb)
    problems.push(`exporting loads ${exportKb.toFixed(1)} KB, more than ${exportLimitKb} KB`);
  return { table: table(rows), problems };
}
