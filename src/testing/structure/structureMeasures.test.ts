import { describe, expect, it } from 'vitest';
import { readCodeLines, tokensOf } from './codeLines';
import { findBrandCasts, findBrandedTypes } from './findBrandCasts';
import { findLongLines } from './findLongLines';
import { findRepeats } from './findRepeats';
import { findUndocumented } from './findUndocumented';
import { measureFunctions, percentile } from './measureFunctions';
import { parseSource } from './parsedSource';
import { circleMeasure, coverageMeasures, fileMeasures, isMet } from './structureMeasures';

const parse = (text: string, path = 'src/a.ts') => parseSource(path, text);

describe('measureFunctions', () => {
  it('counts the lines of every function and knows by what name it is called', () => {
    const source = `function plain() {
  return 1;
}
const arrow = () => 1;
class Shape { method() {} #own = () => 2; }
const holder = { property: () => 3, method() {}, [arrow()]: () => 4 };
[1].map((n) => {
  return n;
});`;
    expect(measureFunctions(parse(source)).map(({ name, line, lines }) => [name, line, lines])).toEqual([
      ['plain', 1, 3],
      ['arrow', 4, 1],
      ['method', 5, 1],
      ['own', 5, 1],
      ['property', 6, 1],
      ['method', 6, 1],
      ['(computed)', 6, 1],
      [undefined, 7, 3],
    ]);
  });

  it('leaves out what has no body', () => {
    expect(measureFunctions(parse('function over(a: string): void; declare function b(): void;'))).toEqual([]);
  });

  it('takes as percentile the smallest value that so many do not exceed', () => {
    expect(percentile([10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0.9)).toBe(9);
    expect(percentile([], 0.9)).toBe(0);
  });
});

describe('findLongLines', () => {
  const find = (text: string) => findLongLines('src/a.ts', text, parse(text));

  it('reports code and comments over 120 columns, Chinese characters as two', () => {
    expect(find(`// ${'a'.repeat(117)}\n// ${'a'.repeat(118)}\n// ${'社'.repeat(59)}`)).toEqual([
      'src/a.ts:2 (121)',
      'src/a.ts:3 (121)',
    ]);
    expect(find(`const ${'a'.repeat(120)} = 1;`)).toEqual(['src/a.ts:1 (131)']);
  });

  it('leaves out texts and addresses that cannot be broken', () => {
    expect(find(`const a = '${'x'.repeat(120)}';\nconst b = /${'x'.repeat(120)}/;`)).toEqual([]);
    expect(find(`const a = \`${'x'.repeat(120)}\${1}\`;\n// https://example.org/${'x'.repeat(120)}`)).toEqual([]);
  });

  it('reports code that hides in a template', () => {
    expect(find(`const a = \`one \${${'b'.repeat(120)}} two\`;`)).toHaveLength(1);
  });
});

describe('circleMeasure', () => {
  it('counts circles that only types make', () => {
    const a = "import type { B } from './b'; export type A = B";
    const b = "import type { A } from './a'; export type B = A | 1";
    expect(circleMeasure({ 'src/a.ts': a, 'src/b.ts': b }).places).toEqual(['src/a.ts → src/b.ts → src/a.ts']);
  });
});

describe('findBrandCasts', () => {
  const declared = parse(`type Id<Name> = string & { readonly [brand]: Name };
export type Adcode = Id<'Adcode'>;
export const figureId = v.pipe(v.string(), v.brand('FigureId'));
export type FigureId = v.InferOutput<typeof figureId>;
export const figure = v.object({ id: figureId });
export type Figure = v.InferOutput<typeof figure>;
export interface Region { readonly adcode: Adcode }`);
  const brands = findBrandedTypes([declared]);

  it('knows the ids by how they are declared', () => {
    expect([...brands]).toEqual(['Adcode', 'FigureId']);
  });

  it('reports casts to them, alone or in a list, but not in the function that parses them', () => {
    const source = parse(`const a = 'x' as Adcode;
const b = [] as readonly FigureId[];
const c = {} as Region;
export function parseAdcode(text: string): Adcode | undefined { return text as Adcode; }
function makeAdcode(text: string): Adcode { return text as Adcode; }`);
    expect(findBrandCasts(source, brands)).toEqual(['src/a.ts:1', 'src/a.ts:2', 'src/a.ts:5']);
  });
});

describe('findUndocumented', () => {
  it('names the exports without a docstring right before them', () => {
    const source = parse(`/** What it means. */
export const a = 1;
// A remark is no docstring.
export function b() {}
/** Of c only. */
export type C = 1;

export interface D {}
const e = 1, f = 2;
/** The list. */
export const G = ['g'] as const;
export type G = (typeof G)[number];
export { e };
export * from './g';`);
    expect(findUndocumented(source)).toEqual(['src/a.ts:4 b', 'src/a.ts:8 D', 'src/a.ts:9 e']);
  });
});

describe('findRepeats', () => {
  const lines = (text: string) => readCodeLines('src/a.ts', text);
  const run = (name: string) =>
    Array.from({ length: 6 }, (_, at) => `const ${name}${at} = read('${name}', ${at} + width);`).join('\n');

  it('cuts a line into words, numbers, strings and marks', () => {
    expect(tokensOf(`const a1 = f('it\\'s', 2.5) ?? b;`)).toEqual([
      'const',
      'a1',
      '=',
      'f',
      '(',
      `'it\\'s'`,
      ',',
      '2.5',
      ')',
      '?',
      '?',
      'b',
      ';',
    ]);
  });

  it('passes over comments, blank lines, lists of imports and lone punctuation', () => {
    const text = `import {\n  a,\n} from './a';\n\n/* one\n two */ const  b =  a; // three\nf(() => {\n  });\nconst c = 'it // is';`;
    expect(lines(text).map(({ line, written }) => [line, written])).toEqual([
      [6, 'const b = a;'],
      [7, 'f(() => {'],
      [9, "const c = 'it // is';"],
    ]);
  });

  it('pairs runs of six lines that are the same to the letter, and those of the same shape', () => {
    const files = new Map([
      ['src/a/a.ts', lines(`${run('one')}\nexport const a = 1;`)],
      ['src/b/b.ts', lines(`export function b() {}\n${run('one')}`)],
      ['src/c/c.ts', lines(run('two'))],
    ]);
    expect(findRepeats(files)).toEqual([
      { kind: 'letter', place: 'src/a/a.ts:1-6 ~ src/b/b.ts:2-7' },
      { kind: 'shape', place: 'src/a/a.ts:1-6 ~ src/c/c.ts:1-6' },
      { kind: 'shape', place: 'src/b/b.ts:2-7 ~ src/c/c.ts:1-6' },
    ]);
  });

  it('leaves out what three files of a folder write alike, and what says too little', () => {
    const alike = ['one', 'two', 'three'].map((name) => [`src/a/${name}.ts`, lines(run(name))] as const);
    expect(findRepeats(new Map(alike))).toEqual([]);
    const slight = (name: string) => lines(Array.from({ length: 6 }, (_, at) => `${name}${at};`).join('\n'));
    expect(
      findRepeats(
        new Map([
          ['src/a.ts', slight('a')],
          ['src/b/b.ts', slight('b')],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('the measures', () => {
  it('say whether they keep their limit', () => {
    expect(isMet({ name: 'a', value: 1, limit: 1, places: [] })).toBe(true);
    expect(isMet({ name: 'a', value: 84, limit: 85, isLeast: true, places: [] })).toBe(false);
    expect(isMet({ name: 'a', value: 1, places: [] })).toBeUndefined();
  });

  it('count the lines of a file without its last line break', () => {
    expect(fileMeasures({ 'src/a.ts': 'a\nb\n' }).at(-1)).toMatchObject({ value: 2, places: [] });
  });

  it('sum the branches of a folder', () => {
    const branches = (covered: number, total: number) => ({ branches: { covered, total } });
    const summary = {
      total: branches(1, 9),
      '/x/src/domain/a.ts': branches(1, 2),
      '/x/src/domain/b.ts': branches(8, 8),
      '/x/src/format/a.ts': branches(2, 3),
    };
    expect(coverageMeasures(summary)).toMatchObject([
      { name: 'branches covered in src/domain, percent', value: 90 },
      { name: 'branches covered in src/format, percent', value: 66.6 },
    ]);
  });
});
