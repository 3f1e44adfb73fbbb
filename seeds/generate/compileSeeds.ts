import type { Dataset } from '../../src/domain/dataset';
import { type Systems, SYSTEMS_SCHEMA_VERSION } from '../../src/domain/systems';
import { accountNumerals } from './checks/accountNumerals';
import type { NumeralAccount } from './checks/accountNumerals';
import { checkSeeds } from './checks/checkSeeds';
import { noteTargets } from './checks/checkTargets';
import { compileDataset } from './compile/compileDataset';
import { compileSystems } from './compile/compileSystems';
import type { Diagnostic } from './read/diagnostic';
import { parseRecords } from './read/parseRecords';
import {
  arithmeticSchema,
  catalogSchema,
  correctionsSchema,
  documentSchema,
  nationalSchema,
  numeralsSchema,
  populationsSchema,
  programmesSchema,
  regionsSchema,
} from './read/rawRecords';
import { systemsSchema } from './read/rawSystems';
import type { Seeds } from './read/seeds';
import { squeezeText } from '../../src/reading/squeezeText';

/** A file as main.ts read it; `text` is null when it does not exist. */
export interface SourceFile {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string | null;
}

/** All that the compiler reads. */
export interface SeedSources {
  readonly documents: readonly SourceFile[];
  /** Lists of systems, one per document that tells of any. */
  readonly systems: readonly SourceFile[];
  /** Lists of set-aside numerals, one per document. */
  readonly numerals: readonly SourceFile[];
  readonly arithmetic: SourceFile;
  readonly catalog: SourceFile;
  readonly corrections: SourceFile;
  readonly regions: SourceFile;
  readonly populations: SourceFile;
  /** Lists of named programmes, one per document. */
  readonly programmes: readonly SourceFile[];
  readonly national: SourceFile;
  /** Source documents by name without .txt; null when they are absent. */
  readonly texts: ReadonlyMap<string, string> | null;
}

/** Either a dataset with the systems of its programmes, or what stands in its way. */
export interface CompileResult {
  readonly dataset: Dataset | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What is odd in the records and does not stop the build. */
  readonly notes: readonly Diagnostic[];
  /** What became of every numeral, per document; empty where the documents are absent. */
  readonly numerals: readonly NumeralAccount[];
  readonly systems: Systems | null;
}

function byFile(a: SourceFile, b: SourceFile): number {
  return a.file < b.file ? -1 : 1;
}

export interface ParsedSeeds {
  readonly seeds: Seeds | null;
  readonly diagnostics: readonly Diagnostic[];
}

type Schema = Parameters<typeof parseRecords>[2];

const parseFile = <One extends Schema>({ file, text }: SourceFile, schema: One) => parseRecords(file, text, schema);

/** Several files of one kind, in the order of their names. */
const parseFiles = <One extends Schema>(files: readonly SourceFile[], schema: One) =>
  [...files].sort(byFile).map((file) => parseFile(file, schema));

/** Texts as typed records; `seeds` is null when any of them cannot be read. */
export function parseSeeds(sources: SeedSources): ParsedSeeds {
  const { texts } = sources;
  if (sources.documents.length === 0) {
    const fix = 'write one YAML file per document, as seeds/README.md describes';
    return {
      seeds: null,
      diagnostics: [{ file: 'seeds/documents', line: 1, message: 'there are no record files', fix }],
    };
  }
  const listed = {
    documents: parseFiles(sources.documents, documentSchema),
    numerals: parseFiles(sources.numerals, numeralsSchema),
    programmes: parseFiles(sources.programmes, programmesSchema),
    systems: parseFiles(sources.systems, systemsSchema),
  };
  const parsed = {
    arithmetic: parseFile(sources.arithmetic, arithmeticSchema),
    catalog: parseFile(sources.catalog, catalogSchema),
    corrections: parseFile(sources.corrections, correctionsSchema),
    regions: parseFile(sources.regions, regionsSchema),
    populations: parseFile(sources.populations, populationsSchema),
    national: parseFile(sources.national, nationalSchema),
  };
  const unread = [...Object.values(listed), Object.values(parsed)].flat().flatMap(({ diagnostics }) => diagnostics);
  // Names cannot be resolved against files that could not be read: their faults come first.
  if (
    parsed.catalog.parsed === null ||
    parsed.corrections.parsed === null ||
    parsed.regions.parsed === null ||
    parsed.populations.parsed === null ||
    parsed.arithmetic.parsed === null ||
    parsed.national.parsed === null ||
    unread.length > 0
  ) {
    return { seeds: null, diagnostics: unread };
  }
  const seeds = {
    documents: listed.documents.flatMap((one) => one.parsed ?? []),
    numerals: listed.numerals.flatMap((one) => one.parsed ?? []),
    arithmetic: parsed.arithmetic.parsed,
    catalog: parsed.catalog.parsed,
    corrections: parsed.corrections.parsed,
    regions: parsed.regions.parsed,
    populations: parsed.populations.parsed,
    programmes: listed.programmes.flatMap((one) => one.parsed ?? []),
    systems: listed.systems.flatMap((one) => one.parsed ?? []),
    national: parsed.national.parsed,
    texts: texts === null ? null : new Map([...texts].map(([name, text]) => [name, squeezeText(text)])),
  };
  return { seeds, diagnostics: [] };
}

const compileWithVersion = (seeds: Seeds, { version }: Dataset): Systems => ({
  schemaVersion: SYSTEMS_SCHEMA_VERSION,
  version,
  systems: compileSystems(seeds),
});

/** The pure heart of `npm run seeds`: texts in, a checked dataset or all diagnostics out. */
export function compileSeeds(sources: SeedSources): CompileResult {
  const { seeds, diagnostics: unread } = parseSeeds(sources);
  if (seeds === null) return { dataset: null, systems: null, diagnostics: unread, notes: [], numerals: [] };
  const diagnostics = checkSeeds(seeds);
  const dataset = diagnostics.length === 0 ? compileDataset(seeds) : null;
  return {
    dataset,
    diagnostics,
    notes: noteTargets(seeds),
    numerals: accountNumerals(seeds),
    systems: dataset === null ? null : compileWithVersion(seeds, dataset),
  };
}
