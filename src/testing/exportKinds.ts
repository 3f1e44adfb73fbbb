import { layoutCoverage } from '../charts/coverage/layoutCoverage';
import { layoutRankedBars } from '../charts/rankedBars/layoutRankedBars';
import { computeMultiplesAxis } from '../charts/smallMultiple/layoutSmallMultiple';
import type { Query } from '../address/parameters';
import { defaultQuery } from '../address/parseAddress';
import type { Dataset } from '../domain/dataset';
import { describeJobFigure } from '../export/batch/describeJobFigure';
import { describeBoardFigure } from '../export/figures/describeBoardFigure';
import { describeIndicatorFigure } from '../export/figures/describeIndicatorFigure';
import { describeTargetFigure } from '../export/figures/describeTargetFigure';
import { arrangeRows } from '../export/figures/targetRows';
import type { ExportFigure, FigureContext } from '../export/figures/exportFigure';
import { nameRegions } from '../format/nameRegions';
import { formatFinding } from '../format/formatFinding';
import { formatTargetHeadline } from '../format/formatTarget';
import { formatUnit } from '../format/formatUnit';
import type { Text } from '../messages/text';
import { indexDataset } from '../selectors/indexDataset';
import { selectComparison } from '../selectors/selectComparison';
import { selectCoverage } from '../selectors/selectCoverage';
import { selectMultiples } from '../selectors/selectMultiples';
import { selectPairs } from '../selectors/selectPairs';
import { selectPlaces } from '../selectors/selectPlaces';
import { selectProgrammePlaces } from '../selectors/selectProgrammes';
import { selectAllSlopes } from '../selectors/selectSlopes';
import { selectTargetPlaces } from '../selectors/selectTargetPlaces';
import { selectTargets } from '../selectors/selectTargets';
import { selectTierMatrix } from '../selectors/selectTierMatrix';
import { realDataset, realGeo, realSystemViews } from './realData';
import { describePair } from '../export/figures/describePair';
import { describeSlopes } from '../export/figures/describeSlopes';
import { describeComparisonFigure } from '../export/figures/describeComparisonFigure';
import { describePairFigure } from '../export/figures/describePairFigure';
import { describeSlopeFigure } from '../export/figures/describeSlopeFigure';
import { describeFinding, describeView } from '../export/figures/describeFinding';
import { describeCoverageFigure } from '../export/figures/describeCoverageFigure';
import { describeHomeFigure } from '../export/figures/describeHomeFigure';
import { describeProgrammeMapFigure } from '../export/figures/describeProgrammeMapFigure';
import { describeMultipleFigure } from '../export/figures/describeMultipleFigure';
import { describeTierFigure } from '../export/figures/describeTierFigure';
import { describeTargetMapFigure } from '../export/figures/describeTargetMapFigure';

const TODAY = '2026-11-22';
const ADDRESS = 'https://atlas.example/targets?province=520000&lang=zh';
const aroundOf = (text: Text): FigureContext => ({ text, today: TODAY, address: ADDRESS });
const index = indexDataset(realDataset);
const nation = realGeo('china.json');
const loadGeo = (level: string, province: string) => Promise.resolve(realGeo(`${level}/${province}.json`));
const indicatorOf = (id: string) => {
  const found = realDataset.indicators.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};
const regionOf = (adcode: string) => {
  const found = index.regions.get(adcode);
  if (!found) throw new Error(adcode);
  return found;
};

/** A kind of chart by its name, and the function that makes its figure of the dataset. */
export type ExportKind = readonly [
  name: string,
  describe: (text: Text, dataset: Dataset) => ExportFigure | Promise<ExportFigure>,
];

/** The first screen as an address narrows it. */
export function describeHomeOf(
  id: string,
  text: Text,
  dataset: Dataset,
  narrowing: Partial<Pick<Query<'home'>, 'province' | 'period' | 'per'>> = {},
): ExportFigure {
  const indicator = indicatorOf(id);
  const query = { ...defaultQuery('home'), indicator: id, ...narrowing };
  const { province: provinces, period: year, per } = query;
  const result = selectPlaces(dataset, { indicator: id, provinces, year, per });
  return describeHomeFigure({
    dataset,
    indicator,
    result,
    query,
    mixed: null,
    order: 'size',
    geo: nation,
    ...aroundOf(text),
    unit: formatUnit(indicator, 2, text),
    finding: describeFinding(result.places, text, null, year),
    subtitle: describeView({ dataset, indicator, query, places: result.places }, text),
  });
}

export function describeListOf(id: string, text: Text, dataset: Dataset): ExportFigure {
  const { places } = selectPlaces(dataset, { indicator: id, provinces: [], year: null, per: 'total' });
  return describeIndicatorFigure({
    dataset,
    indicator: indicatorOf(id),
    places,
    mixed: null,
    order: 'size',
    ...aroundOf(text),
  });
}

export const describeBoardOf = (text: Text, dataset: Dataset): ExportFigure =>
  describeBoardFigure({
    dataset,
    rows: arrangeRows(selectTargets(dataset, TODAY), indexDataset(dataset), text),
    provinces: [],
    filters: [],
    sort: 'deadline',
    ...aroundOf(text),
  });

function describeComparedOf(text: Text, dataset: Dataset, per: 'total' | '10k' = 'total'): ExportFigure {
  const adcodes = ['340000', '520600', '441200', '110000', '520526', '350582'];
  const comparison = selectComparison(dataset, { indicator: 'certified', places: adcodes, per });
  return describeComparisonFigure({
    dataset,
    indicator: indicatorOf('certified'),
    comparison,
    isRanked: true,
    groups: layoutRankedBars(comparison.places).groups,
    ...aroundOf(text),
  });
}

