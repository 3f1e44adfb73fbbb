import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { changesSchema } from '../../src/domain/changes';
import type { Edition } from '../../src/domain/changes';
import type { Dataset } from '../../src/domain/dataset';
import type { Systems } from '../../src/domain/systems';
import { compileSeeds } from './compileSeeds';
import type { SeedSources, SourceFile } from './compileSeeds';
import { findUntold } from './checks/checkCorrections';
import { compareDatasets, type Compared } from './compile/compareDatasets';
import { formatChangesJson, formatChangesText, formatEdition } from './compile/formatChanges';
import { formatDataset } from './compile/formatDataset';
import { formatNotes, formatDiagnostics } from './read/diagnostic';
import { reportDataset, reportNumerals, reportSkipped, reportSystems } from './report';

/**
 * `npm run seeds [-- --check]`: reads the records, writes the dataset. The only file of this folder that touches the
 * disk.
 */

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const DATASET = join(ROOT, 'seeds/dataset/dataset.json');
const SYSTEMS = join(ROOT, 'seeds/dataset/systems.json');
const CHANGES = join(ROOT, 'seeds/dataset/changes.json');
const CHANGES_TEXT = join(ROOT, 'seeds/dataset/CHANGES.md');
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
    corrections: readSource('seeds/catalog/corrections.yaml'),
    regions: readSource('seeds/catalog/regions.yaml'),
    populations: readSource('seeds/context/populations.yaml'),
    programmes: listFolder(join(ROOT, 'seeds/documents'), /\.programmes\.ya?ml$/).map((name) =>
      readSource(`seeds/documents/${name}`),
    ),
    systems: listFolder(join(ROOT, 'seeds/documents'), /\.systems\.ya?ml$/).map((name) =>
      readSource(`seeds/documents/${name}`),
    ),
    national: readSource('seeds/context/national.yaml'),
    texts,
  };
}

/** A committed file as `parse` reads it; null when there is none, or none that can be read. */
function readCommitted<T>(path: string, parse: (json: unknown) => T): T | null {
  const text = readIfPresent(path);
  if (text === null) return null;
  try {
    return parse(JSON.parse(text));
  } catch {
    console.error(`${relative(ROOT, path)} is not readable and is taken for missing.`);
    return null;
  }
}

/** Every edition that was committed, newest first; null when the log is lost. */
const readEditions = (): readonly Edition[] | null => readCommitted(CHANGES, (json) => v.parse(changesSchema, json));

/** The committed edition; null when there is none. */
function readCompared(): Compared | null {
  const dataset = readCommitted(DATASET, (json) => json as Dataset);
  const systems = readCommitted(SYSTEMS, (json) => json as Systems);
  return dataset === null ? null : { ...dataset, systems: systems?.systems ?? [] };
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

/** What is committed and is not what the seeds give: path of the file and what is wrong with it. */
function findStale(dataset: Dataset, systems: Systems): string | null {
  const editions = readEditions() ?? [];
  if (readIfPresent(DATASET) !== formatDataset(dataset)) return `dataset.json is not what the seeds give`;
  if (readIfPresent(SYSTEMS) !== formatDataset(systems)) return `systems.json is not what the seeds give`;
  if (editions[0]?.version !== dataset.version) return `changes.json does not begin with this edition`;
  if (readIfPresent(CHANGES_TEXT) !== formatChangesText(editions))
    return `CHANGES.md does not say what changes.json does`;
  return null;
}

function checkCommitted(dataset: Dataset, systems: Systems): void {
  const stale = findStale(dataset, systems);
  if (stale === null) console.log(`seeds/dataset is what the seeds give (edition ${dataset.version}).`);
  else fail(`seeds/dataset/${stale} (edition ${dataset.version}): run npm run seeds and commit the result.`);
}

function writeDataset(dataset: Dataset, systems: Systems): void {
  const earlier = readEditions();
  // A lost log starts again with a first edition.
  const previous = earlier === null ? null : readCompared();
  const next = { ...dataset, systems: systems.systems };
  const edition = compareDatasets(previous, next, new Date().toISOString().slice(0, 10));
  const untold = edition === null ? [] : findUntold(edition, dataset.corrections);
  if (untold.length > 0) {
    const list = untold.map((one) => `${one}: changed without a correction`).join('\n');
    fail(
      `${list}\n\n${untold.length} to add to seeds/catalog/corrections.yaml, dated ${edition?.date}; nothing was written.`,
    );
    return;
  }
  const editions = [...(edition === null ? [] : [edition]), ...(earlier ?? [])];
  writeAtomically(DATASET, formatDataset(dataset));
  writeAtomically(SYSTEMS, formatDataset(systems));
  writeAtomically(CHANGES, formatChangesJson(editions));
  writeAtomically(CHANGES_TEXT, formatChangesText(editions));
  console.log(reportDataset(dataset));
  console.log(reportSystems(systems));
  console.log(
    edition === null ? 'nothing moved; the log of changes stays as it is.' : formatEdition(edition).trimEnd(),
  );
}

function main(): void {
  const sources = readSources();
  const { dataset, systems, diagnostics, notes, numerals } = compileSeeds(sources);
  if (dataset === null || systems === null) fail(formatDiagnostics(diagnostics));
  else if (process.argv.includes('--check')) checkCommitted(dataset, systems);
  else writeDataset(dataset, systems);
  if (notes.length > 0) console.log(formatNotes(notes));
  if (sources.texts === null) console.log(reportSkipped([SKIPPED]));
  else if (numerals.length > 0) console.log(reportNumerals(numerals));
}

try {
  main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
