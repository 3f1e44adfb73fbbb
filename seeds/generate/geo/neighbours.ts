import { computeExtent } from '../../../src/domain/extent.ts';
import { clipPolygon } from './clip.ts';
import { drawPolygons, type DrawingRule } from './drawnAreas.ts';
import type { Frame } from './frame.ts';
import type { Box, GeoNeighbour, Point } from './geoFile.ts';
import { computeLabelPoint, selectLargest } from './labelPoint.ts';
import { formatPolygon } from './pathText.ts';
import { computeRingArea, isOverlapping, type Polygon } from './planar.ts';
import { listGeometries, type Shape, type SharedTopology } from './sharedTopology.ts';

/** Neighbours show this share of the frame beyond each of its sides. */
const SURROUNDINGS = 0.12;
/** Half a two-character name at the usual size, in units: in less room a neighbour stays unnamed. */
const NAME_RADIUS = 160;
/** Slivers below this many square units would only be dirt at the edge. */
const SMALLEST_CLIPPING = 400;

function widen([x0, y0, x1, y1]: Box, share: number): Box {
  const [dx, dy] = [(x1 - x0) * share, (y1 - y0) * share];
  return [x0 - dx, y0 - dy, x1 + dx, y1 + dy];
}

const boxShape = ({ polygons }: Shape): Box =>
  computeExtent(polygons.flatMap((polygon): readonly Point[] => polygon[0]!));

/** Provinces whose box in degrees comes near enough; twice the surroundings, for the projection bends the box. */
export function selectNeighbours(province: string, outlines: readonly Shape[]): Shape[] {
  const own = outlines.find((outline) => outline.adcode === province);
  if (!own) throw new Error(`${province} has no outline`);
  const view = widen(boxShape(own), 2 * SURROUNDINGS);
  return outlines.filter((outline) => outline !== own && isOverlapping(boxShape(outline), view));
}

function labelNeighbour(polygons: readonly Polygon[]): Point | null {
  const largest = selectLargest(polygons);
  if (!largest) return null;
  const { point, radius } = computeLabelPoint(largest, 10);
  return radius < NAME_RADIUS ? null : [Math.round(point[0]), Math.round(point[1])];
}

/** What the surroundings show of other provinces, cut off at their edge. */
export function drawNeighbours(
  full: SharedTopology,
  simple: SharedTopology,
  frame: Frame,
  rule: DrawingRule,
  adcodes: ReadonlySet<string>,
): GeoNeighbour[] {
  const view = widen([0, 0, frame.width, frame.height], SURROUNDINGS);
  return listGeometries(full).flatMap((geometry) => {
    const adcode = geometry.properties?.adcode ?? '';
    if (!adcodes.has(adcode)) return [];
    const polygons = drawPolygons(geometry, full, simple, { ...rule, hasIslets: () => false })
      .map((polygon) => clipPolygon(polygon, view))
      .filter((polygon) => polygon !== null)
      .filter((polygon) => Math.abs(computeRingArea(polygon[0]!)) >= SMALLEST_CLIPPING);
    const d = polygons.map(formatPolygon).join('');
    return d === '' ? [] : [{ adcode, d, label: labelNeighbour(polygons) }];
  });
}
