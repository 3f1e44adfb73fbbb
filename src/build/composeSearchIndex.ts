import { compareCodes } from '../domain/compareCodes';
import type { Bilingual } from '../domain/records/parts';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import type { System } from '../domain/records/system';
import type { GeoMap } from '../domain/geoMap';
import type { FormerPlace, SearchCounty, SearchEntry, SearchField, SearchIndex } from '../domain/searchIndex';
import { parseDataset } from '../data/parseDataset';
import { parseGeoMap } from '../data/parseGeoMap';
import { parseSystems } from '../data/parseSystems';
import { addBoundaryPlaces } from '../selectors/addBoundaryPlaces';
import { groupBy, indexDataset, mustGet, type DatasetIndex } from '../selectors/indexDataset';
import { groupTargets, selectTargets } from '../selectors/selectTargets';
import type { SearchCatalog } from './readSearchCatalog';
import { placeAliases } from './placeAliases';
import { searchPages } from './searchPages';
import { readSyllables } from './readSyllables';

const LEVEL_RANK: Record<Region['level'], number> = { province: 6, nation: 5, prefecture: 3, county: 1, township: 0 };
const REPORTING_RANK = 2;

const place = (adcode: string): string => `place/${adcode}`;
const code = (text: string, weight = 1): SearchField => ({ text, weight, isCode: true });
const read = (text: string, weight: number, withOthers = false): SearchField => ({
  text,
  weight,
  syllables: readSyllables(text, withOthers),
});
/** Both sides of a text, the Chinese one with its reading. */
const both = (text: Bilingual, weight: number, withOthers = false): SearchField[] => [
  read(text.zh, weight, withOthers),
  { text: text.en, weight },
];

/** The same text twice adds nothing: 上海 is both Shanghai in full and in short. */
function dropRepeated(fields: readonly SearchField[]): SearchField[] {
  return [
    ...new Map(fields.toReversed().map((field) => [`${field.text}/${field.leadsTo ?? ''}`, field])).values(),
  ].toReversed();
}

/** As rows and lists call it. */
const titleOf = (region: Region): Bilingual => region.short;

type Former = ReadonlyMap<string, readonly FormerPlace[]>;

/** Former names and codes by the code of today. */
function groupFormer({ former }: SearchCatalog): Former {
  const pairs = former.flatMap(({ zh, code: once, now }) => now.map((adcode) => [adcode, { zh, code: once }] as const));
  const groups = groupBy(pairs, ([adcode]): string => adcode);
  return new Map([...groups].map(([adcode, rows]) => [adcode, rows.map(([, once]) => once)]));
}

/** The part of the table of characters that the texts have a use for. */
function selectCharacters(table: string, texts: string): string {
  const used = new Set(texts);
  return table
    .split(/\s+/)
    .filter((pair) => used.has([...pair][1] ?? ''))
    .join('');
}

function composePlace(region: Region, index: DatasetIndex, former: Former): SearchEntry {
  const aliases = (placeAliases[region.adcode] ?? []).map((text) => ({ text, weight: 1 }));
  const isReporting = index.figuresOf(region.adcode).length > 0;
  const once = former.get(region.adcode) ?? [];
  const parent = region.parent === null || region.level === 'province' ? [] : [place(region.parent)];
  return {
    kind: 'place',
    id: region.adcode,
    title: region.name,
    rank: LEVEL_RANK[region.level] + (isReporting ? REPORTING_RANK : 0),
    within: parent,
    ...(once.length > 0 ? { former: once } : {}),
    fields: dropRepeated([
      ...both(region.short, 1, true),
      ...both(region.name, 1, true),
      ...aliases,
      ...once.flatMap((place) => [read(place.zh, 0.9), code(place.code, 0.9)]),
      code(region.adcode),
    ]),
  };
}

function composeIndicator(indicator: Dataset['indicators'][number], index: DatasetIndex): SearchEntry {
  const figures = index.figuresOfIndicator(indicator.id).length;
  const definition = [indicator.definition.zh, indicator.definition.en].map((text) => ({ text, weight: 0.3 }));
  return {
    kind: 'indicator',
    id: indicator.id,
    title: indicator.name,
    rank: Math.min(6, Math.round(Math.log2(1 + figures) * 10) / 10),
    within: [],
    fields: dropRepeated([...both(indicator.name, 1), ...both(indicator.short, 1), code(indicator.id), ...definition]),
  };
}

