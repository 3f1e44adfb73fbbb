import { findCycles } from '../checkImports';
import { readImports } from '../readImports';
import { readCodeLines } from './codeLines';
import { findBrandCasts, findBrandedTypes } from './findBrandCasts';
import { findLongLines } from './findLongLines';
import { findRepeats } from './findRepeats';
import { findUndocumented } from './findUndocumented';
import { measureFunctions, percentile, type MeasuredFunction } from './measureFunctions';
import { isTest, isTypeScript, parseSource, type ParsedSource } from './parsedSource';
import { readCoverage } from './readCoverage';
import { findClassesStyledTwice, parseStyleSheet } from './styleSheets';

/** One measure of the code: what is counted, what it may be at most, and the places that make it. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** Undefined where the value is only told. */
  readonly limit?: number;
  /** The limit is the least, not the most. */
  readonly isLeast?: boolean;
  /** `path:line`, what breaks the limit. */
  readonly places: readonly string[];
}

/** Path → text of all code of the project. */
export type Sources = Readonly<Record<string, string>>;

/** Folders whose every export is documented, and whose branches unit tests cover. */
const DOCUMENTED = ['src/domain', 'src/selectors', 'src/address', 'src/format'];

/** Nine functions in ten have at most so many lines. */
const FUNCTION_LINES = 30;
/** The longest function of a .ts file, and the longest component of a .tsx file. */
const LONGEST = { ts: 60, tsx: 100 };
const FILE_LINES = { nineInTen: 200, longest: 350 };
const REPEATS = 30;
const BRANCHES_PERCENT = 85;

const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

/** Code that the measures speak of: of the site and of the compiling of its numbers, tests aside. */
const isCode = (path: string): boolean => isIn(path, ['src', 'seeds/generate']) && !isTest(path);

const pick = (sources: Sources, wanted: (path: string) => boolean): Sources =>
  Object.fromEntries(Object.entries(sources).filter(([path]) => wanted(path)));

const parseAll = (sources: Sources): ParsedSource[] =>
  Object.entries(sources).map(([path, text]) => parseSource(path, text));

const tellFunction = ({ path, line, lines, name }: MeasuredFunction): string =>
  `${path}:${line} ${name ?? '(no name)'} (${lines})`;

function longestMeasure(functions: readonly MeasuredFunction[], ending: 'ts' | 'tsx'): Measure {
  const own = functions.filter(({ path }) => path.endsWith(`.${ending}`));
  const places = own.filter(({ lines }) => lines > LONGEST[ending]).map(tellFunction);
  const value = Math.max(0, ...own.map(({ lines }) => lines));
  return { name: `functions: longest in .${ending}, lines`, value, limit: LONGEST[ending], places };
}

/** Lengths of functions. Those with a name and a body count: `(place) => place.name` would only flatter. */
function functionMeasures(parsed: readonly ParsedSource[]): Measure[] {
  const all = parsed.flatMap(measureFunctions);
  const named = all.filter(({ name, lines }) => name !== undefined && lines > 1);
  const long = named.filter(({ lines }) => lines > FUNCTION_LINES).sort((a, b) => b.lines - a.lines);
  const lengths = (functions: readonly MeasuredFunction[]): number[] => functions.map(({ lines }) => lines);
  return [
    { name: 'functions with a name and more than one line', value: named.length, places: [] },
    { name: 'functions: median, lines', value: percentile(lengths(named), 0.5), places: [] },
    {
      name: 'functions: nine in ten at most, lines',
      value: percentile(lengths(named), 0.9),
      limit: FUNCTION_LINES,
      places: long.map(tellFunction),
    },
    { name: 'functions: nine in ten of all, nameless too', value: percentile(lengths(all), 0.9), places: [] },
    longestMeasure(all, 'ts'),
    longestMeasure(all, 'tsx'),
  ];
}

