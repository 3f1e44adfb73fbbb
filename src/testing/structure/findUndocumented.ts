import type { ESTree } from 'vite';
import { placeOf, walk, type ParsedSource } from './parsedSource';

type Statement = ESTree.Program['body'][number];

/** Whether a docstring ends right before the statement. */
function hasDocstring({ text, comments }: ParsedSource, statement: Statement): boolean {
  return comments.some(
    ({ type, value, start, end }) =>
      type === 'Block' &&
      value.startsWith('*') &&
      start < statement.start &&
      end <= statement.start &&
      text.slice(end, statement.start).trim() === '',
  );
}

/** Names that a declaration gives: of a function, type or class, or of the variables. */
function namesOf(declaration: ESTree.Node): string[] {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '(pattern)'));
  }
  const id = 'id' in declaration ? declaration.id : undefined;
  return typeof id === 'object' && id !== null && 'name' in id && typeof id.name === 'string' ? [id.name] : ['default'];
}

/** What a statement exports by declaring it; `export { a }` and `export … from` document where they declare. */
function exportedBy(statement: Statement): ESTree.Node | undefined {
  if (statement.type === 'ExportNamedDeclaration') return statement.declaration ?? undefined;
  return statement.type === 'ExportDefaultDeclaration' ? statement.declaration : undefined;
}

/** Names that a file exports in a list: `export { a, b }`. */
function listedExports({ program }: ParsedSource): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    if (node.type === 'ExportSpecifier' && node.local.type === 'Identifier') names.add(node.local.name);
  });
  return names;
}

/** Name of the list or schema that a type is read off: `type Unit = (typeof UNITS)[number]` says what UNITS says. */
function readOff(declaration: ESTree.Node | undefined): string | undefined {
  if (declaration?.type !== 'TSTypeAliasDeclaration') return undefined;
  let name: string | undefined;
  walk(declaration.typeAnnotation, (node) => {
    if (node.type === 'TSTypeQuery' && node.exprName.type === 'Identifier') name ??= node.exprName.name;
  });
  return name;
}

/** Exports of a source without a docstring, as `path:line name`. */
export function findUndocumented(source: ParsedSource): string[] {
  const listed = listedExports(source);
  const { body } = source.program;
  const documented = new Set(
    body.filter((one) => hasDocstring(source, one)).flatMap((one) => namesOf(exportedBy(one) ?? one)),
  );
  return body.flatMap((statement) => {
    const exported = exportedBy(statement);
    const names = namesOf(exported ?? statement).filter((name) => exported || listed.has(name));
    if (names.length === 0 || hasDocstring(source, statement)) return [];
    if (documented.has(readOff(exported) ?? '')) return [];
    return names.map((name) => `${placeOf(source, statement)} ${name}`);
  });
}