/** The place that a row of the board names: its own, or the city whose districts one sentence lists. */
function placeOfTargets(members: readonly Region[], index: DatasetIndex): Region | undefined {
  const parents = new Set(members.map((region) => region.parent));
  const parent = members.length > 1 && parents.size === 1 ? index.regions.get(members[0]?.parent ?? '') : undefined;
  return parent ?? members[0];
}

/** What the rows of the board are: 重庆 目标. */
const TARGET_WORDS = ['目标', 'target'];

function composeTargets(dataset: Dataset, index: DatasetIndex): SearchEntry[] {
  // How the targets stand plays no part here, only which of them share a row; so any day will do.
  return groupTargets(selectTargets(dataset, dataset.articles[0]?.publishedOn.end ?? '')).flatMap(({ members }) => {
    const [first] = members;
    const region = placeOfTargets(
      members.map((series) => series.region),
      index,
    );
    if (!first || !region) return [];
    const { target, indicator } = first;
    const name = titleOf(region);
    const title = { zh: `${name.zh} ${indicator.short.zh}`, en: `${name.en}: ${indicator.name.en}` };
    const districts =
      members.length < 2
        ? []
        : members.flatMap((series) =>
            both(series.region.name, 0.8).map((field) => ({ ...field, leadsTo: series.target.id })),
          );
    const words = [
      { text: target.printed, weight: 0.6 },
      { text: target.excerpt, weight: 0.6 },
      code(target.period.end.slice(0, 4), 0.6),
      ...TARGET_WORDS.map((text) => ({ text, weight: 0.4 })),
    ];
    return [
      {
        kind: 'target',
        id: target.id,
        title,
        rank: 1,
        within: [place(region.adcode), `indicator/${target.indicator}`],
        fields: [
          ...both(title, 0.95),
          ...districts,
          ...words,
          ...members.map((series) => ({ ...code(series.target.id, 0.9), leadsTo: series.target.id })),
        ],
      } satisfies SearchEntry,
    ];
  });
}

function composeArticle(article: Dataset['articles'][number]): SearchEntry {
  const credits = [article.credit.zh, article.credit.en].map((text) => ({ text, weight: 0.5 }));
  return {
    kind: 'article',
    id: article.id,
    title: { zh: article.headline, en: article.titleEn },
    rank: 1,
    within: article.regions.map(place),
    fields: dropRepeated([
      read(article.headline, 0.8),
      { text: article.titleEn, weight: 0.8 },
      ...credits,
      code(article.id, 0.9),
    ]),
  };
}

/** The names of the parts that a programme is built of, by the id of the programme. */
const groupParts = (systems: readonly System[]): ReadonlyMap<string, readonly Bilingual[]> =>
  new Map(systems.map(({ programme, parts }) => [programme, parts.flatMap((part) => (part.name ? [part.name] : []))]));

/** A programme is found by its parts, too: its page draws them. */
function composeProgramme(programme: Dataset['programmes'][number], parts: readonly Bilingual[]): SearchEntry {
  const summary = [programme.summary.zh, programme.summary.en].map((text) => ({ text, weight: 0.4 }));
  return {
    kind: 'programme',
    id: programme.id,
    title: programme.name,
    rank: Math.min(2, programme.figures.length),
    within: [place(programme.region)],
    fields: dropRepeated([
      ...both(programme.name, 0.9),
      ...summary,
      ...parts.flatMap((part) => both(part, 0.6)),
      code(programme.id, 0.9),
    ]),
  };
}

