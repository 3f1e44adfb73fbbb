import { performance } from 'node:perf_hooks';
import { compileSeeds } from './compileSeeds';
import type { SeedSources, SourceFile } from './compileSeeds';
import { makeSources } from './read/exampleSeeds';
import { formatDataset } from './compile/formatDataset';
import { formatDiagnostics } from './read/diagnostic';

/**
 * Run by hand: `npx tsx seeds/generate/scale.bench.ts`. Compiles up to 2,000 made-up articles in memory – nothing is
 * written, nothing is shipped – and prints how the processor time grows. Linear means: twice the articles, about twice
 * the time.
 */

const ARTICLES_PER_DOCUMENT = 5;
const SIZES = [250, 500, 1000, 2000];

interface Fiction {
  readonly record: SourceFile;
  readonly numerals: SourceFile;
  readonly derived: string;
  readonly text: readonly [name: string, text: string];
}

/** One paragraph with three figures and a date; numbers differ from article to article. */
function writeParagraph(seed: number): readonly string[] {
  return [
    `示例市社工第${seed}篇`,
    `2023年示例市持证社工约${seed + 100}人，社工站${(seed % 40) + 3}家，`,
    `近${(seed % 90) + 10}名督导参与一项服务。`,
    '（据示例市民政局）',
    '',
  ];
}

/** Ids are quoted: YAML takes 000E-01 for a number. */
function writeArticle(id: string, seed: number, line: number): string {
  const figure = (
    number: number,
    indicator: string,
    value: number,
    qualifier: string,
    printed: string,
    excerpt: string,
    at: number,
  ): string =>
    [
      `      - { id: "${id}-0${number}", indicator: ${indicator}, region: "990100", value: ${value}`,
      `qualifier: ${qualifier}, period: now, printed: ${printed}, excerpt: ${excerpt}, line: ${at} }`,
    ].join(', ');
  return [
    `  - id: "${id}"`,
    `    headline: 示例市社工第${seed}篇`,
    `    headlineLine: ${line}`,
    '    titleEn: Example City trains more social workers',
    '    credit: { zh: 示例市民政局, en: Example City Civil Affairs Bureau }',
    '    published: { as_of: 2024-12-17, stated: true }',
    '    regions: ["990100"]',
    '    periods:',
    '      now: { during: 2023, stated: true }',
    '    figures:',
    figure(1, 'certified', seed + 100, 'about', `约${seed + 100}人`, `持证社工约${seed + 100}人`, line + 1),
    figure(2, 'stations', (seed % 40) + 3, 'exact', `${(seed % 40) + 3}家`, `社工站${(seed % 40) + 3}家`, line + 1),
    figure(3, 'staff', (seed % 90) + 10, 'nearly', `近${(seed % 90) + 10}名`, `近${(seed % 90) + 10}名督导`, line + 2),
  ].join('\n');
}

function writeSetAside(seed: number, line: number): string {
  const entry = (at: number, printed: string, reason: string): string =>
    `  - { line: ${at}, printed: ${printed}, class: ${reason} }`;
  return [
    entry(line, `第${seed}篇`, 'ordinal'),
    entry(line + 1, '2023年', 'date'),
    entry(line + 2, '一项', 'indefinite'),
  ].join('\n');
}

function writeDerived(id: string): string {
  return `  - { id: ${id}-D1, region: "990100", name: { zh: 每站督导, en: Per station }, formula: ${id}-03 ÷ ${id}-02, unit: ratio, note: { zh: 示例, en: Example } }`;
}

function makeDocument(index: number): Fiction {
  const number = String(index).padStart(3, '0');
  const name = `${number}_fiction`;
  const articles = Array.from({ length: ARTICLES_PER_DOCUMENT }, (_, at) => {
    const seed = index * ARTICLES_PER_DOCUMENT + at + 1;
    return { seed, id: `${number}${'ABCDE'.charAt(at)}`, line: at * 5 + 1 };
  });
  return {
    record: {
      file: `seeds/documents/${name}.yaml`,
      text: `document: ${name}\narticles:\n${articles.map(({ id, seed, line }) => writeArticle(id, seed, line)).join('\n')}\n`,
    },
    numerals: {
      file: `seeds/documents/${name}.numerals.yaml`,
      text: `document: ${name}\nnumerals:\n${articles.map(({ seed, line }) => writeSetAside(seed, line)).join('\n')}\n`,
    },
    derived: articles.map(({ id }) => writeDerived(id)).join('\n'),
    text: [name, articles.flatMap(({ seed }) => writeParagraph(seed)).join('\n')],
  };
}

/** The made-up folder with its catalogues, and `count` articles in place of its one. */
function makeFiction(count: number): SeedSources {
  const documents = Array.from({ length: count / ARTICLES_PER_DOCUMENT }, (_, index) => makeDocument(index));
  const example = makeSources();
  return {
    ...example,
    documents: documents.map(({ record }) => record),
    numerals: documents.map(({ numerals }) => numerals),
    programmes: [],
    catalog: { ...example.catalog, text: (example.catalog.text ?? '').replace(/^.*id: funding.*\n/mu, '') },
    arithmetic: {
      file: example.arithmetic.file,
      text: `identities: []\nderived:\n${documents.map(({ derived }) => derived).join('\n')}\n`,
    },
    texts: new Map(documents.map(({ text }) => text)),
  };
}

/** Processor time, best of three: other work on the machine only ever adds. */
function measureBest(count: number): number {
  const sources = makeFiction(count);
  return Math.min(...[1, 2, 3].map(() => measure(count, sources)));
}

function measure(count: number, sources: SeedSources): number {
  const start = performance.now();
  const before = process.cpuUsage();
  const { dataset, diagnostics } = compileSeeds(sources);
  if (dataset === null) throw new Error(formatDiagnostics(diagnostics.slice(0, 5)));
  const bytes = formatDataset(dataset).length;
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const { length: figures } = dataset.figures;
  const times = `${wall.toFixed(0)} ms, ${((user + system) / 1000).toFixed(0)} ms of the processor`;
  const sizes = `${(bytes / 1e6).toFixed(1)} MB of JSON, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
  console.log(`${count} articles, ${figures} figures: ${times}, ${sizes}`);
  return (user + system) / 1000;
}

// The first run warms the compiler up and is not counted.
measureBest(SIZES[0] ?? 0);
const times = SIZES.map(measureBest);
for (const [index, ms] of times.entries()) {
  const before = times[index - 1];
  if (before !== undefined)
    console.log(`${SIZES[index - 1]} → ${SIZES[index]} articles: time × ${(ms / before).toFixed(2)}`);
}
