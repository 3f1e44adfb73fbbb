import type { CodeLine } from './codeLines';

/** Lines in a row that must stand twice to count. */
const RUN = 6;
/** A run that stands in more places is a form of the language (a closing of tags, a list of fields). */
const COMMON = 8;
/** Below this, six lines say too little to be alike by shape alone. */
const LEAST_TOKENS = 24;
const LEAST_STATEMENTS = 2;
/** Share of punctuation and keywords from which lines of the same shape are form rather than content. */
const THIN_SHARE = 0.6;
/** Files of one folder that share a shape: it is how that folder writes. */
const FOLDER_FORM = 3;

/** Two places that share runs of lines. */
export interface Repeat {
  /** `src/a.ts:1-8 ~ src/b.ts:11-18`, the longest run that they share. */
  readonly place: string;
  /** The same to the letter, or alike but for names, strings and numbers. */
  readonly kind: 'letter' | 'shape';
}

interface Run {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly thin: boolean;
}

interface Shared {
  readonly kind: Repeat['kind'];
  readonly a: string;
  readonly b: string;
  /** First and last lines in a, then in b. */
  readonly hits: (readonly [number, number, number, number])[];
  solid: number;
}

const sumOf = (lines: readonly CodeLine[], count: (line: CodeLine) => number): number =>
  lines.reduce((sum, line) => sum + count(line), 0);

const tooSlight = (lines: readonly CodeLine[]): boolean =>
  sumOf(lines, ({ shape }) => shape.length) < LEAST_TOKENS ||
  lines.filter(({ isStatement }) => isStatement).length < LEAST_STATEMENTS;

/** Places by what six lines say, and by their shape. */
function bucketRuns(files: ReadonlyMap<string, readonly CodeLine[]>): Record<Repeat['kind'], Map<string, Run[]>> {
  const buckets = { letter: new Map<string, Run[]>(), shape: new Map<string, Run[]>() };
  for (const [path, lines] of files) {
    for (let at = 0; at + RUN <= lines.length; at += 1) {
      const chunk = lines.slice(at, at + RUN);
      const [first, last] = [chunk[0]?.line ?? 0, chunk[RUN - 1]?.line ?? 0];
      const thin = sumOf(chunk, (line) => line.thin) > THIN_SHARE * sumOf(chunk, ({ shape }) => shape.length);
      const run: Run = { path, first, last, thin };
      put(buckets.letter, chunk.map(({ written }) => written).join('\n'), run);
      if (!tooSlight(chunk)) put(buckets.shape, chunk.map(({ shape }) => shape.join(' ')).join('\n'), run);
    }
  }
  return buckets;
}

function put<Value>(buckets: Map<string, Value[]>, key: string, value: Value): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(value);
  else buckets.set(key, [value]);
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Whether three files of one folder share the run. */
function isFormOfFolder(runs: readonly Run[]): boolean {
  const files = new Map<string, string[]>();
  for (const path of new Set(runs.map((run) => run.path))) put(files, folderOf(path), path);
  return [...files.values()].some(({ length }) => length >= FOLDER_FORM);
}

function pairRuns(runs: readonly Run[], kind: Repeat['kind'], pairs: Map<string, Shared>): void {
  const isForm = kind === 'shape' && isFormOfFolder(runs);
  runs.forEach((a, index) => {
    for (const b of runs.slice(index + 1)) {
      if (a.path === b.path && b.first <= a.last) continue;
      const key = `${a.path} ${b.path}`;
      const shared = pairs.get(key) ?? { kind, a: a.path, b: b.path, hits: [], solid: 0 };
      pairs.set(key, shared);
      shared.hits.push([a.first, a.last, b.first, b.last]);
      if (!isForm && !(kind === 'shape' && a.thin && b.thin)) shared.solid += 1;
    }
  });
}

/** Joins hits that overlap on both sides; the longest run. */
function longestRun(hits: Shared['hits']): readonly [number, number, number, number] {
  const runs: [number, number, number, number][] = [];
  for (const [a1, a2, b1, b2] of [...hits].sort((x, y) => x[0] - y[0] || x[2] - y[2])) {
    const run = runs.find((open) => open[0] < a1 && a1 <= open[1] + 1 && open[2] < b1 && b1 <= open[3] + 1);
    if (run) [run[1], run[3]] = [Math.max(run[1], a2), Math.max(run[3], b2)];
    else runs.push([a1, a2, b1, b2]);
  }
  return runs.sort((x, y) => y[1] - y[0] - (x[1] - x[0]))[0] ?? [0, 0, 0, 0];
}

/**
 * Pairs of files that share runs of six or more lines, to the letter or by shape. What is alike only in form (mostly
 * punctuation and keywords, or the way that a whole folder writes) is left out.
 */
export function findRepeats(files: ReadonlyMap<string, readonly CodeLine[]>): Repeat[] {
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const { letter, shape } = bucketRuns(sorted);
  const pairs = new Map<string, Shared>();
  for (const runs of letter.values()) if (runs.length <= COMMON) pairRuns(runs, 'letter', pairs);
  for (const runs of shape.values()) if (runs.length <= COMMON) pairRuns(runs, 'shape', pairs);
  return [...pairs.values()]
    .filter(({ kind, hits, solid }) => kind === 'letter' || 2 * solid >= new Set(hits.map(String)).size)
    .map(({ kind, a, b, hits }) => {
      const [a1, a2, b1, b2] = longestRun(hits);
      return { kind, place: `${a}:${a1}-${a2} ~ ${b}:${b1}-${b2}` };
    })
    .sort((x, y) => x.kind.localeCompare(y.kind) || x.place.localeCompare(y.place));
}
