import { isSansha } from '../../../src/domain/areaCodes.ts';
import type { BoundarySource } from './boundarySource.ts';
import { drawBorders, drawPolygons, makeArea, type DrawingRule } from './drawnAreas.ts';
import { drawDashes } from './dashes.ts';
import { fitFrame, makeProjection } from './frame.ts';
import type { GeoFile, Point } from './geoFile.ts';
import { compileInset } from './inset.ts';
import { formatLine } from './pathText.ts';
import { placeSeats, type PlacedSeat } from './regionCatalogue.ts';
import { buildTopology, listGeometries, projectShape, simplifyShared } from './sharedTopology.ts';

export const NATION = '100000';

/**
 * 5000 units across 840 px: a pixel is six units, so 8 square units are a quarter of a square pixel, fine enough for
 * export at twice the size.
 */
const WIDTH = 5000;
const TOLERANCE = 8;

/** A third of a pixel square; 台湾 (钓鱼岛, 赤尾屿) and 海南 (三沙) keep every islet. */
const RULE: DrawingRule = {
  smallestArea: 4,
  isletRadius: 3,
  hasIslets: (adcode) => adcode === '460000' || adcode === '710000',
};

function listLand({ counties }: BoundarySource): Point[] {
  return counties
    .filter((county) => !isSansha(county.adcode))
    .flatMap((county) => county.polygons.flatMap((polygon) => [...polygon[0]!]));
}

/**
 * The map of the provinces. Its frame ends just south of Hainan Island; the dashes and 三沙 reach below it and into the
 * inset.
 */
export function compileNation(source: BoundarySource, seats: readonly PlacedSeat[]): GeoFile {
  const frame = fitFrame(makeProjection([25, 47], 105), listLand(source), WIDTH);
  const full = buildTopology(source.provinces.map((unit) => projectShape(unit, frame.project)));
  const simple = simplifyShared(full, TOLERANCE, RULE.smallestArea);
  const names = new Map(source.provinces.map((unit) => [unit.adcode, unit.name]));
  const areas = listGeometries(full).map((geometry) => {
    const adcode = geometry.properties?.adcode ?? '';
    return makeArea(adcode, names.get(adcode) ?? '', drawPolygons(geometry, full, simple, RULE), [
      0,
      0,
      frame.width,
      frame.height,
    ]);
  });
  return {
    schemaVersion: 1,
    version: '',
    adcode: NATION,
    width: frame.width,
    height: frame.height,
    areas,
    borders: drawBorders(simple, () => true),
    tenDash: drawDashes(source.tenDash, frame).map(formatLine).join(''),
    inset: compileInset(source),
    points: placeSeats(seats, frame),
  };
}
