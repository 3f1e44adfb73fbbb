import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { UNITS } from '../domain/codes.ts';
import type { ExtractionFile } from '../extract/extractionFile';
import { readSearchCatalog } from './readSearchCatalog.ts';

const CUES = 'seeds/catalog/cues.yaml';
/** A cue is a term of the field, and no sentence of an article. */
const LONGEST_CUE = 8;

const term = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(
    LONGEST_CUE,
    (issue) => `${String(issue.input)} has over ${LONGEST_CUE} characters: a cue is a term of the field`,
  ),
);
const terms = v.pipe(v.array(term), v.minLength(1));
const cueSchema = v.strictObject({
  indicator: v.nullable(v.string()),
  heads: v.optional(terms),
  follows: v.optional(terms),
  units: v.pipe(v.array(v.picklist(UNITS)), v.minLength(1)),
  also: v.optional(terms),
  never: v.optional(terms),
  refused: v.optional(terms),
});

type Cues = v.InferOutput<typeof cueSchema>[];

interface Region {
  readonly adcode: string;
  readonly zh: string;
}

interface Catalogue {
  readonly indicators: readonly { readonly id: string }[];
}

interface Boundaries {
  readonly areas: readonly { readonly adcode: string; readonly name: string }[];
}

const readYaml = (root: string, file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));

/** Names that are said of social work everywhere, though a place has them too. */
const TERMS = new Set(['全国', '中国']);

/** Every place that a text may name: those of the catalogue, and all counties of the boundaries. */
function listPlaces(root: string): ReadonlyMap<string, string> {
  const catalogue = readYaml(root, 'seeds/catalog/regions.yaml') as readonly Region[];
  const places = new Map(catalogue.map(({ adcode, zh }) => [adcode, zh]));
  for (const folder of ['province', 'county'])
    for (const file of readdirSync(join(root, 'public/geo', folder)).sort()) {
      const { areas } = JSON.parse(readFileSync(join(root, 'public/geo', folder, file), 'utf8')) as Boundaries;
      for (const { adcode, name } of areas) if (!places.has(adcode)) places.set(adcode, name);
    }
  places.delete('100000');
  return places;
}

/** What is wrong with the cues: an indicator that there is not, a word that is a name. */
function checkCues(cues: Cues, indicators: ReadonlySet<string>, places: ReadonlyMap<string, string>): string[] {
  const names = [...places.values()].filter((name) => name.length > 2 || /[省市]$/u.test(name));
  return cues.flatMap(({ indicator, ...words }, at) => {
    const unknown = indicator === null || indicators.has(indicator) ? [] : [`${at}: no indicator ${indicator}`];
    const all = [words.heads, words.follows, words.also, words.never, words.refused].flatMap((list) => list ?? []);
    const named = all.filter((word) => !TERMS.has(word) && names.some((name) => word.includes(name)));
    return [...unknown, ...named.map((word) => `${at}: ${word} holds the name of a place`)];
  });
}

/**
 * What the reader of articles goes by, of the catalogues and boundaries of a project. Throws an Error that lists all
 * that is wrong with the cues.
 */
export function composeExtraction(root: string): ExtractionFile {
  const places = listPlaces(root);
  const { indicators } = readYaml(root, 'seeds/catalog/indicators.yaml') as Catalogue;
  const known = indicators.map(({ id }) => id);
  const read = v.safeParse(v.array(cueSchema), readYaml(root, CUES));
  const problems = read.success
    ? checkCues(read.output, new Set(known), places)
    : read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  if (!read.success || problems.length > 0) throw new Error(`${CUES}:\n${problems.join('\n')}`);
  const lines = [...places].map(([adcode, name]) => `${adcode}${name}`);
  return { places: lines.join('\n'), cues: read.output, traditional: readSearchCatalog(root).traditional.trim() };
}
