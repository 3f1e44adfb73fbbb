import { compareNewestFirst, selectYear } from '../domain/period';
import type { MeasureCode } from '../domain/codes';
import { selectMeasure } from '../domain/counting';
import type { Census, Facts } from '../domain/facts';
import type { Figure } from '../domain/records/figure';
import type { Population } from '../domain/records/population';
import type { Region } from '../domain/records/region';
import { computePer10k } from '../domain/perResidents';
import type { Place } from '../domain/placeReport';
import { isOutsideCensus } from '../domain/provinceCode';
import { isOwn } from '../domain/observation';
import { isForMap, standsForPlace } from '../domain/wholePlace';
import { groupBy, indexDataset } from './indexDataset';
import { selectContradicting } from './selectContradictions';

/** What is asked of the places: one indicator, where, of when, and per what. */
export interface PlaceQuery {
  readonly indicator: string;
  /** Provinces to keep; empty = all. */
  readonly provinces: readonly string[];
  /**
   * A year: reports of that year, and beside these of a stock, which goes on, the latest earlier one where there is
   * none; a year in which nothing was reported has none at all. null: the latest of each place.
   */
  readonly year: number | null;
  readonly per: 'total' | '10k';
}

/** The places that answer, and those that cannot. */
export interface Places {
  readonly places: readonly Place[];
  /** Places that report a total but have no population figure to divide by. */
  readonly withoutPopulation: readonly Region[];
}

/** Whether a map can show the indicator: some place as a whole reports it, or has a target for it. */
export const isMappable = (dataset: Census, indicator: string): boolean =>
  indexDataset(dataset).figuresOfIndicator(indicator).some(isForMap);

/** Why no map can show an indicator: what there is instead of numbers of whole places. */
export type Unmapped = 'standards' | 'parts' | 'unnumbered';

/** Why no map can show the indicator; null where one can. */
export function selectUnmapped(dataset: Census, indicator: string): Unmapped | null {
  const figures = indexDataset(dataset).figuresOfIndicator(indicator);
  if (figures.some(isForMap)) return null;
  if (figures.some(({ kind }) => kind === 'actual')) return 'parts';
  return figures.some(({ kind }) => kind === 'target') ? 'unnumbered' : 'standards';
}

/** Latest usable actual of a place (of a year, or borrowed from before it), else its latest target. */
function selectFigure(figures: readonly Figure[], year: number | null, measure: MeasureCode): Figure | null {
  const newest = figures.filter(standsForPlace).sort(compareNewestFirst);
  const ofYear = (figure: Figure) => year === null || selectYear(figure.period) === year;
  const actuals = newest.filter((figure) => figure.kind === 'actual');
  // What may be a flow in truth is not borrowed either (000A: “取得资格证人数逐年递增”).
  const earlier =
    year === null
      ? undefined
      : actuals.find(
          (figure) =>
            figure.comparable && selectYear(figure.period) < year && selectMeasure(figure, measure) === 'stock',
        );
  return actuals.find(ofYear) ?? earlier ?? newest.find((figure) => figure.kind === 'target' && ofYear(figure)) ?? null;
}

function stateOf(figure: Figure): Place['state'] {
  if (figure.kind === 'target') return 'target';
  if (isOwn(figure)) return 'own';
  if (!figure.comparable) return 'incomparable';
  return figure.value === 0 ? 'zero' : 'value';
}

/** What one place reports, with the figures that contradict it; `population` where the value is per 10,000 of it. */
function selectPlace(
  dataset: Facts,
  region: Region,
  figure: Figure & { readonly value: number },
  population: Population | null,
  year: number | null,
): Place {
  const index = indexDataset(dataset);
  const contradicting = selectContradicting(dataset, figure);
  const isBorrowed = year !== null && selectYear(figure.period) !== year;
  return {
    region,
    province: index.provinceOf(region.adcode),
    within: index.regions.get(region.parent ?? ''),
    state: stateOf(figure),
    figure,
    value: population ? computePer10k(figure.value, population.value) : figure.value,
    population,
    ...(isBorrowed ? { borrowedFor: year } : {}),
    ...(contradicting.length > 0 ? { contradicting } : {}),
  };
}

const hasValue = (figure: Figure | null): figure is Figure & { readonly value: number } =>
  figure !== null && figure.value !== null;

/** The places that report an indicator, largest first within their state. Missing places are absent, never zero. */
export function selectPlaces(dataset: Facts, query: PlaceQuery): Places {
  const index = indexDataset(dataset);
  const byRegion = groupBy<Figure, string>(index.figuresOfIndicator(query.indicator), (figure) => figure.region);
  const populations = new Map<string, Population>(dataset.populations.map((item) => [item.region, item]));
  const measure = index.indicators.get(query.indicator)?.measure ?? 'parameter';
  const found = [...byRegion].flatMap(([adcode, figures]) => {
    const region = index.regions.get(adcode);
    const figure = index.liesInAny(adcode, query.provinces) ? selectFigure(figures, query.year, measure) : null;
    return region && hasValue(figure) ? [{ adcode, region, figure }] : [];
  });
  const places: Place[] = [];
  const withoutPopulation: Region[] = [];
  if (query.year !== null && found.every(({ figure }) => selectYear(figure.period) !== query.year))
    return { places, withoutPopulation };
  for (const { adcode, region, figure } of found) {
    const population = query.per === '10k' ? (populations.get(adcode) ?? null) : null;
    if (query.per === '10k' && population === null) withoutPopulation.push(region);
    else places.push(selectPlace(dataset, region, figure, population, query.year));
  }
  return { places: places.sort((a, b) => b.value - a.value), withoutPopulation };
}

/** What a province as a whole says about an indicator: its own value, only places within it, … or nothing. */
export type ProvinceSummary = 'value' | 'within' | 'incomparable' | 'target' | 'none';

/** The 31 provinces of the census (without Hong Kong, Macao and Taiwan), each in its state, reporting ones first. */
export function summarizeProvinces(
  dataset: Pick<Census, 'regions'>,
  places: readonly Place[],
): { region: Region; summary: ProvinceSummary }[] {
  const order: ProvinceSummary[] = ['value', 'within', 'incomparable', 'target', 'none'];
  const summarize = (adcode: string): ProvinceSummary => {
    const own = places.filter((place) => place.province?.adcode === adcode);
    if (own.some((place) => place.region.adcode === adcode && (place.state === 'value' || place.state === 'zero')))
      return 'value';
    if (own.some((place) => place.state === 'value' || place.state === 'zero')) return 'within';
    if (own.some((place) => place.state === 'incomparable')) return 'incomparable';
    return own.some((place) => place.state === 'target') ? 'target' : 'none';
  };
  return dataset.regions
    .filter((region) => region.level === 'province' && !isOutsideCensus(region.adcode))
    .map((region) => ({ region, summary: summarize(region.adcode) }))
    .sort((a, b) => order.indexOf(a.summary) - order.indexOf(b.summary));
}
