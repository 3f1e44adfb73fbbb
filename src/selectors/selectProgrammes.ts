import type { Article } from '../domain/records/article';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Programme } from '../domain/records/programme';
import type { Region } from '../domain/records/region';
import { PROGRAMME_KINDS, type ProgrammeKind } from '../domain/codes';
import { groupBy, indexDataset, mustGet } from './indexDataset';
import { type Emptying, selectEmptiedBy } from './selectEmptiedBy';
import { compareCodes } from '../domain/compareCodes';
import { compareProgrammes, type PlaceProgrammes } from './selectLocalProgrammes';

/** What the list of programmes is narrowed to. */
export interface ProgrammeQuery {
  /** Province-level adcodes; empty = all. */
  readonly province: readonly string[];
  readonly kind: ProgrammeKind | null;
  /** Free words; each must occur in the name, the summary or the name of the place, in either language. */
  readonly find: string;
}

type ProgrammeFilter = keyof ProgrammeQuery;

/** The programmes that remain. */
export interface ProgrammeList {
  /** What remains, in the order of the list. */
  readonly shown: readonly Programme[];
  /** The same by province, in code order; programmes of the whole nation come first. */
  readonly groups: readonly PlaceProgrammes[];
  /** Counts by kind within the other filters, zero included. */
  readonly byKind: Readonly<Record<ProgrammeKind, number>>;
  /** When nothing remains: filters without which something would, and how much. */
  readonly emptiedBy: readonly Emptying<ProgrammeFilter>[];
}

/** The province of a place; the nation stands for itself. */
const selectGroupRegion = (dataset: Dataset, adcode: string): Region => {
  const index = indexDataset(dataset);
  return index.provinceOf(adcode) ?? index.pathTo(adcode)[0] ?? mustGet(index.regions, adcode as Region['adcode']);
};

function matchesWords(dataset: Dataset, programme: Programme, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const places = indexDataset(dataset).pathTo(programme.region).slice(1);
  const texts = [programme.name, programme.summary, ...places.map((place) => place.name)];
  const haystack = [programme.id, ...texts.flatMap((text) => [text.zh, text.en])].join('\n').toLowerCase();
  return words.every((word) => haystack.includes(word));
}

function filterProgrammes(dataset: Dataset, query: ProgrammeQuery): Programme[] {
  const index = indexDataset(dataset);
  const words = query.find.toLowerCase().split(/\s+/).filter(Boolean);
  return dataset.programmes.filter((programme) => {
    return (
      index.liesInAny(programme.region, query.province) &&
      (query.kind === null || programme.kind === query.kind) &&
      matchesWords(dataset, programme, words)
    );
  });
}

const EMPTY: ProgrammeQuery = { province: [], kind: null, find: '' };
const isSet = (query: ProgrammeQuery, filter: ProgrammeFilter) =>
  filter === 'kind' ? query.kind !== null : query[filter].length > 0;

/**
 * The programmes that a query leaves, by province, with counts by kind and, when none is left, what emptied the list.
 */
export function selectProgrammes(dataset: Dataset, query: ProgrammeQuery): ProgrammeList {
  const shown = filterProgrammes(dataset, query).sort(compareProgrammes);
  const groups = [...groupBy(shown, (programme) => selectGroupRegion(dataset, programme.region))].map(
    ([region, programmes]) => ({ region, programmes }),
  );
  const anyKind = groupBy(filterProgrammes(dataset, { ...query, kind: null }), (programme) => programme.kind);
  const byKind = Object.fromEntries(PROGRAMME_KINDS.map((kind) => [kind, anyKind.get(kind)?.length ?? 0])) as Record<
    ProgrammeKind,
    number
  >;
  const filters: readonly ProgrammeFilter[] = ['province', 'kind', 'find'];
  const emptiedBy =
    shown.length > 0
      ? []
      : selectEmptiedBy(
          filters.filter((filter) => isSet(query, filter)),
          (filter) => filterProgrammes(dataset, { ...query, [filter]: EMPTY[filter] }).length,
        );
  return { shown, groups, byKind, emptiedBy };
}

/** Programmes by the very place they belong to, most first: what a map of records draws. */
export function selectProgrammePlaces(dataset: Dataset, programmes: readonly Programme[]): PlaceProgrammes[] {
  const { regions } = indexDataset(dataset);
  return [...groupBy(programmes, (programme) => programme.region)]
    .map(([adcode, own]) => ({ region: mustGet(regions, adcode), programmes: own }))
    .sort((a, b) => b.programmes.length - a.programmes.length || compareCodes(a.region.adcode, b.region.adcode));
}

/** A programme with its surroundings: where it was printed, its figures, and its neighbours. */
export interface ProgrammeContext {
  readonly programme: Programme;
  readonly article: Article;
  readonly region: Region;
  readonly figures: readonly Figure[];
  /** Other programmes of the article, in printed order. */
  readonly sameArticle: readonly Programme[];
  /** Other programmes of the place, from other articles. */
  readonly sameRegion: readonly Programme[];
}

/** Everything that the page of one programme shows; null when there is no such programme. */
export function selectProgrammeContext(dataset: Dataset, id: string): ProgrammeContext | null {
  const index = indexDataset(dataset);
  const programme = dataset.programmes.find((item) => item.id === id);
  if (!programme) return null;
  const others = dataset.programmes.filter((item) => item !== programme);
  return {
    programme,
    article: mustGet(index.articles, programme.article),
    region: mustGet(index.regions, programme.region),
    figures: programme.figures.map((figure) => mustGet(index.figures, figure)),
    sameArticle: others
      .filter((item) => item.article === programme.article)
      .sort((a, b) => a.line - b.line || compareCodes(a.id, b.id)),
    sameRegion: others
      .filter((item) => item.region === programme.region && item.article !== programme.article)
      .sort(compareProgrammes),
  };
}
