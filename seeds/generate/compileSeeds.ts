import type { Dataset } from '../../src/domain/dataset';
import { accountNumerals } from './checks/accountNumerals';
import type { NumeralAccount } from './checks/accountNumerals';
import { checkSeeds } from './checks/checkSeeds';
import { noteTargets } from './checks/checkTargets';
import { compileDataset } from './compile/compileDataset';
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
import type { Seeds } from './read/seeds';
import { squeezeText } from './read/squeezeText';

/** A file as main.ts read it; `text` is null when it does not exist. */
export interface SourceFile {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string | null;
}

/** All that the compiler reads. */
export interface SeedSources {
  readonly documents: readonly SourceFile[];
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

/** Either a dataset, or what stands in its way. */
export interface CompileResult {
  readonly dataset: Dataset | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What is odd in the records and does not stop the build. */
  readonly notes: readonly Diagnostic[];
  /** What became of every numeral, per document; empty where the documents are absent. */
  readonly numerals: readonly NumeralAccount[];
}

function byFile(a: SourceFile, b: SourceFile): number {
  return a.file < b.file ? -1 : 1;
}

export interface ParsedSeeds {
  readonly seeds: Seeds | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Several files of one kind, in the order of their names. */
const parseFiles = <Schema extends Parameters<typeof parseRecords>[2]>(files: readonly SourceFile[], schema: Schema) =>
  [...files].sort(byFile).map(({ file, text }) => parseRecords(file, text, schema));

/** Texts as typed records; `seeds` is null when any of them cannot be read. */
export function parseSeeds({
  documents,
  numerals,
  arithmetic,
  catalog,
  corrections,
  regions,
  populations,
  programmes,
  national,
  texts,
}: SeedSources): ParsedSeeds {
  if (documents.length === 0) {
    const fix = 'write one YAML file per document, as seeds/README.md describes';
    return {
      seeds: null,
      diagnostics: [{ file: 'seeds/documents', line: 1, message: 'there are no record files', fix }],
    };
  }
  const parsedDocuments = parseFiles(documents, documentSchema);
  const parsedNumerals = parseFiles(numerals, numeralsSchema);
  const parsedProgrammes = parseFiles(programmes, programmesSchema);
  const parsed = {
    arithmetic: parseRecords(arithmetic.file, arithmetic.text, arithmeticSchema),
    catalog: parseRecords(catalog.file, catalog.text, catalogSchema),
    corrections: parseRecords(corrections.file, corrections.text, correctionsSchema),
    regions: parseRecords(regions.file, regions.text, regionsSchema),
    populations: parseRecords(populations.file, populations.text, populationsSchema),
    national: parseRecords(national.file, national.text, nationalSchema),
  };
  const unread = [...parsedDocuments, ...parsedNumerals, ...parsedProgrammes, ...Object.values(parsed)].flatMap(
    ({ diagnostics }) => diagnostics,
  );
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
    documents: parsedDocuments.flatMap((one) => one.parsed ?? []),
    numerals: parsedNumerals.flatMap((one) => one.parsed ?? []),
    arithmetic: parsed.arithmetic.parsed,
    catalog: parsed.catalog.parsed,
    corrections: parsed.corrections.parsed,
    regions: parsed.regions.parsed,
    populations: parsed.populations.parsed,
    programmes: parsedProgrammes.flatMap((one) => one.parsed ?? []),
    national: parsed.national.parsed,
    texts: texts === null ? null : new Map([...texts].map(([name, text]) => [name, squeezeText(text)])),
  };
  return { seeds, diagnostics: [] };
}

/** The pure heart of `npm run seeds`: texts in, a checked dataset or all diagnostics out. */
export function compileSeeds(sources: SeedSources): CompileResult {
  const { seeds, diagnostics: unread } = parseSeeds(sources);
  if (seeds === null) return { dataset: null, diagnostics: unread, notes: [], numerals: [] };
  const diagnostics = checkSeeds(seeds);
  return {
    dataset: diagnostics.length === 0 ? compileDataset(seeds) : null,
    diagnostics,
    notes: noteTargets(seeds),
    numerals: accountNumerals(seeds),
  };
}
