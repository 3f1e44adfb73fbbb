import { resolveAreaCode, resolveProvinceCode } from './areaCodes.ts';
import type { BoundarySource, SourceUnit } from './boundarySource.ts';
import type { Point } from './geoFile.ts';
import {
  buildTopology,
  listGeometries,
  mergeGeometries,
  readRing,
  type Shape,
  type ShapeGeometry,
  type SharedTopology,
} from './sharedTopology.ts';

/** Everything that the 34 pairs of files share, computed once. */
export interface ProvinceAtlas {
  readonly counties: readonly SourceUnit[];
  /** County adcode to the area of the province map that contains it. */
  readonly areaOfCounty: ReadonlyMap<string, string>;
  /** Areas of the province maps, merged from counties. */
  readonly areas: readonly Shape[];
  /** Outlines of the provinces, merged from the same counties: a neighbour's border is the province's own border. */
  readonly outlines: readonly Shape[];
  readonly names: ReadonlyMap<string, string>;
}

const readCode = (geometry: ShapeGeometry): string => geometry.properties?.adcode ?? '';

const listArcs = (unit: ShapeGeometry): number[] => unit.arcs.flat(2).map((index) => (index < 0 ? ~index : index));

const computeLength = (line: readonly Point[]): number =>
  line.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - line[i - 1]![0], y - line[i - 1]![1])), 0);

/** The area of the same province with which the unit shares the longest border. */
function absorb(unit: ShapeGeometry, shared: SharedTopology, all: readonly ShapeGeometry[]): string {
  const own = new Set(listArcs(unit));
  const lengths = new Map<string, number>();
  for (const other of all) {
    const area = resolveAreaCode(readCode(other));
    if (!area || resolveProvinceCode(area) !== resolveProvinceCode(readCode(unit))) continue;
    for (const arc of listArcs(other)) {
      if (own.has(arc)) lengths.set(area, (lengths.get(area) ?? 0) + computeLength(readRing(shared, [arc])));
    }
  }
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  if (!longest) throw new Error(`${readCode(unit)} has no neighbour that could absorb it`);
  return longest[0];
}

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
  const areaOfCounty = new Map(
    all.map((unit) => [readCode(unit), resolveAreaCode(readCode(unit)) ?? absorb(unit, shared, all)]),
  );
  const mergeBy = (resolveKey: (adcode: string) => string): Shape[] =>
    [...groupBy(all, resolveKey)].map(([adcode, members]) => mergeGeometries(shared, adcode, members));
  return {
    counties: source.counties,
    areaOfCounty,
    areas: mergeBy((adcode) => areaOfCounty.get(adcode) ?? adcode),
    outlines: mergeBy(resolveProvinceCode),
    names: new Map([...source.prefectureNames, ...source.counties.map((unit) => [unit.adcode, unit.name] as const)]),
  };
}
