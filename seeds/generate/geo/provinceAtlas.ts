import { resolveAreaCode } from '../../../src/domain/areaCodes.ts';
import { resolveProvinceCode } from '../../../src/domain/provinceCode.ts';
import type { BoundarySource, SourceUnit } from './boundarySource.ts';
import { buildTopology, listGeometries, mergeGeometries, type Shape, type ShapeGeometry } from './sharedTopology.ts';

/** Everything that the 34 pairs of files share, computed once. */
export interface ProvinceAtlas {
  readonly counties: readonly SourceUnit[];
  /** Areas of the province maps, merged from counties. */
  readonly areas: readonly Shape[];
  /** Outlines of the provinces, merged from the same counties: a neighbour's border is the province's own border. */
  readonly outlines: readonly Shape[];
  readonly names: ReadonlyMap<string, string>;
}

const readCode = (geometry: ShapeGeometry): string => geometry.properties?.adcode ?? '';

function groupBy(
  geometries: readonly ShapeGeometry[],
  resolveKey: (adcode: string) => string,
): Map<string, ShapeGeometry[]> {
  const groups = new Map<string, ShapeGeometry[]>();
  for (const geometry of geometries) {
    const key = resolveKey(readCode(geometry));
    groups.set(key, [...(groups.get(key) ?? []), geometry]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function buildAtlas(source: BoundarySource): ProvinceAtlas {
  const shared = buildTopology(source.counties);
  const all = listGeometries(shared);
  const mergeBy = (resolveKey: (adcode: string) => string): Shape[] =>
    [...groupBy(all, resolveKey)].map(([adcode, members]) => mergeGeometries(shared, adcode, members));
  return {
    counties: source.counties,
    areas: mergeBy(resolveAreaCode),
    outlines: mergeBy(resolveProvinceCode),
    names: new Map([...source.prefectureNames, ...source.counties.map((unit) => [unit.adcode, unit.name] as const)]),
  };
}
