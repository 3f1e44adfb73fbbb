import type { Feature, FeatureCollection, MultiPolygon as GeoMultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { Point } from './geoFile.ts';
import type { Project } from './frame.ts';
import { computeRingArea, type Polygon, type Ring } from './planar.ts';

export interface Shape {
  readonly adcode: string;
  readonly polygons: readonly Polygon[];
}

export type ShapeGeometry = MultiPolygon<{ adcode: string }>;
export type SharedTopology = Topology<{ shapes: GeometryCollection<{ adcode: string }> }>;

/** Neighbours come out of one topology, so that a border is simplified once and both sides follow the same line. */
export function buildTopology(shapes: readonly Shape[]): SharedTopology {
  const features: Feature<GeoMultiPolygon>[] = shapes.map(({ adcode, polygons }) => ({
    type: 'Feature' as const,
    id: adcode,
    properties: { adcode },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
    },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ shapes: collection }) as unknown as SharedTopology;
}

export function projectShape({ adcode, polygons }: Shape, project: Project): Shape {
  return { adcode, polygons: polygons.map((rings) => rings.map((ring) => ring.map(project))) };
}

export function listGeometries(shared: SharedTopology): ShapeGeometry[] {
  return shared.objects.shapes.geometries as ShapeGeometry[];
}

/** One shape per group of geometries, without the borders inside the group. */
export function mergeGeometries(shared: SharedTopology, adcode: string, members: readonly ShapeGeometry[]): Shape {
  return { adcode, polygons: merge(shared, [...members]).coordinates as unknown as Polygon[] };
}

export function readRing(shared: SharedTopology, arcIndexes: readonly number[]): Ring {
  const ring: Point[] = [];
  for (const index of arcIndexes) {
    const arc = shared.arcs[index < 0 ? ~index : index]!;
    const points = (index < 0 ? [...arc].reverse() : arc).map(([x, y]): Point => [x!, y!]);
    ring.push(...(ring.length === 0 ? points : points.slice(1)));
  }
  return ring;
}

/**
 * An arc that is a whole ring (an island, an enclave) keeps its three weightiest corners and so never collapses to a
 * line.
 */
function keepTriangles(weighted: SharedTopology): void {
  for (const arc of weighted.arcs) {
    const [first, last] = [arc[0]!, arc.at(-1)!];
    if (arc.length < 4 || first[0] !== last[0] || first[1] !== last[1]) continue;
    const heaviest = arc.slice(1, -1).sort((a, b) => b[2]! - a[2]!);
    for (const corner of heaviest.slice(0, 3)) corner[2] = Infinity;
  }
}

function roundArcs(shared: SharedTopology): SharedTopology {
  return { ...shared, arcs: shared.arcs.map((arc) => arc.map(([x, y]) => [Math.round(x!), Math.round(y!)])) };
}

/** Arcs of rings that simplifying has turned inside out or flattened, unless they are too small to be drawn anyway. */
function listBrokenArcs(full: SharedTopology, simple: SharedTopology, smallestArea: number): number[] {
  const rings = listGeometries(full).flatMap((geometry) => geometry.arcs.flat());
  return rings.flatMap((arcIndexes) => {
    const area = computeRingArea(readRing(full, arcIndexes));
    if (Math.abs(area) < smallestArea) return [];
    const isSound = computeRingArea(readRing(simple, arcIndexes)) * area > 0;
    return isSound ? [] : arcIndexes.map((index) => (index < 0 ? ~index : index));
  });
}

const MAX_RESTORING_ROUNDS = 6;

/**
 * Drops every corner that makes a triangle of less than `tolerance` square units and rounds to whole units.
 * A ring that breaks gets its arcs back at full detail: a flipped ring would flood the map or punch a hole into it.
 */
export function simplifyShared(full: SharedTopology, tolerance: number, smallestArea: number): SharedTopology {
  const weighted = presimplify(full) as SharedTopology;
  keepTriangles(weighted);
  const restored = new Set<number>();
  for (let round = 0; ; round++) {
    for (const index of restored) for (const point of weighted.arcs[index]!) point[2] = Infinity;
    const simple = roundArcs(simplify(weighted, tolerance) as SharedTopology);
    const before = restored.size;
    for (const index of listBrokenArcs(full, simple, smallestArea)) restored.add(index);
    if (restored.size === before || round === MAX_RESTORING_ROUNDS) return simple;
  }
}
