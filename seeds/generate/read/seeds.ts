import type { Diagnostic } from './diagnostic';
import type { ParsedFile, RecordPath } from './parseRecords';
import type {
  RawArithmetic,
  RawArticle,
  RawCatalog,
  RawCorrections,
  RawDocument,
  RawFigure,
  RawIndicator,
  RawNationalSeries,
  RawNumerals,
  RawPopulation,
  RawProgramme,
  RawRegion,
} from './rawRecords';
import type { RawSystem } from './rawSystems';
import type { SqueezedText } from '../../../src/reading/squeezeText';

/** Everything that the checks and the compiler look at: all records, and the documents where they are present. */
export interface Seeds {
  /** In the order of the file names. */
  readonly documents: readonly ParsedFile<RawDocument>[];
  /** Set-aside numerals, one file per document. */
  readonly numerals: readonly ParsedFile<RawNumerals>[];
  readonly arithmetic: ParsedFile<RawArithmetic>;
  readonly catalog: ParsedFile<RawCatalog>;
  readonly corrections: ParsedFile<RawCorrections>;
  readonly regions: ParsedFile<readonly RawRegion[]>;
  readonly populations: ParsedFile<readonly RawPopulation[]>;
  /** Named programmes, one file per document. */
  readonly programmes: readonly ParsedFile<readonly RawProgramme[]>[];
  /** How programmes are built, one file per document that says so. */
  readonly systems: readonly ParsedFile<readonly RawSystem[]>[];
  readonly national: ParsedFile<readonly RawNationalSeries[]>;
  /** Source documents by name without .txt; null where they are absent, and then checks against them are skipped. */
  readonly texts: ReadonlyMap<string, SqueezedText> | null;
}

/** One check: what it finds wrong in the seeds, in any order. */
export type Check = (seeds: Seeds) => readonly Diagnostic[];

export interface LocatedArticle {
  readonly article: RawArticle;
  /** Name of the document without .txt. */
  readonly document: string;
  /** A diagnostic on the line of one key of the article. */
  readonly diagnose: (path: RecordPath, message: string, fix: string) => Diagnostic;
}

export interface LocatedFigure extends LocatedArticle {
  readonly figure: RawFigure;
}

function diagnoseIn(parsed: ParsedFile<unknown>, base: RecordPath, name: string): LocatedArticle['diagnose'] {
  return (path, message, fix) => ({
    file: parsed.file,
    line: parsed.lineAt([...base, ...path]),
    message: `${name}: ${message}`,
    fix,
  });
}

/** All articles in printed order, each able to say where it stands. */
export function listArticles(seeds: Pick<Seeds, 'documents'>): readonly LocatedArticle[] {
  return seeds.documents.flatMap((parsed) =>
    parsed.value.articles.map((article, index) => ({
      article,
      document: parsed.value.document,
      diagnose: diagnoseIn(parsed, ['articles', index], article.id),
    })),
  );
}

/** All figures in printed order; `diagnose` speaks of the figure. */
export function listFigures(seeds: Pick<Seeds, 'documents'>): readonly LocatedFigure[] {
  return seeds.documents.flatMap((parsed) =>
    parsed.value.articles.flatMap((article, a) =>
      article.figures.map((figure, f) => ({
        article,
        figure,
        document: parsed.value.document,
        diagnose: diagnoseIn(parsed, ['articles', a, 'figures', f], figure.id),
      })),
    ),
  );
}

/** Indicators by id; of two with the same id the first. */
export function indexIndicators(seeds: Pick<Seeds, 'catalog'>): ReadonlyMap<string, RawIndicator> {
  return new Map([...seeds.catalog.value.indicators].reverse().map((indicator) => [indicator.id, indicator]));
}
