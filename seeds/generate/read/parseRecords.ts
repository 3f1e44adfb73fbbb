import * as v from 'valibot';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Diagnostic } from './diagnostic';
import { suggestNearest } from './suggestNearest';

/** Steps from the top of a YAML file to a value: keys and positions in lists. */
export type RecordPath = readonly (string | number)[];

/** The typed content of one YAML file, and the way back to its lines. */
export interface ParsedFile<T> {
  readonly file: string;
  readonly value: T;
  /** 1-based line of the deepest part of the path that exists. */
  readonly lineAt: (path: RecordPath) => number;
}

export interface ParseResult<T> {
  /** null when there are diagnostics. */
  readonly parsed: ParsedFile<T> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How to write each key; the fix of an issue is looked up by the key it concerns. */
const FIXES: Readonly<Record<string, string>> = {
  document: "write the seed document's file name without .txt",
  articles: 'write a list of articles, each starting with “- id:”',
  figures: 'write a list of figures, each starting with “- id:”; [] when the article prints none',
  id: 'write it as text, e.g. 000A-02',
  value: 'write a number with 万 expanded, e.g. 33000; null only for 数百 (qualifier: indefinite)',
  valueMax: 'write a number with 万 expanded, e.g. 8',
  line: 'write the physical line number, from 1',
  headlineLine: 'write the physical line number, from 1',
  region: 'write the six-digit code in quotes, e.g. "441200"',
  regions: 'write a list of six-digit codes in quotes, e.g. ["441200"]',
  adcode: 'write the six-digit code in quotes, e.g. "441200"',
  parent: 'write the six-digit code in quotes, or null for the nation',
  printed: 'copy it as printed and put it in quotes, e.g. "966人"',
  excerpt: 'copy the shortest phrase as printed and put it in quotes',
  period: 'write e.g. { during: 2023, stated: true }, or the name of an entry of periods',
  published: 'write e.g. { as_of: 2024-12-17, stated: true }',
  as_of: 'write 2023, 2023-12 or 2023-12-31',
  during: 'write 2023, 2023-12 or 2023-12-31',
  by: 'write 2023, 2023-12 or 2023-12-31',
  from: 'write 2023, 2023-12 or 2023-12-31',
  to: 'write 2023, 2023-12 or 2023-12-31',
  asOf: 'write a day, e.g. 2020-11-01',
  stated: 'write true, or give the reason under inferred',
  inferred: 'write the reason in both languages, e.g. { zh: …, en: … }',
  caveats: 'write a list, e.g. - { code: ambiguous, zh: …, en: … }',
  actuals: 'write a list of figure ids, e.g. [000A-02]',
  refused: 'write a list, e.g. - { figure: 000A-02, zh: …, en: … }',
  seat: 'write [longitude, latitude]',
  url: 'write the address in quotes, or null',
  numerals: 'write a list, e.g. - { line: 11, printed: 两新, class: name }; [] when the document has none',
  class: 'write date, ordinal, name, address, structure, repeat or indefinite',
  identities: 'write a list, e.g. - { left: 001D-17 + 001D-18, relation: equals, right: 001D-16, zh: …, en: … }',
  derived: 'write a list of derived values, each starting with “- id:”',
  formula: 'write figure ids with + − × ÷ ( ), e.g. 001D-03 ÷ 001D-01 × 100',
  rounded: 'write a list of figure ids, e.g. [001D-02]',
  year: 'write a year, e.g. 2024; a programme whose year is not said has null',
  summary: 'write one line of our own in both languages, e.g. { zh: …, en: … }',
  programme: 'write the id of the programme, e.g. 001B-P1',
  parts: 'write a list of parts, each starting with “- id:”',
  steps: 'write a name of our own for each step, e.g. [{ zh: 资金, en: Money }]',
  step: 'write the number of the step, from 1',
  levels: 'write a list of prefecture, county, township, village',
  single: 'write true, or leave it out',
  relations: 'write a list, e.g. - { from: 001B-P1-1, to: 001B-P1-2, kind: serves }',
  series: 'write an id such as national-certified',
  zh: 'write the Chinese text',
  en: 'write the English text',
};
const KNOWN_KEYS: readonly string[] = [
  ...Object.keys(FIXES),
  ...[
    'headline',
    'titleEn',
    'credit',
    'periods',
    'indicator',
    'kind',
    'unit',
    'qualifier',
    'note',
    'site',
    'comparable',
    'against',
    'list',
    'code',
    'figure',
  ],
  ...[
    'families',
    'indicators',
    'family',
    'name',
    'short',
    'definition',
    'direction',
    'measure',
    'distinctFrom',
    'level',
    'shortZh',
    'shortEn',
    'counted',
    'enPlural',
    'source',
    'grade',
    'left',
    'relation',
    'right',
    'form',
    'role',
    'function',
    'verb',
  ],
];

type Contents = Document.Parsed['contents'];

function findOffset(document: Document.Parsed, path: RecordPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      offset = (item as NonNullable<Contents>).range[0];
    } else break;
  }
  return offset;
}

function describeIssue(issue: v.BaseIssue<unknown>, path: RecordPath): Pick<Diagnostic, 'message' | 'fix'> {
  const key = String(path.filter((step) => typeof step === 'string').at(-1) ?? 'the file');
  const fix = FIXES[key] ?? 'see “The record” in seeds/README.md';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      message: `${key} is not a key that is known here`,
      fix: suggestNearest(key, KNOWN_KEYS, 'take it out, or see seeds/README.md'),
    };
  }
  // What a person has not read yet: the schema says how it is mended.
  if (issue.type === 'never') return { message: `this is a ${key}`, fix: issue.message };
  if (issue.received === 'undefined') return { message: `${key} is missing`, fix };
  const wanted = (issue.expected ?? 'something else')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/"/g, '')
    .replace(/ \| /g, ', ');
  const allowed = issue.type === 'picklist' ? `one of ${wanted}` : `a ${wanted.replace(', ', ' or ')}`;
  const message = `${key} must be ${allowed}, but is ${issue.received}`;
  const written = issue.received.replace(/"/g, '');
  return {
    message,
    fix: issue.type === 'picklist' ? suggestNearest(written, wanted.split(', '), `choose one of them`) : fix,
  };
}

/**
 * Reads one YAML file into its record type. Every issue carries its file, its line and how to fix it.
 * `text` is null when the file does not exist.
 */
export function parseRecords<TSchema extends v.GenericSchema>(
  file: string,
  text: string | null,
  schema: TSchema,
): ParseResult<v.InferOutput<TSchema>> {
  if (text === null)
    return {
      parsed: null,
      diagnostics: [
        { file, line: 1, message: 'this file does not exist', fix: 'create it as seeds/README.md describes' },
      ],
    };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    const fix = 'fix the YAML: indentation, quotes around text with “: ” or “#”, a key written twice';
    return {
      parsed: null,
      diagnostics: broken.map((error) => ({
        file,
        line: lineOf(error.pos[0]),
        message: `not readable as YAML: ${error.message}`,
        fix,
      })),
    };
  }
  const result = v.safeParse(schema, document.toJS());
  const lineAt = (path: RecordPath): number => lineOf(findOffset(document, path));
  if (result.success) return { parsed: { file, value: result.output, lineAt }, diagnostics: [] };
  const diagnostics = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return { file, line: lineAt(path), ...describeIssue(issue, path) };
  });
  return { parsed: null, diagnostics };
}
