import { dirname, join, normalize } from 'node:path/posix';
import { parseSync, Visitor, type ESTree } from 'vite';

/** One import of a file: `./other`, `recharts`; type-only ones vanish when the code is built. */
interface ImportOf {
  readonly source: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly imports: readonly ImportOf[];
  /** Nothing but `export … from`. */
  readonly onlyReExports: boolean;
}

function textOf(node: ESTree.Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function isImportMeta(node: ESTree.Node | undefined): boolean {
  return node?.type === 'MemberExpression' && node.object.type === 'MetaProperty';
}

/**
 * Addresses of workers and of files that the bundler takes along: `new URL('../worker/group.ts', import.meta.url)`. A
 * script of seeds names by the same form the files that it reads and writes, which are no imports.
 */
function addressSource(path: string, node: ESTree.NewExpression): string | undefined {
  const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL' && isImportMeta(node.arguments[1]);
  const address = isUrl ? textOf(node.arguments[0]) : undefined;
  const isBundled = path.startsWith('src/') ? /\.[a-z]+$/ : /\.[cm]?[jt]sx?$/;
  return address && isBundled.test(address) ? address : undefined;
}

/** Patterns of import.meta.glob, up to the first wildcard. */
function globSources(node: ESTree.CallExpression): string[] {
  if (!isImportMeta(node.callee)) return [];
  const patterns =
    node.arguments[0]?.type === 'ArrayExpression' ? node.arguments[0].elements : node.arguments.slice(0, 1);
  return patterns
    .flatMap((pattern) => textOf(pattern ?? undefined)?.replace(/[*{].*$/, '') ?? [])
    .filter((text) => !text.startsWith('!'));
}

/** Reads what a source imports, in every form that the language and Vite know. */
export function readImports(path: string, source: string): SourceFile {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports: ImportOf[] = [];
  const add = (text: string | undefined, typeOnly = false): void => {
    if (text !== undefined) imports.push({ source: text.replace(/\?.*$/, ''), typeOnly });
  };
  const visitor = new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source?.value, node.exportKind === 'type'),
    ImportExpression: (node) => add(textOf(node.source)),
    TSImportType: (node) => add(textOf(node.source), true),
    NewExpression: (node) => add(addressSource(path, node)),
    CallExpression: (node) => globSources(node).forEach((text) => add(text)),
  });
  visitor.visit(program);
  const isReExport = (node: ESTree.Node): boolean =>
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null);
  return { path, imports, onlyReExports: program.body.length > 0 && program.body.every(isReExport) };
}

/** Path of the project that an import means, or undefined for a package. `known` decides between file endings. */
export function resolveImport(from: string, source: string, known: ReadonlySet<string>): string | undefined {
  if (!/^\.{0,2}\//.test(source)) return undefined;
  const target = normalize(source.startsWith('/') ? source.slice(1) : join(dirname(from), source));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => target + ending).find((path) => known.has(path)) ?? target;
}
