import { util } from 'prettier';
import type { ESTree } from 'vite';
import { lineStartsOf, walk, type ParsedSource } from './parsedSource';

/** Columns of a line, as the formatter is told. */
const COLUMNS = 120;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Texts that nobody can break: strings, the fixed parts of templates, patterns, words between tags. */
function isUnbreakable(node: ESTree.Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' || 'regex' in node;
  return node.type === 'TemplateElement' || node.type === 'JSXText';
}

function textsOf(source: ParsedSource): Span[] {
  const spans: Span[] = [];
  walk(source.program, (node) => {
    if (isUnbreakable(node)) spans.push({ start: node.start, end: node.end });
  });
  return spans;
}

/** Words of a line that are addresses: `https://…`. */
const addressesIn = (line: string): string[] => line.split(' ').filter((word) => word.includes('://'));

/** Strings of a style sheet's line: what stands between two quotation marks. */
const quotedIn = (line: string): string[] => line.split('"').filter((_, index) => index % 2 === 1);

const columnsOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + util.getStringWidth(text), 0);

/**
 * Lines of a file over 120 columns, comments too, as `path:line (columns)`. A Chinese character takes two columns, as
 * the formatter counts. A line whose excess is a text or an address is left out: it cannot be broken.
 */
export function findLongLines(path: string, text: string, source?: ParsedSource): string[] {
  const texts = source ? textsOf(source) : [];
  const starts = lineStartsOf(text);
  return text.split('\n').flatMap((line, index) => {
    const columns = util.getStringWidth(line);
    if (columns <= COLUMNS) return [];
    const [start, end] = [starts[index] ?? 0, (starts[index] ?? 0) + line.length];
    const within = texts.filter((span) => span.start < end && span.end > start);
    const unbreakable = [
      ...within.map((span) => text.slice(Math.max(start, span.start), Math.min(end, span.end))),
      ...addressesIn(line),
      ...(source ? [] : quotedIn(line)),
    ];
    return columns - columnsOf(unbreakable) <= COLUMNS - 2 && longest(unbreakable) >= columns - COLUMNS
      ? []
      : [`${path}:${index + 1} (${columns})`];
  });
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => util.getStringWidth(text)));
