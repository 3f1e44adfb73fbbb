import { isPrefecture, isWithoutPrefectures, resolveAreaCode } from '../../../src/domain/areaCodes.ts';
import { resolveProvinceCode } from '../../../src/domain/provinceCode.ts';
import type { BoundarySource } from './boundarySource.ts';
import type { FinishedFile } from './fileText.ts';
import type { GeoArea, GeoFile } from './geoFile.ts';
import { NATION } from './nation.ts';
import { computeDepth } from './planar.ts';
import type { CatalogueEntry } from './regionCatalogue.ts';

const EXPECTED = { provinces: 34, prefectures: 333, counties: 2891 } as const;
/** Seats and boundaries come from different sources and a seat may stand on a quay: some 2 km. */
const SEAT_TOLERANCE_DEGREES = 0.02;

export interface CompiledMaps {
  readonly nation: FinishedFile;
  readonly provinces: readonly FinishedFile[];
  readonly counties: readonly FinishedFile[];
}

function checkCount(what: string, found: number, expected: number): string[] {
  return found === expected ? [] : [`${what}: ${found} instead of ${expected}`];
}

function checkCounts({ nation, provinces, counties }: CompiledMaps): string[] {
  const areas = provinces.flatMap(({ file }) => file.areas);
  const prefectures = areas.filter((area) => isPrefecture(area.adcode));
  const inPrefectures = counties.reduce((sum, { file }) => sum + file.areas.length, 0);
  return [
    ...checkCount('provinces on the map of the nation', nation.file.areas.length, EXPECTED.provinces),
    ...checkCount('province files', provinces.length, EXPECTED.provinces),
    ...checkCount('prefecture-level areas', prefectures.length, EXPECTED.prefectures),
    ...checkCount('county files', counties.length, EXPECTED.prefectures),
    ...checkCount('counties', inPrefectures + areas.length - prefectures.length, EXPECTED.counties),
  ];
}

function checkArea({ adcode, name, d, label: [x, y], box: [x0, y0, x1, y1] }: GeoArea, where: string): string[] {
  const place = `${where} ${adcode} ${name}`;
  const isLabelled = x >= x0 && x <= x1 && y >= y0 && y <= y1;
  return [
    ...(name === '' ? [`${place}: no name`] : []),
    ...(/^(M-?\d+,-?\d+l[-\d ]+z)+$/.test(d) ? [] : [`${place}: path is empty or broken: ${d.slice(0, 40)}`]),
    ...(isLabelled ? [] : [`${place}: label ${x},${y} is outside its box ${[x0, y0, x1, y1].join(',')}`]),
  ];
}

function checkFile({ path, file, text, brotliBytes }: FinishedFile, budgetBytes: number): string[] {
  const adcodes = file.areas.map((area) => area.adcode);
  const repeated = adcodes.filter((adcode, i) => adcodes.indexOf(adcode) !== i);
  return [
    ...file.areas.flatMap((area) => checkArea(area, path)),
    ...repeated.map((adcode) => `${path}: ${adcode} appears twice`),
    ...(/NaN|Infinity|undefined|null,null/.test(text) ? [`${path}: holds a number that is none`] : []),
    ...(brotliBytes > budgetBytes ? [`${path}: ${brotliBytes} bytes with brotli, budget ${budgetBytes}`] : []),
  ];
}

function checkParents({ provinces, counties }: CompiledMaps): string[] {
  const areas = new Set(provinces.flatMap(({ file }) => file.areas.map((area) => area.adcode)));
  return counties.flatMap(({ path, file }) =>
    file.areas
      .filter((county) => !county.parent || !areas.has(county.parent))
      .map((county) => `${path} ${county.adcode} ${county.name}: parent ${county.parent ?? '–'} is on no province map`),
  );
}

