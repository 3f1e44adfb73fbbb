import type { BoundarySource } from './boundarySource.ts';
import { clipLine, clipPolygon } from './clip.ts';
import { drawDashes } from './dashes.ts';
import { drawPolygons, type DrawingRule } from './drawnAreas.ts';
import { centreFrame, makeProjection } from './frame.ts';
import type { Box, GeoInset } from './geoFile.ts';
import { formatLine, formatPolygon } from './pathText.ts';
import { buildTopology, listGeometries, mergeGeometries, projectShape, simplifyShared } from './sharedTopology.ts';

/** Ten units per pixel at 94 × 128 px, the usual size of the 南海诸岛 inset. */
const SIZE = [940, 1280] as const;
const MARGIN = 50;
/** A fifth of a pixel square: the inset is exported at twice its size. */
const TOLERANCE = 18;

/** Reefs are far below a pixel here; without their diamonds the inset would be an empty sea. */
const RULE: DrawingRule = {
  smallestArea: 60,
  isletRadius: 5,
  hasIslets: (adcode) => adcode === '460000' || adcode === '710000',
};

/** 南海诸岛 with the south coast, 海南, 台湾 and the ten dashes, which decide where its middle is. */
export function compileInset(source: BoundarySource): GeoInset {
  const frame = centreFrame(makeProjection([8, 22], 115), source.tenDash.flat(), SIZE, MARGIN);
  const box: Box = [0, 0, frame.width, frame.height];
  const full = buildTopology(mergeLand(source).map((shape) => projectShape(shape, frame.project)));
  const simple = simplifyShared(full, TOLERANCE, RULE.smallestArea);
  const land = listGeometries(full)
    .flatMap((geometry) => drawPolygons(geometry, full, simple, RULE))
    .map((polygon) => clipPolygon(polygon, box))
    .filter((polygon) => polygon !== null);
  const dashes = drawDashes(source.tenDash, frame).flatMap((dash) => clipLine(dash, box));
  return {
    width: frame.width,
    height: frame.height,
    land: land.map(formatPolygon).join(''),
    tenDash: dashes.map(formatLine).join(''),
  };
}

/**
 * One outline for the mainland: the inset shows no provinces. 海南 and 台湾 stay apart, for only they keep their
 * islets.
 */
function mergeLand({ provinces }: BoundarySource) {
  const shared = buildTopology(provinces);
  const geometries = listGeometries(shared);
  const isIsland = (adcode: string | undefined): boolean => adcode !== undefined && RULE.hasIslets(adcode);
  const mainland = geometries.filter((geometry) => !isIsland(geometry.properties?.adcode));
  const islands = provinces.filter((unit) => isIsland(unit.adcode));
  return [mergeGeometries(shared, '100000', mainland), ...islands];
}
