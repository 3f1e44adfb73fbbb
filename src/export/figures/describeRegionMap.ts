import type { RegionMapInput } from '../../charts/map/placing/layoutRegionMap';
import { formatPlaceValue, toMapPlaces } from '../../charts/map/placing/mapSeries';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Indicator } from '../../domain/records/indicator';
import type { GeoMap } from '../../domain/geoMap';
import { listShownFigures, type Place } from '../../domain/placeReport';
import { formatPeriod } from '../../format/formatPeriod';
import { formatUnit } from '../../format/formatUnit';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { RegionMapSeries } from '../../selectors/selectRegionMap';
import { formatDue } from '../../format/formatDue';

/** The subject's own figure, which fills no area of its own map and is said in words. */
interface OwnFigure {
  readonly figure: Figure;
  /** With those that contradict it. */
  readonly figures: readonly Figure[];
  readonly name: string;
  readonly when: string;
  /** Name, value and date in one line. */
  readonly words: string;
}

/** The words of a region's map. */
export interface RegionMapWords {
  /** Place and indicator. */
  readonly title: string;
  readonly unit: string;
  /** Said instead of dates where nothing is reported. */
  readonly silence: string;
  readonly own: OwnFigure | null;
}

function describeOwn(own: Place, text: Text): OwnFigure {
  const date = formatPeriod(own.figure.period, text.lang);
  const when = own.state === 'target' ? formatDue(own.figure, date, text) : date;
  const name = text.both(own.region.short);
  return {
    figure: own.figure,
    figures: listShownFigures(own),
    name,
    when,
    words: `${name} ${formatPlaceValue(own, text.lang)} ${when}`,
  };
}

/** What a region's map says of itself, on screen and in a file. */
export function describeRegionMap(
  { named, own, year }: RegionMapSeries,
  indicator: Indicator,
  text: Text,
): RegionMapWords {
  const names = { place: text.both(named.name), indicator: text.both(indicator.name) };
  return {
    title: text.t('region.mapTitle', names),
    unit: formatUnit(indicator, 2, text),
    silence: year === null ? text.t('batch.nothing', names) : text.t('home.finding.noneIn', { year: String(year) }),
    own: own ? describeOwn(own, text) : null,
  };
}

/** What a region's map draws inside its boundaries; how large is up to its frame. */
export function toRegionMapInput(
  { subject, around, inside }: RegionMapSeries,
  geo: GeoMap,
  dataset: Dataset,
  text: Text,
): Omit<RegionMapInput, 'width'> {
  const { regions } = indexDataset(dataset);
  return {
    geo,
    subject,
    places: toMapPlaces(inside, text),
    // The catalogue romanises what the articles name; other counties have a printed Chinese name only.
    nameOf: (adcode) => {
      const known = regions.get(adcode);
      return known && (text.lang === 'zh' || known.name.en !== known.name.zh) ? text.both(known.short) : null;
    },
    around: around ?? undefined,
  };
}
