import { isTypeScript, lineStartsOf, parseSource, type ParsedSource } from './parsedSource';

/** A line that counts for repeats, as written and as its shape. */
export interface CodeLine {
  /** 1-based. */
  readonly line: number;
  /** White space folded, comments gone. */
  readonly written: string;
  /** Names as x, strings as s, numbers as 0, the rest as it stands; by tokens. */
  readonly shape: readonly string[];
  /** Does something, rather than open, close or list. */
  readonly isStatement: boolean;
  /** Tokens that every code has: punctuation and keywords. */
  readonly thin: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const isBetween = (character: string, from: string, to: string): boolean => character >= from && character <= to;
const isDigit = (character: string): boolean => isBetween(character, '0', '9');
const isLetter = (character: string): boolean =>
  isBetween(character, 'a', 'z') || isBetween(character, 'A', 'Z') || character === '_';
const isSpace = (character: string): boolean => character.trim() === '';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const STATEMENT_WORDS = words(
  'if for while loop return let var const else try catch with throw yield await do assert del continue break',
);
const DECLARATION_WORDS = words('class enum interface export');
const KEYWORDS = new Set([
  ...STATEMENT_WORDS,
  ...DECLARATION_WORDS,
  ...words('case switch default function null true false error this new end then in not and or static void string'),
]);
const PUNCTUATION = new Set('{}()[];,:. \t');

/** End of the quoted text that starts at `at`; where it does not close on the line, the quote stands alone. */
function endOfQuoted(line: string, at: number): number {
  for (let next = at + 1; next < line.length; next += line[next] === '\\' ? 2 : 1) {
    if (line[next] === line[at]) return next + 1;
  }
  return at + 1;
}

function endOfToken(line: string, at: number): number {
  const first = line[at] ?? '';
  if (first === "'" || first === '"') return endOfQuoted(line, at);
  const goesOn = (character: string): boolean =>
    isDigit(character) ||
    (isLetter(first) && isLetter(character)) ||
    (isDigit(first) && '.abcdefABCDEFx_'.includes(character));
  if (!isLetter(first) && !isDigit(first)) return at + 1;
  let end = at + 1;
  while (end < line.length && goesOn(line[end] ?? ' ')) end += 1;
  return end;
}

/** Words, numbers, strings and single marks of a line. */
export function tokensOf(line: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < line.length;) {
    const end = endOfToken(line, at);
    if (!isSpace(line[at] ?? ' ')) tokens.push(line.slice(at, end));
    at = end;
  }
  return tokens;
}

function shapeOf(token: string): string {
  const first = token[0] ?? '';
  if (isLetter(first)) return 'x';
  if (isDigit(first)) return '0';
  return (first === "'" || first === '"') && token.length > 1 ? 's' : token;
}

/** Whether the line assigns: a `=` that is no part of `==`, `=>`, `<=` or `!=`. */
const assigns = (shape: readonly string[]): boolean =>
  shape.some(
    (token, index) =>
      token === '=' &&
      !['=', '>'].includes(shape[index + 1] ?? '') &&
      !['=', '!', '<', '>'].includes(shape[index - 1] ?? ''),
  );

/** Whether a line does something: it assigns, begins with a statement's word, or is long enough to say something. */
function doesSomething(shape: readonly string[], names: readonly string[]): boolean {
  const first = names[0] ?? '';
  if (STATEMENT_WORDS.has(first)) return true;
  const opens = ['{', '(', ':'].includes(shape.at(-1) ?? '') && !shape.includes('=');
  if (DECLARATION_WORDS.has(first) && opens) return false;
  return assigns(shape) || shape.length >= 8;
}

function toCodeLine(written: string, line: number): CodeLine {
  const tokens = tokensOf(written);
  const shape = tokens.map(shapeOf);
  const names = tokens.filter((_, index) => shape[index] === 'x');
  const thin = shape.filter((token) => !['x', 's', '0'].includes(token)).length;
  const keywords = names.filter((name) => KEYWORDS.has(name)).length;
  return { line, written, shape, isStatement: doesSomething(shape, names), thin: thin + keywords };
}

/** Comments of a style sheet. */
function commentsOfCss(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf('/*'); start >= 0;) {
    const end = text.indexOf('*/', start) + 2;
    spans.push({ start, end });
    start = text.indexOf('/*', end);
  }
  return spans;
}

/** Import lists, and exports that only hand on. */
function importsOf({ program }: ParsedSource): Span[] {
  return program.body.filter(
    (statement) =>
      statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportAllDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
  );
}

function leftOut(path: string, text: string): Span[] {
  if (!isTypeScript(path)) return commentsOfCss(text);
  const source = parseSource(path, text);
  return [...source.comments, ...importsOf(source)];
}

/** The lines of a source that count: no blank ones, comments, import lists or lone punctuation. */
export function readCodeLines(path: string, text: string): CodeLine[] {
  // Offsets of the parser count UTF-16 units, as split('') does.
  const units = text.split('');
  for (const { start, end } of leftOut(path, text)) {
    for (let at = start; at < end; at += 1) if (units[at] !== '\n') units[at] = ' ';
  }
  const starts = lineStartsOf(text);
  return starts.flatMap((start, index) => {
    const raw = units.slice(start, starts[index + 1] ?? units.length).join('');
    const written = raw.split(' ').filter(Boolean).join(' ').trim();
    const counts = written.length >= 3 && [...written].some((character) => !PUNCTUATION.has(character));
    return counts ? [toCodeLine(written, index + 1)] : [];
  });
}
