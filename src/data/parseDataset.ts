import { type Dataset, datasetSchema, SCHEMA_VERSION } from '../domain/dataset';
import { DataError } from './DataError';
import { parseVersioned } from './parseVersioned';

/** A reference: where it stands, what it points to, and all that is there. */
type Reference = readonly [where: string, id: string, known: ReadonlySet<string>];

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

/** Names of references that point to nothing: from figures, and from what is built on figures. */
function findDanglingReferences(dataset: Dataset): string[] {
  const [indicators, articles, figures] = [idsOf(dataset.indicators), idsOf(dataset.articles), idsOf(dataset.figures)];
  const regions = new Set<string>(dataset.regions.map(({ adcode }) => adcode));
  const toFigures = (where: string, ids: readonly string[]) => ids.map((id): Reference => [where, id, figures]);
  const references = [
    ...dataset.figures.flatMap((item): Reference[] => {
      const where = `figures.${item.id}`;
      return [
        [`${where}.indicator`, item.indicator, indicators],
        [`${where}.region`, item.region, regions],
        [`${where}.article`, item.article, articles],
        ...(item.kind === 'target'
          ? toFigures(where, [...(item.actuals ?? []), ...(item.refused ?? []).map(({ figure }) => figure)])
          : []),
      ];
    }),
    ...dataset.programmes.flatMap((item) => toFigures(`programmes.${item.id}`, item.figures)),
    ...dataset.derived.flatMap((item) => toFigures(`derived.${item.id}`, item.inputs)),
  ];
  return references.filter(([, id, known]) => !known.has(id)).map(([where, id]) => `${where}: ${id}`);
}

/**
 * Turns unknown JSON into the dataset. Throws a {@link DataError}: `newer` when a later edition wrote it, `malformed`
 * with every offending place otherwise.
 */
export function parseDataset(input: unknown, file = 'dataset.json'): Dataset {
  const dataset = parseVersioned(datasetSchema, SCHEMA_VERSION, input, file);
  const dangling = findDanglingReferences(dataset);
  if (dangling.length > 0) throw new DataError('malformed', file, dangling);
  return dataset;
}
