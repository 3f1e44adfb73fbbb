import { selectYear } from '../../domain/period';
import type { Census, Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/records/indicator';
import type { GeoMap } from '../../domain/geoMap';
import type { MixedDates } from '../../selectors/selectComparability';
import type { Place, PlaceReport } from '../../domain/placeReport';
import { isForMap } from '../../domain/wholePlace';
import type { Query } from '../../address/parameters';
import { formatPlaceValue } from '../../charts/map/placing/mapSeries';
import type { FirstText } from '../../messages/text';
import type { Places, Unmapped } from '../../selectors/selectPlaces';
import { selectFinding } from '../../selectors/selectFinding';
import { formatProvinces } from '../../format/formatProvinces';
import { formatUnit } from '../../format/formatUnit';
import { indexDataset } from '../../selectors/indexDataset';

/** Numbers stand free between Chinese words; where the value itself begins with a word, 每万人, nothing does. */
const closeUp = (words: string): string => words.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/**
 * The finding of the map as a headline. Nobody "reports most" of values that are not ranked; of a silent year it says
 * that.
 */
export function describeFinding(
  places: readonly Place[],
  text: FirstText,
  unranked: MixedDates['reason'] | null = null,
  year: number | null = null,
): string {
  if (places.length === 0 && year !== null) return text.t('home.finding.noneIn', { year: String(year) });
  return closeUp(findWords(places, text, unranked));
}

function findWords(places: readonly Place[], text: FirstText, unranked: MixedDates['reason'] | null): string {
  const finding = selectFinding(places);
  const name = (place: Place) => text.both(place.region.short);
  const value = (place: Place) => {
    const words = formatPlaceValue(place, text.lang).replace('※', '');
    // A value per 10,000 residents is ours, not what the place reported.
    return place.population ? text.t('home.finding.perTenThousand', { value: words }) : words;
  };
  if (finding.kind === 'values' && unranked) {
    return text.t(unranked === 'dates' ? 'home.finding.mixed' : 'home.finding.counts', {
      count: places.filter((place) => place.state === 'value' || place.state === 'zero').length,
    });
  }
  switch (finding.kind) {
    case 'valueAndTarget':
      return text.t('home.finding.valueAndTarget', {
        top: name(finding.top),
        value: value(finding.top),
        target: name(finding.target),
        tops: finding.tops,
        targets: finding.targets,
      });
    case 'unclear':
      return text.t('home.finding.unclear', {
        top: name(finding.top),
        value: value(finding.top),
        other: name(finding.other),
      });
    case 'target':
      return text.t('home.finding.target', {
        target: name(finding.target),
        value: value(finding.target),
        targets: finding.targets,
      });
    case 'none':
      return text.t('home.finding.none');
    case 'values':
      return text.t('home.finding.values', { top: name(finding.top), value: value(finding.top), tops: finding.tops });
    case 'single':
    case 'incomparable':
      return text.t(`home.finding.${finding.kind}`, { top: name(finding.top), value: value(finding.top) });
  }
}

/** Provinces that the filter leaves out: they may report, so they must not look silent. */
export function selectOutside(geo: GeoMap | null, provinces: readonly string[]): ReadonlySet<string> {
  return new Set(
    provinces.length === 0 || geo === null
      ? []
      : geo.areas.map((area) => area.adcode).filter((adcode) => !provinces.includes(adcode)),
  );
}

/** What a page shows of an indicator, as far as its headline reads it. */
interface Selection {
  readonly result: Places;
  readonly query: Query;
  readonly mixed: MixedDates | null;
  /** Why a map can show no place at all; null where it can. */
  readonly unmapped: Unmapped | null;
}

/** The headline of a page's map: its finding, or why there can be none. */
export function describeSelection({ result, query, mixed, unmapped }: Selection, text: FirstText): string {
  if (unmapped) return text.t(`home.finding.${unmapped}`);
  // Where only the denominators are missing, the year is not silent.
  const year = result.withoutPopulation.length > 0 ? null : query.period;
  return describeFinding(result.places, text, mixed?.reason ?? null, year);
}

/** `2022 年的报道，2 处沿用更早的数`: the year that is asked for, and how many places did not report in it. */
export function describeYear(year: number, places: readonly PlaceReport[], text: FirstText): string {
  const borrowed = places.filter((place) => place.borrowedFor).length;
  return text.t(borrowed > 0 ? 'home.spanBorrowed' : 'home.spanYear', { year: String(year), count: borrowed });
}

/** What a map is a view of. */
interface ViewWords {
  readonly dataset: Census;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly places: readonly Place[];
}

/** Indicator, provinces, period and unit in one line under the headline. */
export function describeView({ dataset, indicator, query, places }: ViewWords, text: FirstText): string {
  const years = places.filter((place) => place.state !== 'target').map((place) => selectYear(place.figure.period));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const provinces = formatProvinces(query.province, indexDataset(dataset).regions, text);
  const join = (parts: readonly string[]) => parts.filter(Boolean).join(text.lang === 'zh' ? '，' : ', ');
  const unit = unitOf(indicator, query, text);
  if (query.period === null && years.length === 0) return join([text.both(indicator.name), provinces, unit]);
  const span = query.period
    ? describeYear(query.period, places, text)
    : text.t('home.spanLatest', {
        years: first === last ? String(first) : `${first}–${last}`,
      });
  return text.t('home.subtitle', { indicator: text.both(indicator.name), span: join([provinces, span]), unit });
}

/** The unit of what is drawn, in words. */
export const unitOf = (indicator: Indicator, query: Pick<Query, 'per'>, text: FirstText): string =>
  query.per === '10k'
    ? text.t('home.unitPerResidents', { unit: formatUnit(indicator, 2, text) })
    : formatUnit(indicator, 2, text);

/** Largest value of an indicator over all periods and places: fixes circle scale and classes whatever is filtered. */
export function selectMaxValue(
  dataset: Facts,
  indicator: string,
  places: readonly Pick<PlaceReport, 'value'>[],
  per: Query['per'],
): number {
  if (per === '10k') return Math.max(...places.map((place) => place.value), 0.001);
  const values = dataset.figures
    .filter((figure) => figure.indicator === indicator && isForMap(figure))
    .map((figure) => figure.value ?? 0);
  return Math.max(...values, 1);
}
