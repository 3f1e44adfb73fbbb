import { useMemo } from 'react';
import { layoutRegionMap } from '../../charts/map/placing/layoutRegionMap';
import { formatPlaceValue, toMapPlaces } from '../../charts/map/placing/mapSeries';
import type { MapZoom } from '../../charts/map/geometry/mapZoom';
import { isEmbed } from '../../ui/browser/isEmbed';
import { useGeoMap } from '../../data/useGeoMap';
import type { Dataset, Indicator, Region } from '../../domain/dataset';
import { formatPeriod } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { indexDataset, type DatasetIndex } from '../../selectors/indexDataset';
import { hasReportsInside, selectMapSubject } from '../../selectors/selectMapSubject';
import { type Place, selectPlaces } from '../../selectors/selectPlaces';

/** around: the place among its neighbours · inside: what it is divided into. On paper, see `isOwnShown`. */
export type MapScope = 'around' | 'inside';

/**
 * Whether a reader may choose: a city whose counties are silent is seen among its neighbours first, and can be opened.
 */
export function canChooseScope(dataset: Dataset, region: Region): boolean {
  const index = indexDataset(dataset);
  return (
    region.level === 'prefecture' && index.childrenOf(region.adcode).length > 0 && !hasReportsInside(dataset, region)
  );
}

/** The region whose areas are drawn: a city can be opened although its counties are silent. */
const selectSubject = (dataset: Dataset, region: Region, scope: MapScope): string =>
  region.level === 'prefecture' && scope === 'inside' ? region.adcode : selectMapSubject(dataset, region);

interface MapQuery {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly year: number | null;
  readonly scope: MapScope;
  readonly width: number;
  /**
   * Where only the place as a whole has the figure: its own area among its neighbours, instead of parts that report
   * nothing.
   */
  readonly isOwnShown?: boolean;
  /** The part that the reader has enlarged. */
  readonly zoom?: MapZoom | null;
}

/** Whether the place as a whole has the figure, and no place inside it. */
function isOnlyWhole(reporting: readonly Place[], region: Region, index: DatasetIndex): boolean {
  const inside = reporting.filter((place) =>
    index.pathTo(place.region.adcode).some((step) => step.adcode === region.adcode),
  );
  return inside.length > 0 && inside.every((place) => place.region.adcode === region.adcode);
}

/** In a frame on another page a map beside its keys must not be higher than what the frame shows. */
const highestOf = (width: number): number | undefined => (isEmbed && width >= 480 ? 0.74 : undefined);

/** The subject's own figure fills no area of its own map, so it is said in words. */
function describeOwn(own: Place, text: Text) {
  const date = formatPeriod(own.figure.period, text.lang);
  const when = own.state === 'target' ? text.t('map.targetBy', { date }) : date;
  return {
    figure: own.figure,
    name: text.both(own.region.short),
    when,
    words: `${text.both(own.region.short)} ${formatPlaceValue(own, text.lang)} ${when}`,
  };
}

/** A region's map at a width, ready to draw: its boundaries, marks, title and the subject's own figure. */
export function useRegionMap({
  dataset,
  region,
  indicator,
  year,
  scope,
  width,
  isOwnShown = false,
  zoom = null,
}: MapQuery) {
  const text = useText();
  const index = indexDataset(dataset);
  const province = index.provinceOf(region.adcode)?.adcode ?? region.adcode;
  const reporting = useMemo(
    () => selectPlaces(dataset, { indicator: indicator.id, provinces: [], year, per: 'total' }).places,
    [dataset, indicator.id, year],
  );
  const isAlone = isOwnShown && isOnlyWhole(reporting, region, index);
  const subject = isAlone && region.parent ? region.parent : selectSubject(dataset, region, scope);
  const geo = useGeoMap(
    subject === '100000' ? 'nation' : subject === province ? 'province' : 'county',
    subject === '100000' ? subject : province,
  );
  const own = reporting.find((place) => place.region.adcode === subject);
  const layout = useMemo(() => {
    if (!geo.data) return null;
    const inside = reporting.filter(
      (place) =>
        place.region.adcode !== subject && index.pathTo(place.region.adcode).some((step) => step.adcode === subject),
    );
    // The catalogue romanises what the articles name; other counties have a printed Chinese name only.
    const nameOf = (adcode: string) => {
      const known = index.regions.get(adcode);
      return known && (text.lang === 'zh' || known.name.en !== known.name.zh) ? text.both(known.short) : null;
    };
    const figures = inside.map((place) => place.figure);
    const input = {
      geo: geo.data,
      subject,
      places: toMapPlaces(inside, text),
      nameOf,
      around: isAlone ? region.adcode : undefined,
    };
    return (part: MapZoom | null) => ({
      figures,
      input,
      ...layoutRegionMap({ ...input, width, highest: highestOf(width), zoom: part }),
    });
  }, [geo.data, subject, reporting, index, text, width, isAlone, region.adcode]);
  const whole = useMemo(() => layout?.(null) ?? null, [layout]);
  const map = useMemo(() => (zoom === null ? whole : (layout?.(zoom) ?? null)), [layout, whole, zoom]);
  return {
    geo,
    map,
    whole,
    subject,
    reporting,
    own: own ? describeOwn(own, text) : null,
    title: text.t('region.mapTitle', {
      place: text.both((isAlone ? region : (index.regions.get(subject) ?? region)).name),
      indicator: text.both(indicator.name),
    }),
  };
}