/** Where a page looks for a county ({@link resolveAreaCode}), there it is. */
function checkPlacing({ counties }: CompiledMaps): string[] {
  return counties.flatMap(({ path, file }) =>
    file.areas
      .filter(({ adcode, parent }) => parent !== resolveAreaCode(adcode) || path !== `county/${parent}.json`)
      .map(({ adcode, name }) => `${path} ${adcode} ${name}: belongs into county/${resolveAreaCode(adcode)}.json`),
  );
}

function checkCatalogueParents(entries: readonly CatalogueEntry[]): string[] {
  const known = new Set(entries.map((entry) => entry.adcode));
  const repeated = entries.filter((entry, i) => entries.findIndex((other) => other.adcode === entry.adcode) !== i);
  const orphans = entries.filter((entry) =>
    entry.parent === null ? entry.adcode !== NATION : !known.has(entry.parent),
  );
  return [
    ...repeated.map((entry) => `regions.yaml ${entry.adcode} ${entry.zh}: listed twice`),
    ...orphans.map(
      (entry) => `regions.yaml ${entry.adcode} ${entry.zh}: parent ${entry.parent ?? '–'} is not in the catalogue`,
    ),
  ];
}

/** The catalogue and the maps must name the same places: joined on codes, shown by name. */
function checkCatalogueNames(entries: readonly CatalogueEntry[], files: readonly GeoFile[]): string[] {
  const names = new Map(files.flatMap((file) => file.areas.map((area) => [area.adcode, area.name] as const)));
  const known = new Set(entries.map((entry) => entry.adcode));
  const unknown = [...names.keys()].filter(
    (adcode) => (adcode.endsWith('0000') || isPrefecture(adcode)) && !known.has(adcode),
  );
  const differing = entries.filter((entry) => entry.adcode !== NATION && names.get(entry.adcode) !== entry.zh);
  return [
    ...unknown.map((adcode) => `regions.yaml lacks ${adcode} ${names.get(adcode) ?? ''}`),
    ...differing.map(
      (entry) => `regions.yaml ${entry.adcode} ${entry.zh}: on the maps ${names.get(entry.adcode) ?? 'missing'}`,
    ),
  ];
}

function checkSeats(entries: readonly CatalogueEntry[], source: BoundarySource): string[] {
  const provinces = new Map(source.provinces.map((unit) => [unit.adcode, unit]));
  return entries.flatMap(({ adcode, zh, seat }) => {
    if (!seat || adcode === NATION) return [];
    const polygons = provinces.get(resolveProvinceCode(adcode))?.polygons ?? [];
    const isHome = polygons.some((polygon) => computeDepth(seat, polygon) >= -SEAT_TOLERANCE_DEGREES);
    return isHome ? [] : [`regions.yaml ${adcode} ${zh}: seat ${seat.join(', ')} lies outside its province`];
  });
}

export interface Budgets {
  readonly nationBytes: number;
  readonly provinceBytes: number;
  readonly countyBytes: number;
}

/** Everything that is wrong, in words; empty when the files may be written. */
export function validateMaps(
  maps: CompiledMaps,
  entries: readonly CatalogueEntry[],
  source: BoundarySource,
  budgets: Budgets,
): string[] {
  const all = [maps.nation, ...maps.provinces, ...maps.counties];
  const direct = maps.provinces.flatMap(({ file }) => file.areas).filter((area) => isWithoutPrefectures(area.adcode));
  return [
    ...checkCounts(maps),
    ...(direct.length === 0 ? ['no districts on the maps of the municipalities'] : []),
    ...checkFile(maps.nation, budgets.nationBytes),
    ...maps.provinces.flatMap((file) => checkFile(file, budgets.provinceBytes)),
    ...maps.counties.flatMap((file) => checkFile(file, budgets.countyBytes)),
    ...checkParents(maps),
    ...checkPlacing(maps),
    ...checkCatalogueParents(entries),
    ...checkCatalogueNames(
      entries,
      all.map(({ file }) => file),
    ),
    ...checkSeats(entries, source),
  ];
}
