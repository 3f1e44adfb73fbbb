import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import type { GeoMap } from '../domain/geoMap';
import type { Region } from '../domain/records/region';
import type { PartOf, Slice } from '../domain/slice';
import { realDataset, realGeo, realText } from '../testing/realData';
import { describePage } from '../views/frame/describePage';
import { addBoundaryPlaces } from './addBoundaryPlaces';
import { indexDataset } from './indexDataset';
import { selectBrief } from './selectBrief';
import { selectContradicting } from './selectContradictions';
import { selectDerivedOfRegion } from './selectDerived';
import { selectKnownValues } from './selectKnownValues';
import { selectMultiples } from './selectMultiples';
import { type BoundaryFile, selectNamingFiles } from './selectNamingFiles';
import { selectRegionProgrammes } from './selectLocalProgrammes';
import {
  isCoveredInside,
  selectFirstIndicator,
  selectIndicatorRows,
  selectJointFigures,
  selectReportingPlaces,
  selectShownPlaces,
} from './selectRegionFigures';
import { canChooseScope, type MapScope, type RegionMapQuery, selectRegionMap } from './selectRegionMap';
import { selectFamilyReports, selectNearestAbove, selectSiblings } from './selectRegionReport';
import { selectSlice } from './selectSlice';
import { selectTargets } from './selectTargets';
import { selectTotals } from './selectTotals';

const TODAY = '2026-11-30';

/** The dataset with the places that a page of this place names. */
const maps = new Map<string, GeoMap>();
function readMap({ level, adcode }: BoundaryFile): GeoMap {
  const file = `${level}/${adcode}.json`;
  const map = maps.get(file) ?? realGeo(file);
  maps.set(file, map);
  return map;
}
const datasetOf = (adcode: string, facts: Dataset = realDataset): Dataset =>
  selectNamingFiles(adcode).map(readMap).reduce(addBoundaryPlaces, facts);

/** What a map tells; which other places of the country report its indicator, it does not show. */
function showMap(dataset: Dataset, query: RegionMapQuery) {
  const { reporting: _elsewhere, ...shown } = selectRegionMap(dataset, query);
  return shown;
}

function showMaps(dataset: Dataset, region: Region) {
  const first = selectFirstIndicator(dataset, region);
  const subject = selectRegionMap(dataset, { region, indicator: first, year: null }).subject;
  const figures = [region.adcode, subject].flatMap((code) =>
    selectReportingPlaces(dataset, code).flatMap((place) => place.figures),
  );
  const indicators = [...new Set([first, ...figures.map(({ indicator }) => indicator)])];
  const scopes: MapScope[] = ['around', 'inside'];
  return {
    ...{ first, indicators, canChoose: canChooseScope(dataset, region) },
    maps: indicators.flatMap((indicator) =>
      scopes.flatMap((scope) => [null, 2021, 2023].map((year) => showMap(dataset, { region, indicator, year, scope }))),
    ),
    printed: showMap(dataset, { region, indicator: first, year: null, isOwnShown: true }),
  };
}

function show(dataset: PartOf<Dataset>, adcode: string) {
  const { regions, childrenOf, pathTo, articles, figures: byId, provinceOf } = indexDataset(dataset);
  const region = regions.get(adcode)!;
  const places = selectReportingPlaces(dataset, adcode);
  const inside = new Set<string>(places.map((place) => place.region.adcode));
  const targets = selectTargets(dataset, TODAY).filter((series) => inside.has(series.region.adcode));
  const figures = places.flatMap((place) => place.figures);
  const derived = selectDerivedOfRegion(dataset, adcode);
  const above = selectNearestAbove(dataset, adcode);
  return {
    ...{ region, places, targets, derived, above },
    way: pathTo(adcode),
    rows: selectIndicatorRows(dataset, selectShownPlaces(places)),
    joint: selectJointFigures(dataset, adcode),
    contradicting: figures.map((figure) => selectContradicting(dataset, figure)),
    articles: figures.map(({ article }) => articles.get(article)),
    inputs: derived.flatMap(({ inputs }) => inputs.map((id) => byId.get(id))),
    countAbove: above && selectReportingPlaces(dataset, above.adcode).flatMap((place) => place.figures).length,
    multiples: selectMultiples(dataset, adcode),
    programmes: selectRegionProgrammes(dataset, adcode),
    programmesInProvince: selectRegionProgrammes(dataset, provinceOf(adcode)?.adcode ?? adcode).length,
    families: selectFamilyReports(dataset, adcode),
    siblings: selectSiblings(dataset, region),
    silent: childrenOf(adcode).map((child) => [
      child.name,
      selectReportingPlaces(dataset, child.adcode).length,
      isCoveredInside(dataset, child.adcode),
    ]),
    brief: selectBrief(dataset, region, targets, { figures: 60, targets: 14 }),
    page: describePage(`/regions/${adcode}`, dataset, realText.zh),
    edition: [dataset.version, dataset.publication],
  };
}

/** Without the seats of places, which a page takes from its boundaries. */
const told = (shown: unknown): unknown =>
  JSON.parse(JSON.stringify(shown, (key, value: unknown) => (key === 'seat' ? undefined : value)));

describe('the page of a place says from its slice what it says from the whole dataset', () => {
  const regions = realDataset.regions.filter(({ level }) => level !== 'nation');

  it.each(regions.map(({ adcode, name }) => [adcode, name.zh] as const))('%s %s', (adcode) => {
    const whole = datasetOf(adcode);
    const json = JSON.stringify(selectSlice(whole, { of: 'region', key: adcode }));
    const { facts } = JSON.parse(json) as Slice;
    expect(told(show(facts, adcode))).toEqual(told(show(whole, adcode)));
    const region = indexDataset(whole).regions.get(adcode)!;
    expect(told(showMaps(facts, region))).toEqual(told(showMaps(whole, region)));
    expect(selectTotals(facts)).toEqual(selectTotals(whole));
    expect(selectKnownValues(facts)).toEqual(selectKnownValues(whole));
  });
});

describe('a county of which nothing is reported', () => {
  const provinces = realDataset.regions.filter(({ level }) => level === 'province');
  const reporting = new Set(selectTotals(realDataset).reporting);
  /** The first such county of each prefecture, and of those that lie in none. */
  const listSilent = (province: string): readonly string[] => {
    const prefectures = indexDataset(realDataset).childrenOf(province);
    return [province, ...prefectures.map(({ adcode }) => adcode)].flatMap((parent) => {
      const counties = indexDataset(datasetOf(parent)).childrenOf(parent);
      return counties.find(({ level, adcode }) => level === 'county' && !reporting.has(adcode))?.adcode ?? [];
    });
  };

  it.each(provinces.map(({ adcode, name }) => [name.zh, adcode] as const))(
    'of %s has a page that says from the slice of the province what it says from the whole dataset',
    (_, province) => {
      const json = JSON.stringify(selectSlice(datasetOf(province), { of: 'region', key: province }));
      const { facts } = JSON.parse(json) as Slice;
      for (const adcode of listSilent(province)) {
        const [named, whole] = [datasetOf(adcode, facts), datasetOf(adcode)];
        expect(told(show(named, adcode))).toEqual(told(show(whole, adcode)));
        const region = indexDataset(whole).regions.get(adcode)!;
        expect(told(showMaps(named, region))).toEqual(told(showMaps(whole, region)));
        expect(selectKnownValues(named)).toEqual(selectKnownValues(whole));
      }
    },
  );
});

it('there is no slice of a place that there is not', () => {
  expect(() => selectSlice(realDataset, { of: 'region', key: '999999' })).toThrow('999999');
});
