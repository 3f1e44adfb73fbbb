import { computeExtent } from '../../../src/domain/extent.ts';
import { mesh } from 'topojson-client';
import type { Box, GeoArea, Point } from './geoFile.ts';
import { computeLabelPoint, selectLargest } from './labelPoint.ts';
import { formatLine, formatPolygon } from './pathText.ts';
import { computeRingArea, isOverlapping, type Polygon, type Ring } from './planar.ts';
import { listGeometries, readRing, type ShapeGeometry, type SharedTopology } from './sharedTopology.ts';

export interface DrawingRule {
  /** Islands and holes of fewer square units are left out. */
  readonly smallestArea: number;
  /** Half the width, in units, of the diamond that stands for an island too small to be seen. */
  readonly isletRadius: number;
  /** Whose islets are never left out. */
  readonly hasIslets: (adcode: string) => boolean;
}

/** Outer rings clockwise, holes against it: then both fill rules of SVG agree. */
function wind(ring: Ring, clockwise: boolean): Ring {
  return computeRingArea(ring) > 0 === clockwise ? ring : [...ring].reverse();
}

function drawDiamond(ring: Ring, radius: number): Ring {
  const [x0, y0, x1, y1] = computeExtent(ring);
  const [x, y] = [Math.round((x0 + x1) / 2), Math.round((y0 + y1) / 2)];
  return [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
    [x, y - radius],
  ];
}

interface RingPair {
  readonly full: Ring;
  readonly simple: Ring;
}

function isDrawable({ full, simple }: RingPair, smallestArea: number): boolean {
  const area = computeRingArea(simple);
  return Math.abs(area) >= smallestArea && area * computeRingArea(full) > 0;
}

function isIslet(ring: Ring, radius: number): boolean {
  const [x0, y0, x1, y1] = computeExtent(ring);
  return Math.max(x1 - x0, y1 - y0) < 2 * radius;
}

function drawPolygon(rings: readonly RingPair[], rule: DrawingRule, keepIslet: boolean): Polygon | null {
  const [outer, ...holes] = rings;
  if (!outer) return null;
  if (!isDrawable(outer, rule.smallestArea) || (keepIslet && isIslet(outer.full, rule.isletRadius))) {
    return keepIslet ? [wind(drawDiamond(outer.full, rule.isletRadius), true)] : null;
  }
  const drawnHoles = holes.filter((hole) => isDrawable(hole, rule.smallestArea));
  return [wind(outer.simple, true), ...drawnHoles.map((hole) => wind(hole.simple, false))];
}

/** Diamonds of one reef lie on top of each other: one of them says as much. */
function dropRepeatedIslets(polygons: readonly Polygon[], radius: number): Polygon[] {
  const taken = new Set<string>();
  return polygons.filter((polygon) => {
    const [x, y] = polygon[0]![0]!;
    if (polygon[0]!.length > 5 || !isIslet(polygon[0]!, radius + 1)) return true;
    const cell = `${Math.floor(x / (2 * radius))},${Math.floor(y / (2 * radius))}`;
    return taken.has(cell) ? false : taken.add(cell);
  });
}

/**
 * The polygons of one shape as they will be drawn. A shape never vanishes: its largest polygon stays, if only as a
 * diamond.
 */
export function drawPolygons(
  geometry: ShapeGeometry,
  full: SharedTopology,
  simple: SharedTopology,
  rule: DrawingRule,
): Polygon[] {
  const adcode = geometry.properties?.adcode ?? '';
  const polygons = geometry.arcs.map((rings) =>
    rings.map((arcs) => ({ full: readRing(full, arcs), simple: readRing(simple, arcs) })),
  );
  const largest = selectLargest(polygons.map((rings) => rings.map((ring) => ring.full)))?.[0];
  const drawn = polygons.map((rings) => drawPolygon(rings, rule, rule.hasIslets(adcode) || rings[0]?.full === largest));
  return dropRepeatedIslets(
    drawn.filter((polygon) => polygon !== null),
    rule.isletRadius,
  );
}

/**
 * The box that a zoom goes to. Reefs below a hundredth of the largest polygon do not count, nor does what lies outside
 * the frame (unless all does, as 三沙): 海南 would stretch to 曾母暗沙.
 */
function computeMainBox(polygons: readonly Polygon[], largest: Polygon, frame: Box): Box {
  const areaOf = (polygon: Polygon): number => Math.abs(computeRingArea(polygon[0]!));
  const boxes = polygons
    .filter((polygon) => areaOf(polygon) * 100 >= areaOf(largest))
    .map((polygon) => computeExtent(polygon[0]!));
  const framed = boxes.filter((box) => isOverlapping(box, frame));
  return computeExtent(
    (framed.length > 0 ? framed : boxes).flatMap(([x0, y0, x1, y1]): Point[] => [
      [x0, y0],
      [x1, y1],
    ]),
  );
}

/** Labels are placed to this part of the frame's width, less than half a pixel. */
const LABEL_STEPS = 2000;

export function makeArea(adcode: string, name: string, polygons: readonly Polygon[], frame: Box): GeoArea {
  const largest = selectLargest(polygons);
  if (!largest) throw new Error(`${adcode} ${name} has no polygon`);
  const [x, y] = computeLabelPoint(largest, (frame[2] - frame[0]) / LABEL_STEPS).point;
  return {
    adcode,
    name,
    d: polygons.map(formatPolygon).join(''),
    label: [Math.round(x), Math.round(y)],
    box: computeMainBox(polygons, largest, frame),
  };
}

/** The borders between two shapes that both pass the filter, each once. */
export function drawBorders(simple: SharedTopology, isArea: (adcode: string) => boolean): string {
  const shapes = {
    ...simple.objects.shapes,
    geometries: listGeometries(simple).filter((geometry) => isArea(geometry.properties?.adcode ?? '')),
  };
  const lines = mesh(simple, shapes, (a, b) => a !== b).coordinates as unknown as Point[][];
  return lines.map(formatLine).join('');
}
