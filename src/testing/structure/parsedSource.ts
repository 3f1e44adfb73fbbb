import { parseSync, type ESTree } from 'vite';

/** A comment of a source: its place, counted in characters from the start of the file. */
interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A file of the project with its syntax tree. */
export interface ParsedSource {
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: readonly Comment[];
  /** 1-based line of a character. */
  lineAt(offset: number): number;
}

/** Whether a path is a test: measures of code leave tests aside. */
export const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.endsWith('.test.tsx');

/** Whether a path is TypeScript. */
export const isTypeScript = (path: string): boolean => path.endsWith('.ts') || path.endsWith('.tsx');

/** Offsets at which the lines of a text start. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based line of a character, found by halving the list of line starts. */
function findLine(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Parses a source; throws with the path where it is not valid TypeScript. */
export function parseSource(path: string, text: string): ParsedSource {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const starts = lineStartsOf(text);
  return { path, text, program, comments, lineAt: (offset) => findLine(starts, offset) };
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;
}

/** Calls `visit` with a node and everything below it, each with the nodes above it, innermost last. */
export function walk(
  node: ESTree.Node,
  visit: (node: ESTree.Node, above: readonly ESTree.Node[]) => void,
  above: readonly ESTree.Node[] = [],
): void {
  visit(node, above);
  const within = [...above, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, within);
  }
}

/** `src/domain/bounds.ts:12`. */
export const placeOf = (source: ParsedSource, node: { readonly start: number }): string =>
  `${source.path}:${source.lineAt(node.start)}`;
