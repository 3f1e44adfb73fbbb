import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type ExtractionFacts, extractArticle } from '../../src/extract/extractArticle';
import { type GazetteerPlace, indexGazetteer } from '../../src/extract/gazetteer';
import type { Cue } from '../../src/extract/matchIndicators';

// npm run extract -- FILE… | FOLDER [--date 2026-01-05 | --dates FILE.json] [--ndjson]

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Provinces, prefectures and the counties of the catalogue, and every county of the boundaries. */
function listPlaces(): GazetteerPlace[] {
  const catalogue = parse(readText('seeds/catalog/regions.yaml')) as { adcode: string; zh: string }[];
  const places = new Map(catalogue.map(({ adcode, zh }) => [adcode, zh]));
  for (const file of readdirSync(join(root, 'public/geo/county'))) {
    const { areas } = JSON.parse(readText(`public/geo/county/${file}`)) as {
      readonly areas: readonly { readonly adcode: string; readonly name: string }[];
    };
    for (const { adcode, name } of areas) if (!places.has(adcode)) places.set(adcode, name);
  }
  places.delete('100000');
  return [...places].map(([adcode, name]) => ({ adcode, name }));
}

function loadFacts(): ExtractionFacts {
  const { traditional } = parse(readText('seeds/catalog/characters.yaml')) as { readonly traditional: string };
  return {
    gazetteer: indexGazetteer(listPlaces()),
    cues: parse(readText('seeds/catalog/cues.yaml')) as Cue[],
    simplified: new Map(
      traditional
        .trim()
        .split(/\s+/u)
        .map((pair) => [pair.charAt(0), pair.charAt(1)]),
    ),
  };
}

interface Order {
  readonly files: readonly string[];
  readonly dateOf: (name: string) => string;
  readonly isLines: boolean;
}

/** What was asked for; throws a message that says how it is to be asked. */
function readOrder(args: readonly string[]): Order {
  const take = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    return at < 0 ? undefined : args[at + 1];
  };
  const [date, dates] = [take('--date'), take('--dates')];
  const known = dates ? (JSON.parse(readFileSync(dates, 'utf8')) as Record<string, string>) : {};
  const named = args.filter((word, at) => !word.startsWith('--') && !/^--dates?$/u.test(args[at - 1] ?? ''));
  const files = named.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  if (files.length === 0) throw new Error('which articles? npm run extract -- FILE… | FOLDER [--date 2026-01-05]');
  const dateOf = (name: string): string => {
    const found = known[name] ?? date;
    if (found === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(found))
      throw new Error(`${name}: no date; give --date 2026-01-05, or --dates FILE.json with "${name}": "2026-01-05"`);
    return found;
  };
  return { files, dateOf, isLines: args.includes('--ndjson') };
}

/** Articles one after another, so that thousands take no more memory than one. */
function main(): void {
  const { files, dateOf, isLines } = readOrder(process.argv.slice(2));
  const facts = loadFacts();
  if (!isLines) process.stdout.write('{');
  for (const [at, path] of files.entries()) {
    const name = basename(path);
    const { proposals, ...rest } = extractArticle(readFileSync(path, 'utf8'), dateOf(name), facts);
    if (isLines) process.stdout.write(`${JSON.stringify({ file: name, proposals, ...rest })}\n`);
    else process.stdout.write(`${at === 0 ? '' : ','}\n${JSON.stringify(name)}:${JSON.stringify(proposals)}`);
  }
  if (!isLines) process.stdout.write('\n}\n');
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
