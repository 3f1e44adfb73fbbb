import type { Change, ChangedEntry, ChangedField, Edition, FieldValue } from '../../../src/domain/changes';
import type { Dataset } from '../../../src/domain/dataset';
import type { Figure, UnitAmount } from '../../../src/domain/records/figure';
import type { Bilingual } from '../../../src/domain/records/parts';
import type { System } from '../../../src/domain/records/system';

/** What an edition holds: a dataset and, since there are any, the systems of its programmes. */
export type Compared = Dataset & { readonly systems?: readonly System[] };

/** One part of the dataset: its entries by id, and what each was called when it moved. */
interface Part {
  readonly entries: ReadonlyMap<string, object>;
  readonly name: (id: string) => ChangedEntry;
}

/** An earlier edition may lack a part that was added since. */
function indexPart<T extends object>(
  list: readonly T[] | undefined,
  key: (entry: T) => string,
  name: (entry: T) => ChangedEntry,
  /** The entry without what another part tells. */
  told: (entry: T) => object = (entry) => entry,
): Part {
  const entries = new Map((list ?? []).map((entry) => [key(entry), entry]));
  return {
    entries: new Map([...entries].map(([id, entry]) => [id, told(entry)])),
    name: (id) => name(entries.get(id)!),
  };
}

/** A part whose entries have an id and a name of their own. */
const indexNamed = (
  list: readonly { readonly id: string; readonly name: Bilingual }[] | undefined,
  part: 'indicator' | 'programme' | 'family',
): Part =>
  indexPart(
    list,
    ({ id }) => id,
    ({ name }) => ({ part, name }),
  );

function nameFigure(figure: Figure, { regions, indicators }: Dataset): ChangedEntry {
  const { kind, value, valueMax, unit, qualifier }: UnitAmount = figure;
  const nothing = { zh: '', en: '' };
  return {
    part: 'figure',
    place: regions.find(({ adcode }) => adcode === figure.region)?.name ?? { ...nothing, en: figure.region },
    indicator: indicators.find(({ id }) => id === figure.indicator)?.name ?? { ...nothing, en: figure.indicator },
    ...{ kind, value },
    ...(valueMax === undefined ? {} : { valueMax }),
    ...{ unit, qualifier },
  };
}

/** A system with a field for each part and each relation, so that only those that moved are told. */
function spreadSystem({ parts, relations, ...rest }: System): object {
  return {
    ...rest,
    ...Object.fromEntries(parts.map(({ id, ...part }) => [id, part])),
    ...Object.fromEntries(relations.map(({ from, to, kind, ...words }) => [`${from} ${kind} ${to}`, words])),
  };
}

/** The parts of a dataset in the order in which the log tells of them. */
function listParts(dataset: Compared): readonly Part[] {
  const { articles, indicators, figures, regions, populations, programmes, derived, national, families, corrections } =
    dataset;
  const names = new Map<string, Bilingual>(programmes.map(({ id, name }) => [id, name]));
  return [
    indexPart(
      articles,
      ({ id }) => id,
      ({ headline: zh, titleEn: en }) => ({ part: 'article', name: { zh, en } }),
    ),
    indexNamed(indicators, 'indicator'),
    indexPart(
      figures,
      ({ id }) => id,
      (figure) => nameFigure(figure, dataset),
      // What a figure counts is its indicator's to tell.
      (figure) => ({ ...figure, counted: undefined }),
    ),
    indexPart(
      regions,
      ({ adcode }) => adcode,
      ({ name }) => ({ part: 'place', name }),
    ),
    indexPart(
      populations,
      ({ region }) => region,
      ({ value }) => ({ part: 'population', value }),
    ),
    indexNamed(programmes, 'programme'),
    indexPart(
      dataset.systems,
      ({ programme }) => programme,
      ({ programme }) => ({ part: 'system', name: names.get(programme) ?? { zh: '', en: programme } }),
      spreadSystem,
    ),
    indexPart(
      derived,
      ({ id }) => id,
      ({ name, formula, value }) => ({ part: 'derived', name, formula, value }),
    ),
    indexPart(
      national,
      ({ id }) => id,
      ({ name, year, value }) => ({ part: 'national', name, year, value }),
    ),
    indexPart(
      corrections,
      ({ figure, field, date }) => `${figure} ${field} ${date}`,
      (correction) => ({ part: 'correction', correction }),
    ),
    indexNamed(families, 'family'),
  ];
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Fields and, where a field is a record on both sides (a name in two languages), the fields inside it: what did not
 * move is not told.
 */
function listFields(entry: object, other: object): ReadonlyMap<string, FieldValue | undefined> {
  const others = new Map<string, unknown>(Object.entries(other));
  return new Map(
    Object.entries(entry).flatMap(([key, value]: [string, FieldValue]): [string, FieldValue][] =>
      isRecord(value) && isRecord(others.get(key))
        ? Object.entries(value).map(([inner, word]) => [`${key}.${inner}`, word])
        : [[key, value]],
    ),
  );
}

function compareFields(before: object, after: object): ChangedField[] {
  const [froms, tos] = [listFields(before, after), listFields(after, before)];
  return [...new Set([...froms.keys(), ...tos.keys()])].flatMap((name) => {
    const [from, to] = [froms.get(name), tos.get(name)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ name, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}

function comparePart(before: Part, after: Part): readonly Change[] {
  const kept = [...after.entries].flatMap(([id, entry]): Change[] => {
    const old = before.entries.get(id);
    if (old === undefined) return [{ action: 'added', id, entry: after.name(id), fields: [] }];
    const fields = compareFields(old, entry);
    return fields.length > 0 ? [{ action: 'changed', id, entry: after.name(id), fields }] : [];
  });
  const removed = [...before.entries.keys()]
    .filter((id) => !after.entries.has(id))
    .map((id): Change => ({ action: 'removed', id, entry: before.name(id), fields: [] }));
  return [...kept, ...removed];
}

function countFirst({ articles, figures, indicators }: Dataset): NonNullable<Edition['first']> {
  return {
    articles: articles.length,
    figures: figures.length,
    targets: figures.filter(({ kind }) => kind === 'target').length,
    indicators: indicators.length,
    places: new Set(figures.map(({ region }) => region)).size,
  };
}

/**
 * What moved between two editions; null when nothing did. `previous` is null for the first edition; `today` is the
 * ISO date of the new one.
 */
export function compareDatasets(previous: Compared | null, next: Compared, today: string): Edition | null {
  const { version } = next;
  if (previous === null) return { version, date: today, first: countFirst(next), changes: [] };
  if (previous.version === version) return null;
  const before = listParts(previous);
  const changes = listParts(next).flatMap((part, index) => comparePart(before[index]!, part));
  return { version, date: today, changes };
}
