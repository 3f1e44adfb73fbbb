import type { Region } from '../domain/records/region';
import type { DatasetIndex } from './indexDataset';

/** The place that targets of one sentence are about: its own, or the city whose districts the sentence lists. */
export function selectGroupRegion(
  members: readonly { readonly region: Region }[],
  index: Pick<DatasetIndex, 'regions'>,
): Region | null {
  const first = members[0]?.region;
  if (!first) return null;
  const parents = new Set(members.map(({ region }) => region.parent));
  const parent = members.length > 1 && parents.size === 1 ? index.regions.get(first.parent ?? '') : undefined;
  return parent ?? first;
}
