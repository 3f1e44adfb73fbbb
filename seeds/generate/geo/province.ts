import { computeExtent } from '../../../src/domain/extent.ts';
import { isPrefecture, isSansha, resolveAreaCode } from '../../../src/domain/areaCodes.ts';
import { resolveProvinceCode } from '../../../src/domain/provinceCode.ts';
import { drawBorders, drawPolygons, makeArea, type DrawingRule } from './drawnAreas.ts';
import { fitFrame, magnifyFrame, makeUprightProjection, type Frame } from './frame.ts';
import type { GeoArea, GeoFile, Point } from './geoFile.ts';
import { drawNeighbours, selectNeighbours } from './neighbours.ts';
import type { ProvinceAtlas } from './provinceAtlas.ts';
import { placeSeats, type PlacedSeat } from './regionCatalogue.ts';
import { romanizeCounty } from './romanizeCounty.ts';
import {
  buildTopology,
  listGeometries,
  projectShape,
  simplifyShared,
  type Shape,
  type SharedTopology,
} from './sharedTopology.ts';

const LONG_SIDE = 5000;
/** County files are drawn when a reader zooms in: the same frame, this much finer. */
const COUNTY_SCALE = 3.2;

interface Detail extends DrawingRule {
  /** Triangles of fewer square units are simplified away. */
  readonly tolerance: number;
}

const hasIslets = (adcode: string): boolean => isSansha(adcode) || adcode.startsWith('71');

/** 5000 units on some 600 px make about 8 units a pixel: a quarter of a square pixel. */
const PROVINCE: Detail = { tolerance: 16, smallestArea: 12, isletRadius: 4, hasIslets };
/** 16000 units: the pixel of a map magnified three times. */
const COUNTY: Detail = { tolerance: 120, smallestArea: 90, isletRadius: 12, hasIslets };

const coarsen = (detail: Detail, coarseness: number): Detail => ({
  ...detail,
  tolerance: detail.tolerance * coarseness,
});

const selectProvince = <T extends { readonly adcode: string }>(shapes: readonly T[], province: string): T[] =>
  shapes.filter((shape) => resolveProvinceCode(shape.adcode) === province);

function listOuterPoints(shapes: readonly Shape[]): Point[] {
  return shapes.flatMap((shape) => shape.polygons.flatMap((polygon) => [...polygon[0]!]));
}

function fitProvince(areas: readonly Shape[]): Frame {
  const places = listOuterPoints(areas.filter((area) => !isSansha(area.adcode)));
  return fitFrame(makeUprightProjection(computeExtent(places)), places, LONG_SIDE);
}

interface Sheet {
  readonly full: SharedTopology;
  readonly simple: SharedTopology;
  readonly frame: Frame;
  readonly detail: Detail;
}

function makeSheet(shapes: readonly Shape[], frame: Frame, detail: Detail): Sheet {
  const full = buildTopology(shapes.map((shape) => projectShape(shape, frame.project)));
  return { full, simple: simplifyShared(full, detail.tolerance, detail.smallestArea), frame, detail };
}

function drawAreas(
  { full, simple, frame, detail }: Sheet,
  adcodes: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): GeoArea[] {
  return listGeometries(full).flatMap((geometry) => {
    const adcode = geometry.properties?.adcode ?? '';
    if (!adcodes.has(adcode)) return [];
    return [
      makeArea(adcode, names.get(adcode) ?? '', drawPolygons(geometry, full, simple, detail), [
        0,
        0,
        frame.width,
        frame.height,
      ]),
    ];
  });
}

/** County-level areas with their English names, where a machine may make them. */
function nameInEnglish(areas: readonly GeoArea[], { names }: ProvinceAtlas): GeoArea[] {
  return areas.map((area) => {
    const isAutonomous = (names.get(resolveAreaCode(area.adcode)) ?? '').endsWith('自治州');
    const nameEn = area.adcode.endsWith('00') ? null : romanizeCounty({ ...area, isAutonomous });
    return nameEn === null ? area : { ...area, nameEn };
  });
}

/** What every file of a province begins with; the version is set when the file is finished. */
const headOf = (adcode: string, { width, height }: Frame) => ({
  schemaVersion: 1 as const,
  version: '',
  adcode,
  width,
  height,
});

/** The prefecture-level areas of a province among their neighbours. `coarseness` multiplies the tolerance. */
export function compileProvince(
  province: string,
  atlas: ProvinceAtlas,
  seats: readonly PlacedSeat[],
  coarseness: number,
): GeoFile {
  const own = selectProvince(atlas.areas, province);
  const adcodes = new Set(own.map((area) => area.adcode));
  const frame = fitProvince(own);
  const neighbours = selectNeighbours(province, atlas.outlines);
  const sheet = makeSheet([...own, ...neighbours], frame, coarsen(PROVINCE, coarseness));
  return {
    ...headOf(province, frame),
    areas: nameInEnglish(drawAreas(sheet, adcodes, atlas.names), atlas),
    borders: drawBorders(sheet.simple, (adcode) => adcodes.has(adcode)),
    points: placeSeats(selectProvince(seats, province), frame),
    neighbours: drawNeighbours(
      sheet.full,
      sheet.simple,
      frame,
      sheet.detail,
      new Set(neighbours.map((shape) => shape.adcode)),
    ),
  };
}

/**
 * The counties of a province in the frame of its province file, `scale` times as fine. They have no borders of their
 * own: a reader sees one prefecture of them at a time, each county with its outline.
 */
export function compileCounties(
  province: string,
  atlas: ProvinceAtlas,
  seats: readonly PlacedSeat[],
  coarseness: number,
): GeoFile {
  const own = selectProvince(atlas.counties, province);
  const adcodes = new Set(own.map((county) => county.adcode));
  const frame = magnifyFrame(fitProvince(selectProvince(atlas.areas, province)), COUNTY_SCALE);
  const sheet = makeSheet(own, frame, coarsen(COUNTY, coarseness));
  const names = new Map(own.map((county) => [county.adcode, county.name]));
  return {
    ...headOf(province, frame),
    scale: COUNTY_SCALE,
    areas: nameInEnglish(drawAreas(sheet, adcodes, names), atlas).map((area) => ({
      ...area,
      parent: resolveAreaCode(area.adcode),
    })),
    borders: '',
    points: placeSeats(selectProvince(seats, province), frame),
  };
}

/**
 * The counties of each prefecture by themselves, under its code; those that lie in none are areas of the province's own
 * map.
 */
export function splitCounties(counties: GeoFile): ReadonlyMap<string, GeoFile> {
  const prefectures = new Set(counties.areas.map((area) => area.parent ?? '').filter(isPrefecture));
  return new Map(
    [...prefectures].map((prefecture) => [
      prefecture,
      {
        ...counties,
        areas: counties.areas.filter((area) => area.parent === prefecture),
        points: Object.fromEntries(
          Object.entries(counties.points).filter(([adcode]) => resolveAreaCode(adcode) === prefecture),
        ),
      },
    ]),
  );
}
