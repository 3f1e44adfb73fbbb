import { isAdcode } from '../domain/adcode';
import type { GeoMap } from '../domain/geoMap';
import { checkVersion } from './checkVersion';
import { DataError } from './DataError';

const GEO_SCHEMA_VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number';
const isPath: Test = (value) => typeof value === 'string' && value.startsWith('M');
const isNumbers =
  (count: number): Test =>
  (value) =>
    Array.isArray(value) && value.length === count && value.every(isNumber);
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEach =
  (test: Test): Test =>
  (value) =>
    isFields(value) && Object.values(value).every(test);

const AREA: Readonly<Record<string, Test>> = {
  adcode: isAdcode,
  name: isText,
  nameEn: maybe(isText),
  d: isPath,
  label: isNumbers(2),
  box: isNumbers(4),
  parent: maybe(isText),
};
const NEIGHBOUR: Readonly<Record<string, Test>> = {
  adcode: isText,
  d: isText,
  label: (value) => value === null || isNumbers(2)(value),
};
const INSET: Readonly<Record<string, Test>> = { width: isNumber, height: isNumber, land: isPath, tenDash: isPath };
const MAP: Readonly<Record<string, Test>> = {
  schemaVersion: (value) => value === GEO_SCHEMA_VERSION,
  version: isText,
  adcode: isText,
  width: isNumber,
  height: isNumber,
  areas: Array.isArray,
  borders: isText,
  tenDash: maybe(isPath),
  inset: maybe((value) => findFaults(value, INSET, '').length === 0),
  points: isEach(isNumbers(2)),
  neighbours: maybe(Array.isArray),
  scale: maybe(isNumber),
};

/** Every field that is not as it should be, by its place. */
function findFaults(value: unknown, tests: Readonly<Record<string, Test>>, place: string): string[] {
  if (!isFields(value)) return [place || '.'];
  return Object.entries(tests).flatMap(([name, test]) => (test(value[name]) ? [] : [`${place}${name}`]));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function findMapFaults(input: unknown): string[] {
  const { areas, neighbours } = isFields(input) ? input : {};
  return [
    ...findFaults(input, MAP, ''),
    ...listOf(areas).flatMap((area, at) => findFaults(area, AREA, `areas.${at}.`)),
    ...listOf(neighbours).flatMap((area, at) => findFaults(area, NEIGHBOUR, `neighbours.${at}.`)),
  ];
}

/**
 * Turns unknown JSON into a boundary file. Throws a {@link DataError} that names every offending place. Written out and
 * without the package that checks the dataset: a page with a map of its own shows it before that is loaded.
 */
export function parseGeoMap(input: unknown, file: string): GeoMap {
  checkVersion(GEO_SCHEMA_VERSION, input, file);
  const faults = findMapFaults(input);
  if (faults.length > 0) throw new DataError('malformed', file, faults);
  return input as GeoMap;
}
