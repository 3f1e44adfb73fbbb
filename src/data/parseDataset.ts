import { type Dataset, datasetSchema, SCHEMA_VERSION } from '../domain/dataset';
import { DataError } from './DataError';
import { parseVersioned } from './parseVersioned';

/** Names of references that point to nothing: figure → indicator, region, article and other figures. */
function findDanglingReferences(dataset: Dataset): string[] {
  const has = {
    indicator: new Set<string>(dataset.indicators.map((item) => item.id)),
    region: new Set<string>(dataset.regions.map((item) => item.adcode)),
    article: new Set<string>(dataset.articles.map((item) => item.id)),
    figure: new Set<string>(dataset.figures.map((item) => item.id)),
  };
  return dataset.figures.flatMap((item) => {
    const links =
      item.kind === 'target' ? [...(item.actuals ?? []), ...(item.refused ?? []).map((link) => link.figure)] : [];
    return [
      has.indicator.has(item.indicator) ? '' : `figures.${item.id}.indicator: ${item.indicator}`,
      has.region.has(item.region) ? '' : `figures.${item.id}.region: ${item.region}`,
      has.article.has(item.article) ? '' : `figures.${item.id}.article: ${item.article}`,
      ...links.filter((id) => !has.figure.has(id)).map((id) => `figures.${item.id}: ${id}`),
    ].filter(Boolean);
  });
}

/** The same for what is built on figures: programmes and derived values. */
function findDanglingInputs(dataset: Dataset): string[] {
  const known = new Set<string>(dataset.figures.map((item) => item.id));
  const users = [
    ...dataset.programmes.map((item) => ({ name: `programmes.${item.id}`, ids: item.figures })),
    ...dataset.derived.map((item) => ({ name: `derived.${item.id}`, ids: item.inputs })),
  ];
  return users.flatMap(({ name, ids }) => ids.filter((id) => !known.has(id)).map((id) => `${name}: ${id}`));
}

/**
 * Turns unknown JSON into the dataset. Throws a {@link DataError}: `newer` when a later edition wrote it, `malformed`
 * with every offending place otherwise.
 */
export function parseDataset(input: unknown, file = 'dataset.json'): Dataset {
  const dataset = parseVersioned(datasetSchema, SCHEMA_VERSION, input, file);
  const dangling = [...findDanglingReferences(dataset), ...findDanglingInputs(dataset)];
  if (dangling.length > 0) throw new DataError('malformed', file, dangling);
  return dataset;
}
