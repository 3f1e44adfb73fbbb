import { computeExtent } from '../../../src/domain/extent.ts';
import type { Point } from './geoFile.ts';
import { computeDepth, computeRingArea, type Polygon } from './planar.ts';

interface Cell {
  readonly centre: Point;
  readonly half: number;
  readonly depth: number;
  /** Depth that no point of the cell can exceed. */
  readonly limit: number;
}

function makeCell(centre: Point, half: number, polygon: Polygon): Cell {
  const depth = computeDepth(centre, polygon);
  return { centre, half, depth, limit: depth + half * Math.SQRT2 };
}

function splitCell({ centre: [x, y], half }: Cell, polygon: Polygon): Cell[] {
  const quarter = half / 2;
  return [-quarter, quarter].flatMap((dx) =>
    [-quarter, quarter].map((dy) => makeCell([x + dx, y + dy], quarter, polygon)),
  );
}

function coverWithCells(polygon: Polygon): Cell[] {
  const [x0, y0, x1, y1] = computeExtent(polygon[0]!);
  const size = Math.max(Math.min(x1 - x0, y1 - y0), Math.max(x1 - x0, y1 - y0) / 16, 1);
  const cells: Cell[] = [];
  for (let x = x0; x < x1; x += size)
    for (let y = y0; y < y1; y += size) cells.push(makeCell([x + size / 2, y + size / 2], size / 2, polygon));
  return cells;
}

export interface LabelPoint {
  readonly point: Point;
  /** Radius of the largest circle around the point that stays inside. */
  readonly radius: number;
}

/**
 * Pole of inaccessibility (Garcia-Castellanos & Lombardo 2007, searched by quartering cells), to the given precision in
 * units.
 */
export function computeLabelPoint(polygon: Polygon, precision: number): LabelPoint {
  let open = coverWithCells(polygon);
  const corner = polygon[0]![0]!;
  let best = open.reduce(
    (deepest, cell) => (cell.depth > deepest.depth ? cell : deepest),
    makeCell(corner, 0, polygon),
  );
  while (open.length > 0) {
    const next: Cell[] = [];
    for (const cell of open) {
      if (cell.limit - best.depth <= precision) continue;
      for (const part of splitCell(cell, polygon)) {
        if (part.depth > best.depth) best = part;
        next.push(part);
      }
    }
    open = next.filter((cell) => cell.limit - best.depth > precision);
  }
  return { point: best.centre, radius: Math.max(best.depth, 0) };
}

/** The polygon that carries the name of a place made of many. */
export function selectLargest(polygons: readonly Polygon[]): Polygon | undefined {
  let largest: Polygon | undefined;
  for (const polygon of polygons) {
    if (!largest || Math.abs(computeRingArea(polygon[0]!)) > Math.abs(computeRingArea(largest[0]!))) largest = polygon;
  }
  return largest;
}
