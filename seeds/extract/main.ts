import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeExtraction } from '../../src/build/composeExtraction';
import { extractArticle } from '../../src/extract/extractArticle';
import type { ExtractionFacts } from '../../src/extract/extraction';
import { readExtractionFile } from '../../src/extract/extractionFile';
import { formatDraft, formatDraftNumerals } from './formatDraft';

// npm run extract -- FILE… | FOLDER [--date 2026-01-05 | --dates FILE.json] [--ndjson | --draft]

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

interface Order {
  readonly files: readonly string[];
  readonly dateOf: (name: string) => string;
  readonly isLines: boolean;
  readonly isDraft: boolean;
}

/** What was asked for; throws a message that says how it is to be asked. */
function readOrder(args: readonly string[]): Order {
  const take = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    return at < 0 ? undefined : args[at + 1];
  };
  const [date, dates] = [take('--date'), take('--dates')];
  const known = dates ? (JSON.parse(readFileSync(dates, 'utf8')) as Record<string, string>) : {};
  const named = args.filter((word, at) => !word.startsWith('--') && !/^--dates?$/u.test(args[at - 1] ?? ''));
  const files = named.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  if (files.length === 0) throw new Error('which articles? npm run extract -- FILE… | FOLDER [--date 2026-01-05]');
  const dateOf = (name: string): string => {
    const found = known[name] ?? date;
    if (found === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(found))
      throw new Error(`${name}: no date; give --date 2026-01-05, or --dates FILE.json with "${name}": "2026-01-05"`);
    return found;
  };
  return { files, dateOf, isLines: args.includes('--ndjson'), isDraft: args.includes('--draft') };
}

const RECORDS = join(root, 'seeds/documents');

/** The number behind those of the documents that there are. */
function findNumber(): number {
  const known = existsSync(RECORDS) ? readdirSync(RECORDS).map((name) => Number(name.slice(0, 3))) : [];
  return Math.max(-1, ...known.filter(Number.isFinite)) + 1;
}

/** Writes the record of an article beside the others, for a person to read; says where. */
function writeDraft(name: string, text: string, published: string, facts: ExtractionFacts): void {
  const stem = name.replace(/\.[^.]*$/u, '').replaceAll(/[^\w-]+/gu, '_');
  const document = `${String(findNumber()).padStart(3, '0')}_${stem}`;
  const subject = { document, text, published, extraction: extractArticle(text, published, facts) };
  writeFileSync(join(RECORDS, `${document}.yaml`), formatDraft(subject));
  writeFileSync(join(RECORDS, `${document}.numerals.yaml`), formatDraftNumerals(subject));
  process.stdout.write(`seeds/documents/${document}.yaml, seeds/documents/${document}.numerals.yaml\n`);
}

/** Articles one after another, so that thousands take no more memory than one. */
function main(): void {
  const { files, dateOf, isLines, isDraft } = readOrder(process.argv.slice(2));
  const facts = readExtractionFile(composeExtraction(root));
  if (isDraft) {
    for (const path of files) writeDraft(basename(path), readFileSync(path, 'utf8'), dateOf(basename(path)), facts);
    return;
  }
  if (!isLines) process.stdout.write('{');
  for (const [at, path] of files.entries()) {
    const name = basename(path);
    const { proposals, ...rest } = extractArticle(readFileSync(path, 'utf8'), dateOf(name), facts);
    if (isLines) process.stdout.write(`${JSON.stringify({ file: name, proposals, ...rest })}\n`);
    else process.stdout.write(`${at === 0 ? '' : ','}\n${JSON.stringify(name)}:${JSON.stringify(proposals)}`);
  }
  if (!isLines) process.stdout.write('\n}\n');
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
