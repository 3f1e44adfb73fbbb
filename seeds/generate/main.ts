import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../src/domain/dataset';
import { compileSeeds } from './compileSeeds';
import type { SeedSources, SourceFile } from './compileSeeds';
import { describeChanges, prependChanges } from './compile/describeChanges';
import { formatDataset } from './compile/formatDataset';
import { formatNotes, formatDiagnostics } from './read/diagnostic';
import { reportDataset, reportNumerals, reportSkipped } from './report';

/**
 * `npm run seeds [-- --check]`: reads the records, writes the dataset. The only file of this folder that touches the
 * disk.
 */

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const DATASET = join(ROOT, 'seeds/dataset/dataset.json');
const CHANGES = join(ROOT, 'seeds/dataset/CHANGES.md');
const DEFAULT_DOCUMENTS = '../shared/seeds';
const SKIPPED = `excerpts, headlines, credits and numerals against documents (SEED_DOCUMENTS not set and ${DEFAULT_DOCUMENTS} not found)`;

function readIfPresent(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function readSource(file: string): SourceFile {
  return { file, text: readIfPresent(join(ROOT, file)) };
}

function listFolder(folder: string, ending: RegExp): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ending.test(name))
        .sort()
    : [];
}

/** The folder of source documents; null when it is neither named nor in its usual place. A named folder must exist. */
function findDocuments(): string | null {
  const named = process.env['SEED_DOCUMENTS'];
  const folder = resolve(ROOT, named !== undefined && named !== '' ? named : DEFAULT_DOCUMENTS);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  if (named === undefined || named === '') return null;
  throw new Error(
    `SEED_DOCUMENTS names ${named}, which is not a folder: fix it, or unset it to skip the checks against the documents`,
  );
}

function readSources(): SeedSources {
  const folder = findDocuments();
  const texts =
    folder === null
      ? null
      : new Map(
          listFolder(folder, /\.txt$/).map((name) => [
            name.replace(/\.txt$/, ''),
            readFileSync(join(folder, name), 'utf8'),
          ]),
        );
  return {
    documents: listFolder(join(ROOT, 'seeds/documents'), /^[^.]+\.ya?ml$/).map((name) =>
      readSource(`seeds/documents/${name}`),
    ),
    numerals: listFolder(join(ROOT, 'seeds/documents'), /\.numerals\.ya?ml$/).map((name) =>
      readSource(`seeds/documents/${name}`),
    ),
    arithmetic: readSource('seeds/catalog/arithmetic.yaml'),
    catalog: readSource('seeds/catalog/indicators.yaml'),
    regions: readSource('seeds/catalog/regions.yaml'),
    populations: readSource('seeds/context/populations.yaml'),
    programmes: listFolder(join(ROOT, 'seeds/documents'), /\.programmes\.ya?ml$/).map((name) =>
      readSource(`seeds/documents/${name}`),
    ),
    national: readSource('seeds/context/national.yaml'),
    texts,
  };
}

/** The committed edition; null when there is none, or none that can be read (then the next one counts as the first). */
function readPrevious(): Dataset | null {
  const text = readIfPresent(DATASET);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Dataset;
  } catch {
    console.error(`${relative(ROOT, DATASET)} is not readable as JSON and is taken for missing.`);
    return null;
  }
}

/** A reader of the file sees the old edition or the new one, never half of one. */
function writeAtomically(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function checkCommitted(dataset: Dataset): void {
  if (readIfPresent(DATASET) !== formatDataset(dataset)) {
    fail(
      `seeds/dataset/dataset.json is not what the seeds give (edition ${dataset.version}): run npm run seeds and commit the result.`,
    );
  } else if (!(readIfPresent(CHANGES) ?? '').includes(`## ${dataset.version} `)) {
    fail(
      `seeds/dataset/CHANGES.md does not speak of edition ${dataset.version}: run npm run seeds and commit the result.`,
    );
  } else console.log(`seeds/dataset/dataset.json is what the seeds give (edition ${dataset.version}).`);
}

function writeDataset(dataset: Dataset): void {
  const changes = readIfPresent(CHANGES);
  // A lost CHANGES.md starts again with a first edition.
  const section = describeChanges(
    changes === null ? null : readPrevious(),
    dataset,
    new Date().toISOString().slice(0, 10),
  );
  writeAtomically(DATASET, formatDataset(dataset));
  if (section !== null) writeAtomically(CHANGES, prependChanges(changes, section));
  console.log(reportDataset(dataset));
  console.log(section === null ? 'nothing moved; CHANGES.md stays as it is.' : section.trimEnd());
}

function main(): void {
  const sources = readSources();
  const { dataset, diagnostics, notes, numerals } = compileSeeds(sources);
  if (dataset === null) fail(formatDiagnostics(diagnostics));
  else if (process.argv.includes('--check')) checkCommitted(dataset);
  else writeDataset(dataset);
  if (notes.length > 0) console.log(formatNotes(notes));
  if (sources.texts === null) console.log(reportSkipped([SKIPPED]));
  else if (numerals.length > 0) console.log(reportNumerals(numerals));
}

try {
  main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
