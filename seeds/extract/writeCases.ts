import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Dataset } from '../../src/domain/dataset';
import type { Figure } from '../../src/domain/records/figure';
import { squeeze, squeezeText } from '../../src/reading/squeezeText';

// npm run extract:cases -- FOLDER [DOCUMENTS]: writes the documents of the atlas with their figures as right answers,
// in the form of ../shared/cases/extract, for its score.mjs. The texts are not ours: FOLDER stays outside the project.

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Offset into the text of each character that is no white space, and behind the last. */
function listOffsets(text: string): number[] {
  const offsets = [...text.matchAll(/\S/gu)].map(({ index }) => index);
  return [...offsets, text.length];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a phrase that begins on a line of the document stands in it. */
function findSpan(text: string, phrase: string, line: number): Span | null {
  const [{ text: words, lines }, wanted, offsets] = [squeezeText(text), squeeze(phrase), listOffsets(text)];
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1))
    if (lines[at] === line)
      return { start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? text.length) + 1 };
  return null;
}

function describePeriod({ period }: Figure) {
  const { type, start, end, plausible } = period;
  return { type, start, end, endFrom: plausible?.earliest ?? start, endTo: plausible?.latest ?? end };
}

function describeFigure(figure: Figure, file: string, text: string) {
  const excerpt = findSpan(text, figure.excerpt, figure.line);
  const inside = excerpt ? squeeze(text.slice(0, excerpt.start)).length : 0;
  const [words, offsets] = [squeeze(text), listOffsets(text)];
  const at = words.indexOf(squeeze(figure.printed), inside);
  const end = at + squeeze(figure.printed).length;
  return {
    id: figure.id,
    file,
    start: offsets[at] ?? 0,
    end: (offsets[end - 1] ?? 0) + 1,
    as_printed: figure.printed,
    quote: figure.excerpt,
    value: figure.value,
    ...('valueMax' in figure ? { valueMax: figure.valueMax } : {}),
    unit: figure.unit,
    qualifier: figure.qualifier,
    indicator: figure.indicator,
    indicator_accept: [figure.indicator],
    adcodes: [...(figure.covers ?? [figure.region])].map((code) => code.slice(0, 6)),
    kind: figure.kind,
    kind_accept: [figure.kind],
    implied: !/[\d零一二两三四五六七八九十百千万亿半]/u.test(figure.printed),
    optional: false,
    period_struct: describePeriod(figure),
  };
}

interface SetAside {
  readonly document: string;
  readonly numerals: readonly { readonly line: number; readonly printed: string; readonly class: string }[];
}

function main([folder, documents = join(root, '../shared/seeds')]: readonly string[]): void {
  if (!folder) throw new Error('where to? npm run extract:cases -- FOLDER [DOCUMENTS]');
  const dataset = JSON.parse(readFileSync(join(root, 'seeds/dataset/dataset.json'), 'utf8')) as Dataset;
  mkdirSync(join(folder, 'texts'), { recursive: true });
  const gold: object[] = [];
  const negatives: object[] = [];
  const published: Record<string, string> = {};
  for (const document of new Set(dataset.articles.map((article) => article.document))) {
    const text = readFileSync(join(documents, `${document}.txt`), 'utf8');
    const { numerals } = parse(
      readFileSync(join(root, `seeds/documents/${document}.numerals.yaml`), 'utf8'),
    ) as SetAside;
    const file = `${document.slice(0, 3)}.txt`;
    writeFileSync(join(folder, 'texts', file), text);
    for (const article of dataset.articles.filter((one) => one.document === document)) {
      published[file] = article.publishedOn.end;
      for (const figure of dataset.figures)
        if (figure.article === article.id) gold.push(describeFigure(figure, file, text));
    }
    for (const { line, printed, class: why } of numerals) {
      const span = findSpan(text, printed, line);
      if (span) negatives.push({ file, ...span, why, neutral: why === 'repeat' });
    }
  }
  for (const [name, value] of Object.entries({ gold, negatives, published }))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value, null, 1));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
