import type { ESTree } from 'vite';
import { placeOf, walk, type ParsedSource } from './parsedSource';

/** Whether a node or anything below it is a name out of `names`. */
function mentions(node: ESTree.Node, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner.type === 'Identifier' && names.has(inner.name)) found = true;
  });
  return found;
}

const MAKES_BRANDS: ReadonlySet<string> = new Set(['Id', 'brand', 'Brand']);

/**
 * Names of the branded id types that these sources declare: `type Adcode = Id<'Adcode'>`, or the output of a branded
 * schema.
 */
export function findBrandedTypes(sources: readonly ParsedSource[]): Set<string> {
  const schemas = new Set<string>();
  const aliases: ESTree.TSTypeAliasDeclaration[] = [];
  for (const { program } of sources) {
    walk(program, (node) => {
      if (node.type === 'TSTypeAliasDeclaration') aliases.push(node);
      if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) return;
      if (isBrandedSchema(node.init)) schemas.add(node.id.name);
    });
  }
  const branded = aliases.filter(({ typeAnnotation }) => isBrand(typeAnnotation, schemas));
  return new Set(branded.map(({ id }) => id.name).filter((name) => !MAKES_BRANDS.has(name)));
}

/** `v.pipe(v.string(), v.brand('Adcode'))`: branded itself, and no record with a branded field. */
function isBrandedSchema(init: ESTree.Expression): boolean {
  if (init.type !== 'CallExpression') return false;
  return init.arguments.some(
    (argument) =>
      argument.type === 'CallExpression' &&
      argument.callee.type === 'MemberExpression' &&
      argument.callee.property.type === 'Identifier' &&
      argument.callee.property.name === 'brand',
  );
}

function isBrand(type: ESTree.TSType, schemas: ReadonlySet<string>): boolean {
  if (type.type === 'TSTypeReference') {
    return type.typeName.type === 'Identifier' && MAKES_BRANDS.has(type.typeName.name) ? true : mentions(type, schemas);
  }
  return type.type === 'TSIntersectionType' && mentions(type, MAKES_BRANDS);
}

/** Whether the function is a parse function that returns such an id: the one place where a cast makes one. */
function isParserOf(node: ESTree.Node, brands: ReadonlySet<string>): boolean {
  if (node.type !== 'FunctionDeclaration' || !node.id?.name.startsWith('parse')) return false;
  return node.returnType ? mentions(node.returnType, brands) : false;
}

/** Casts to an id, or to something made of ids, outside the parse functions of the ids. */
export function findBrandCasts(source: ParsedSource, brands: ReadonlySet<string>): string[] {
  const places: string[] = [];
  walk(source.program, (node, above) => {
    if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return;
    if (!mentions(node.typeAnnotation, brands)) return;
    if (!above.some((outer) => isParserOf(outer, brands))) places.push(placeOf(source, node));
  });
  return places;
}