/** Lines of a file; a line break at its end opens no further one. */
const lineCount = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Lengths of files, tests aside. */
export function fileMeasures(sources: Sources): Measure[] {
  const sizes = Object.entries(sources).map(([path, text]) => ({ path, lines: lineCount(text) }));
  const over = (limit: number): string[] =>
    sizes.filter(({ lines }) => lines > limit).map(({ path, lines }) => `${path}:1 (${lines})`);
  const lines = sizes.map((file) => file.lines);
  return [
    {
      name: 'files: nine in ten at most, lines',
      value: percentile(lines, 0.9),
      limit: FILE_LINES.nineInTen,
      places: over(FILE_LINES.nineInTen),
    },
    {
      name: 'files: longest, lines',
      value: Math.max(0, ...lines),
      limit: FILE_LINES.longest,
      places: over(FILE_LINES.longest),
    },
  ];
}

const none = (name: string, places: readonly string[]): Measure => ({ name, value: places.length, limit: 0, places });

/** Lines over 120 columns in all code of the project, tests and style sheets too. */
function longLineMeasure(sources: Sources): Measure {
  const places = Object.entries(sources).flatMap(([path, text]) =>
    findLongLines(path, text, path.endsWith('.css') ? undefined : parseSource(path, text)),
  );
  return none('lines over 120 columns', places);
}

/** Circles of imports, those that only types make too. */
export function circleMeasure(sources: Sources): Measure {
  const files = Object.entries(sources).map(([path, text]) => readImports(path, text));
  return none('circles of imports, types counted', findCycles(files, { withTypes: true }));
}

/** Casts that make an id where no parse function vouches for it. */
function brandCastMeasure(parsed: readonly ParsedSource[]): Measure {
  const brands = findBrandedTypes(parsed.filter(({ path }) => path.startsWith('src/domain/')));
  return none(
    'casts to ids outside their parse functions',
    parsed.flatMap((source) => findBrandCasts(source, brands)),
  );
}

/** Runs of six or more lines that stand twice. */
function repeatMeasures(sources: Sources): Measure[] {
  const files = Object.entries(sources).map(([path, text]) => [path, readCodeLines(path, text)] as const);
  const repeats = findRepeats(new Map(files));
  const letter = repeats.filter(({ kind }) => kind === 'letter').map(({ place }) => place);
  return [
    none('runs of six lines that stand twice, to the letter', letter),
    {
      name: 'runs of six lines that stand twice, by shape too',
      value: repeats.length,
      limit: REPEATS,
      places: repeats.map(({ kind, place }) => `${place} ${kind}`),
    },
  ];
}

/** Exports of the documented folders that say nothing of themselves. */
function docstringMeasure(parsed: readonly ParsedSource[]): Measure {
  const documented = parsed.filter(({ path }) => isIn(path, DOCUMENTED));
  return none('exports without a docstring', documented.flatMap(findUndocumented));
}

/** Branches that unit tests cover, out of the summary of `npm run coverage`. */
export function coverageMeasures(summary: Record<string, unknown>): Measure[] {
  return readCoverage(summary, DOCUMENTED)
    .filter(({ total }) => total > 0)
    .map(({ folder, covered, total }) => ({
      name: `branches covered in ${folder}, percent`,
      value: Math.floor((1000 * covered) / total) / 10,
      limit: BRANCHES_PERCENT,
      isLeast: true,
      places: [],
    }));
}

/** Whether a measure keeps its limit; undefined where it has none. */
export function isMet({ value, limit, isLeast }: Measure): boolean | undefined {
  if (limit === undefined) return undefined;
  return isLeast ? value >= limit : value <= limit;
}

/** Classes that more than one style sheet names. */
function styleMeasure(sources: Sources): Measure {
  const paths = Object.keys(sources).filter((path) => path.startsWith('src/') && path.endsWith('.css'));
  const sheets = paths.map((path) => parseStyleSheet(path, sources[path] ?? ''));
  return none('classes styled in two files', findClassesStyledTwice(sheets));
}

/** All measures of issue 13 that the sources alone answer. `sources` are all code of the project. */
export function measureStructure(sources: Sources): Measure[] {
  const code = pick(sources, (path) => isCode(path) && isTypeScript(path));
  const parsed = parseAll(code);
  return [
    ...functionMeasures(parsed),
    ...fileMeasures(code),
    longLineMeasure(sources),
    circleMeasure(code),
    brandCastMeasure(parsed),
    ...repeatMeasures(pick(sources, isCode)),
    docstringMeasure(parsed),
    styleMeasure(sources),
  ];
}
