import type { ESTree } from 'vite';
import { walk, type ParsedSource } from './parsedSource';

/** A function with its length in lines, from its first line to its closing brace. */
export interface MeasuredFunction {
  readonly path: string;
  readonly line: number;
  readonly lines: number;
  /** The name by which the code calls it; undefined for an argument such as `(place) => place.name`. */
  readonly name: string | undefined;
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

const nameOf = (node: ESTree.Node | null | undefined): string | undefined =>
  node?.type === 'Identifier' || node?.type === 'PrivateIdentifier' ? node.name : undefined;

/** Name that a function has through what holds it: `const layout = () => …`, `{ layout() {} }`, `#layout = () => …`. */
function nameFromHolder(holder: ESTree.Node | undefined): string | undefined {
  switch (holder?.type) {
    case 'VariableDeclarator':
      return nameOf(holder.id);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return nameOf(holder.key) ?? '(computed)';
    default:
      return undefined;
  }
}

/** Every function of a source that has a body. */
export function measureFunctions(source: ParsedSource): MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  walk(source.program, (node, above) => {
    if (!FUNCTIONS.has(node.type) || !('body' in node) || !node.body) return;
    const ownName = 'id' in node ? nameOf(node.id as ESTree.Node | null) : undefined;
    const line = source.lineAt(node.start);
    const lines = source.lineAt(node.end) - line + 1;
    found.push({ path: source.path, line, lines, name: ownName ?? nameFromHolder(above.at(-1)) });
  });
  return found;
}

/** The smallest value that at least `share` (0–1) of the values do not exceed; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