function composeFigure(figure: Figure, index: DatasetIndex): SearchEntry {
  const indicator = mustGet(index.indicators, figure.indicator);
  const name = titleOf(mustGet(index.regions, figure.region));
  const own = [figure.note, figure.site]
    .flatMap((text) => (text ? [text.zh, text.en] : []))
    .map((text) => ({ text, weight: 0.5 }));
  const values = [figure.value, figure.qualifier === 'range' ? figure.valueMax : null].flatMap((value) =>
    value === null ? [] : [code(String(value), 0.8)],
  );
  return {
    kind: 'figure',
    id: figure.id,
    rank: figure.kind === 'actual' ? 1 : 0,
    within: [place(figure.region), `indicator/${figure.indicator}`],
    title: { zh: `${name.zh} ${indicator.short.zh}`, en: `${name.en}: ${indicator.name.en}` },
    fields: dropRepeated([{ text: figure.excerpt, weight: 0.6 }, ...own, ...values, code(figure.id, 0.9)]),
  };
}

function composeDerived(derived: Dataset['derived'][number], index: DatasetIndex): SearchEntry {
  const name = titleOf(mustGet(index.regions, derived.region));
  const indicators = derived.inputs.flatMap((id) => index.figures.get(id)?.indicator ?? []);
  return {
    kind: 'derived',
    id: derived.id,
    title: { zh: `${name.zh} ${derived.name.zh}`, en: `${name.en}: ${derived.name.en}` },
    rank: 0,
    within: [place(derived.region), ...new Set(indicators.map((id) => `indicator/${id}`))],
    fields: dropRepeated([...both(derived.name, 0.8), code(derived.id, 0.9)]),
  };
}

const composePage = ({ address, title, words }: (typeof searchPages)[number]): SearchEntry => ({
  kind: 'page',
  id: address,
  title,
  rank: 0,
  within: [],
  fields: dropRepeated([...both(title, 1), ...words.map((text) => ({ text, weight: 1 }))]),
});

/** Every county has a page, also those that the dataset does not name. */
function composeCounties(dataset: Dataset, maps: readonly GeoMap[], former: Former): SearchCounty[] {
  const places = maps.flatMap((map) => addBoundaryPlaces(dataset, map).regions.slice(dataset.regions.length));
  return places
    .toSorted((a, b) => compareCodes(a.adcode, b.adcode))
    .map(({ adcode, name, parent }) => ({
      id: adcode,
      zh: name.zh,
      en: name.en === name.zh ? '' : name.en,
      reading: readSyllables(name.zh, false),
      within: parent ?? '',
      ...(former.has(adcode) ? { former: former.get(adcode) ?? [] } : {}),
    }));
}

/**
 * The index of the search box, from the dataset and the boundaries; readings are looked up here, so that no browser
 * needs their dictionary.
 */
export function composeSearchIndex(
  dataset: Dataset,
  maps: readonly GeoMap[] = [],
  catalog: SearchCatalog = { former: [], traditional: '' },
  systems: readonly System[] = [],
): SearchIndex {
  const parts = groupParts(systems);
  const index = indexDataset(dataset);
  const former = groupFormer(catalog);
  const found = {
    entries: [
      ...dataset.regions.map((region) => composePlace(region, index, former)),
      ...dataset.indicators.map((indicator) => composeIndicator(indicator, index)),
      ...composeTargets(dataset, index),
      ...dataset.articles.map(composeArticle),
      ...dataset.programmes.map((programme) => composeProgramme(programme, parts.get(programme.id) ?? [])),
      ...dataset.figures.map((figure) => composeFigure(figure, index)),
      ...dataset.derived.map((derived) => composeDerived(derived, index)),
      ...searchPages.map(composePage),
    ],
    counties: composeCounties(dataset, maps, former),
  };
  const traditional = selectCharacters(catalog.traditional, JSON.stringify(found));
  return { schemaVersion: 1, dataset: dataset.version, ...found, traditional };
}

/**
 * The same as the text of a file, from the texts of dataset.json, systems.json and the boundary files that name
 * counties.
 */
export function composeSearchIndexText(
  datasetText: string,
  boundaries: Readonly<Record<string, string>>,
  catalog: SearchCatalog,
  systemsText: string,
): string {
  const dataset = parseDataset(JSON.parse(datasetText));
  const { systems } = parseSystems(JSON.parse(systemsText), dataset);
  const maps = Object.entries(boundaries).map(([file, text]) => parseGeoMap(JSON.parse(text), file));
  return JSON.stringify(composeSearchIndex(dataset, maps, catalog, systems));
}
