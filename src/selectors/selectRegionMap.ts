import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import { listShownFigures, type Place } from '../domain/placeReport';
import type { BoundaryFile } from './selectNamingFiles';
import { type DatasetIndex, indexDataset } from './indexDataset';
import { isForMap } from '../domain/wholePlace';
import { hasReportsInside, selectMapSubject } from './selectMapSubject';
import { selectReportingPlaces } from './selectRegionFigures';
import { selectPlaces } from './selectPlaces';

/** around: the place among its neighbours · inside: what it is divided into. */
export type MapScope = 'around' | 'inside';

/** What the map of a place is asked for. */
export interface RegionMapQuery {
  readonly region: Region;
  readonly indicator: string;
  /** null = the latest of each place. */
  readonly year: number | null;
  readonly scope?: MapScope;
  /**
   * Where only the place as a whole has the figure: draws its own area among its neighbours, instead of parts that
   * report nothing.
   */
  readonly isOwnShown?: boolean;
}

/** What a place's map shows of one indicator: the same on screen, in a file and in a batch. */
export interface RegionMapSeries {
  /** The year that is asked for; null = the latest of each place. */
  readonly year: number | null;
  /** The region whose areas are drawn. */
  readonly subject: string;
  /** The one area of the subject that is drawn with its surroundings; null = all of them. */
  readonly around: string | null;
  /** The region that the map is named after. */
  readonly named: Region;
  readonly boundaries: BoundaryFile;
  /** Every place of the country that reports the indicator. */
  readonly reporting: readonly Place[];
  /** Those that lie inside the subject: what the map draws. */
  readonly inside: readonly Place[];
  /** The subject itself, whose figure no area of its own map can carry; null when it has none. */
  readonly own: Place | null;
  /** Figures of the places inside, those that contradict each other included. */
  readonly figures: readonly Figure[];
}

/** Whether a reader may choose the scope: a city whose counties are silent is seen among its neighbours first. */
export function canChooseScope(dataset: Dataset, region: Region): boolean {
  const index = indexDataset(dataset);
  return (
    region.level === 'prefecture' && index.childrenOf(region.adcode).length > 0 && !hasReportsInside(dataset, region)
  );
}

/** Indicators that a place reports or plans as a whole, or some place inside it: what its map can show. */
export function selectMapIndicators(dataset: Dataset, adcode: string): readonly Indicator[] {
  const used = new Set(
    selectReportingPlaces(dataset, adcode)
      .flatMap((place) => place.figures)
      .filter(isForMap)
      .map((figure) => figure.indicator),
  );
  return dataset.indicators.filter((item) => used.has(item.id));
}

/** Whether a map of the place, or of the one that it is shown in, has anything to say. */
export const hasRegionMap = (dataset: Dataset, region: Region): boolean =>
  [region.adcode, selectMapSubject(dataset, region)].some((adcode) => selectMapIndicators(dataset, adcode).length > 0);

const isWithin = (index: DatasetIndex, adcode: string, region: string): boolean =>
  index.pathTo(adcode).some((step) => step.adcode === region);

/** Whether the place as a whole has the figure, and no place inside it. */
function isOnlyWhole(reporting: readonly Place[], region: Region, index: DatasetIndex): boolean {
  const inside = reporting.filter((place) => isWithin(index, place.region.adcode, region.adcode));
  return inside.length > 0 && inside.every((place) => place.region.adcode === region.adcode);
}

/** The region whose areas are drawn: a city can be opened although its counties are silent. */
const selectSubject = (dataset: Dataset, region: Region, scope: MapScope): string =>
  region.level === 'prefecture' && scope === 'inside' ? region.adcode : selectMapSubject(dataset, region);

/** What the map of a place shows of an indicator, and the boundaries that it needs. */
export function selectRegionMap(dataset: Dataset, query: RegionMapQuery): RegionMapSeries {
  const { region, indicator, year, scope = 'around', isOwnShown = false } = query;
  const index = indexDataset(dataset);
  const reporting = selectPlaces(dataset, { indicator, provinces: [], year, per: 'total' }).places;
  const isAlone = isOwnShown && isOnlyWhole(reporting, region, index);
  const subject = isAlone && region.parent ? region.parent : selectSubject(dataset, region, scope);
  const province = index.provinceOf(region.adcode)?.adcode ?? region.adcode;
  const within = reporting.filter((place) => isWithin(index, place.region.adcode, subject));
  // As on the national map: a year in which nothing was reported is empty.
  const shown = within.every((place) => place.borrowedFor !== undefined) ? [] : within;
  const inside = shown.filter((place) => place.region.adcode !== subject);
  return {
    year,
    subject,
    around: isAlone ? region.adcode : null,
    named: isAlone ? region : (index.regions.get(subject) ?? region),
    boundaries:
      subject === '100000'
        ? { level: 'nation', adcode: subject }
        : { level: subject === province ? 'province' : 'county', adcode: subject },
    reporting,
    inside,
    own: shown.find((place) => place.region.adcode === subject) ?? null,
    figures: inside.flatMap(listShownFigures),
  };
}