/** @param rank of the pairs by their places, the most first */
export function describePairOf(rank: number, text: Text, dataset: Dataset): ExportFigure {
  const pair = selectPairs(dataset).toSorted((a, b) => b.rows.length - a.rows.length)[rank];
  if (!pair) throw new Error('no pair');
  return describePairFigure({
    dataset,
    pair,
    finding: describePair(
      pair,
      pair.rows.map((row) => row.region),
      text,
    ),
    ...aroundOf(text),
  });
}

/** @param rank of the indicators by their places with two dates, the most first */
export function describeSlopeOf(rank: number, text: Text, dataset: Dataset): ExportFigure {
  const most = selectAllSlopes(dataset).toSorted((a, b) => b.slopes.length - a.slopes.length)[rank];
  if (!most) throw new Error('no slope');
  return describeSlopeFigure({
    dataset,
    indicator: most.indicator,
    slopes: most.slopes,
    finding: describeSlopes(most.slopes, text),
    ...aroundOf(text),
  });
}

export function describeTargetOf(id: string, text: Text, dataset: Dataset): ExportFigure {
  const series = selectTargets(dataset, TODAY).find((item) => item.target.id === id);
  if (!series) throw new Error(id);
  return describeTargetFigure({
    dataset,
    series,
    headline: formatTargetHeadline(series, text),
    finding: formatFinding(series, text),
    own: null,
    ...aroundOf(text),
  });
}

function describeTargetMapOf(text: Text, dataset: Dataset): ExportFigure {
  const places = selectTargetPlaces(selectTargets(dataset, TODAY), indexDataset(dataset));
  return describeTargetMapFigure({
    dataset,
    input: { geo: nation, places, nameOf: nameRegions(index.regions, text), outside: new Set(), text },
    places,
    provinces: [],
    filters: [],
    unplaced: '',
    ...aroundOf(text),
  });
}

function describeProgrammesOf(text: Text, dataset: Dataset): ExportFigure {
  const places = selectProgrammePlaces(dataset, dataset.programmes);
  const input = {
    places: places.map(({ region, programmes }) => ({ region, count: programmes.length })),
    nameOf: nameRegions(index.regions, text),
    maxCount: places[0]?.programmes.length ?? 0,
    text,
  };
  return describeProgrammeMapFigure({
    dataset,
    geo: nation,
    input,
    places,
    provinces: [],
    filters: [],
    unplaced: '',
    ...aroundOf(text),
  });
}

export const describeRegionOf = (
  adcode: string,
  indicator: string,
  text: Text,
  dataset: Dataset,
): Promise<ExportFigure> =>
  describeJobFigure(
    { region: regionOf(adcode), chart: 'map', indicator: indicatorOf(indicator), target: null, stem: '' },
    { dataset, text, today: TODAY, site: 'https://atlas.example', loadGeo },
  );

/** @param rank of the place's small charts by their dates, the most first */
export function describeMultipleOf(adcode: string, rank: number, text: Text, dataset: Dataset): ExportFigure {
  const multiples = selectMultiples(dataset, adcode);
  const multiple = multiples.toSorted((a, b) => b.figures.length - a.figures.length)[rank];
  if (!multiple) throw new Error('no multiple');
  return describeMultipleFigure({
    dataset,
    region: regionOf(adcode),
    multiple,
    axis: computeMultiplesAxis(
      multiples.flatMap(({ figures }) => figures),
      TODAY,
    ),
    ...aroundOf(text),
  });
}

export const describeCoverageOf = (text: Text, dataset: Dataset): ExportFigure =>
  describeCoverageFigure({
    dataset,
    coverage: layoutCoverage(selectCoverage(dataset)),
    provinces: [],
    ...aroundOf(text),
  });

/** Every kind of figure that readers can export, with the real data. */
export const exportKinds: readonly ExportKind[] = [
  ['the first screen', (text, dataset) => describeHomeOf('certified', text, dataset)],
  ['the first screen, stations', (text, dataset) => describeHomeOf('township-stations', text, dataset)],
  ['the list of an indicator', (text, dataset) => describeListOf('certified', text, dataset)],
  ['the board', describeBoardOf],
  ['the map of targets', describeTargetMapOf],
  ['the coverage matrix', describeCoverageOf],
  ['the map of programmes', describeProgrammesOf],
  ['the map of a province', (text, dataset) => describeRegionOf('520000', 'certified', text, dataset)],
  ['the map of a tall province', (text, dataset) => describeRegionOf('330000', 'certified', text, dataset)],
  ['the comparison', (text, dataset) => describeComparedOf(text, dataset)],
  ['two indicators of each place', (text, dataset) => describePairOf(0, text, dataset)],
  ['two dates of each place', (text, dataset) => describeSlopeOf(0, text, dataset)],
  ...['000B-14', '004D-22', '004D-23'].map((id): ExportKind => [
    `the target ${id}`,
    (text, dataset) => describeTargetOf(id, text, dataset),
  ]),
  ['a small chart', (text, dataset) => describeMultipleOf('440100', 0, text, dataset)],
  [
    'the first screen, three provinces',
    (text, dataset) => describeHomeOf('certified', text, dataset, { province: ['430000', '500000', '520000'] }),
  ],
  [
    'the first screen, per 10,000 residents',
    (text, dataset) => describeHomeOf('certified', text, dataset, { per: '10k' }),
  ],
  ['the comparison, per 10,000 residents', (text, dataset) => describeComparedOf(text, dataset, '10k')],
  [
    'the tiers of places',
    (text, dataset) =>
      describeTierFigure({
        dataset,
        rows: selectTierMatrix(dataset, realSystemViews),
        provinces: [],
        ...aroundOf(text),
      }),
  ],
];
