import type { Census, CountedFigure } from '../domain/facts';
import type { Adcode } from '../domain/records/ids';
import type { Region } from '../domain/records/region';
import { type DatasetIndex, groupBy, indexDataset, mustGet } from './indexDataset';

/** The nearest place above that has figures of its own; null when there is none. */
function selectAncestor(index: DatasetIndex<Census>, adcode: string): Region | null {
  return (
    index
      .pathTo(adcode)
      .slice(0, -1)
      .reverse()
      .find((region) => index.figuresOf(region.adcode).length > 0) ?? null
  );
}

/**
 * Which place a place is counted under: places that only share a list of targets would be a dozen columns saying one
 * sentence. By adcode, with the places counted under it. Provinces empty = all.
 */
export function selectCoverageColumns(dataset: Census, provinces: readonly string[] = []): Map<Adcode, Region[]> {
  const index = indexDataset(dataset);
  const shared = groupBy(dataset.figures, (figure) => `${figure.article}/${figure.list ?? figure.id}`);
  const isOneOfMany = (figure: CountedFigure) =>
    figure.kind === 'target' &&
    new Set(shared.get(`${figure.article}/${figure.list ?? figure.id}`)?.map((other) => other.region)).size > 1;
  const columns = new Map<Adcode, Region[]>();
  for (const adcode of new Set(dataset.figures.map((figure) => figure.region))) {
    const own = mustGet(index.regions, adcode);
    const above = index.figuresOf(adcode).every(isOneOfMany) ? selectAncestor(index, adcode) : null;
    const column = (above ?? own).adcode;
    if (!index.liesInAny(column, provinces)) continue;
    columns.set(column, [...(columns.get(column) ?? []), ...(above ? [own] : [])]);
  }
  return columns;
}
