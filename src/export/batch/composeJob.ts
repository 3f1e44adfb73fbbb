import { formatPlaceValue, toMapPlaces } from '../../charts/map/placing/mapSeries';
import { paths } from '../../config/paths';
import type { Dataset, Region } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { formatFinding } from '../../format/formatFinding';
import { formatPeriod } from '../../format/formatPeriod';
import { formatTargetHeadline } from '../../format/formatTarget';
import { formatUnit } from '../../format/formatUnit';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import { selectMixedDates } from '../../selectors/selectComparability';
import { selectMapSubject } from '../../selectors/selectMapSubject';
import { type Place, selectPlaces } from '../../selectors/selectPlaces';
import { selectTargets, type TargetSeries } from '../../selectors/selectTargets';
import { takeBoard } from '../figures/takeBoard';
import { takeIndicator } from '../figures/takeIndicator';
import { takeRegionMap } from '../figures/takeRegionMap';
import { takeTarget } from '../figures/takeTarget';
import { arrangeRows } from '../figures/targetRows';
import type { Takeaway } from '../takeaway';
import type { BatchJob } from './planBatch';

/** Boundaries of a province's prefectures, or of its counties. */
export type LoadGeo = (level: 'province' | 'county', province: string) => Promise<GeoMap>;

/** What all figures of a batch share. */
export interface BatchView {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly today: string;
  /** Address of the site without a slash at its end. */
  readonly site: string;
  readonly loadGeo: LoadGeo;
}

/**
 * The address of the page that shows the same; the language stands in it, since whoever opens it has no preference of
 * ours.
 */
function formatAddress({ site, text }: BatchView, path: string, parts: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parts);
  if (text.lang === 'en') query.set('lang', 'en');
  const search = query.toString();
  return `${site}${path}${search ? `?${search}` : ''}`;
}

/** The province that filters of addresses name; a place outside of provinces has none. */
function narrowTo(dataset: Dataset, region: Region): Readonly<Record<string, string>> {
  const province = indexDataset(dataset).provinceOf(region.adcode)?.adcode;
  return province ? { province } : {};
}

const isInside = (dataset: Dataset, adcode: string, within: string): boolean =>
  indexDataset(dataset)
    .pathTo(adcode)
    .some((step) => step.adcode === within);

/** Everywhere that reports the indicator, at its latest. */
const selectLatest = (dataset: Dataset, indicator: string): readonly Place[] =>
  selectPlaces(dataset, { indicator, provinces: [], year: null, per: 'total' }).places;

function describeOwn(own: Place, text: Text) {
  const date = formatPeriod(own.figure.period, text.lang);
  const when = own.state === 'target' ? text.t('map.targetBy', { date }) : date;
  return { figure: own.figure, words: `${text.both(own.region.short)} ${formatPlaceValue(own, text.lang)} ${when}` };
}

type IndicatorJob = BatchJob & { readonly indicator: NonNullable<BatchJob['indicator']> };

async function takeMap(job: IndicatorJob, view: BatchView): Promise<Takeaway> {
  const { dataset, text } = view;
  const index = indexDataset(dataset);
  const subject = selectMapSubject(dataset, job.region);
  const province = index.provinceOf(job.region.adcode)?.adcode ?? job.region.adcode;
  const geo = await view.loadGeo(subject === province ? 'province' : 'county', province);
  const reporting = selectLatest(dataset, job.indicator.id);
  const own = reporting.find((place) => place.region.adcode === subject);
  const inside = reporting.filter(
    (place) => place.region.adcode !== subject && isInside(dataset, place.region.adcode, subject),
  );
  // The catalogue romanises what the articles name; other counties have a printed Chinese name only.
  const nameOf = (adcode: string) => {
    const known = index.regions.get(adcode);
    return known && (text.lang === 'zh' || known.name.en !== known.name.zh) ? text.both(known.short) : null;
  };
  const names = {
    place: text.both((index.regions.get(subject) ?? job.region).name),
    indicator: text.both(job.indicator.name),
  };
  return takeRegionMap({
    dataset,
    text,
    today: view.today,
    map: { geo, subject, places: toMapPlaces(inside, text), nameOf },
    figures: inside.flatMap((place) => [place.figure, ...(place.contradicting ?? [])]),
    own: own ? describeOwn(own, text) : null,
    title: text.t('region.mapTitle', names),
    silence: text.t('batch.nothing', names),
    unit: formatUnit(job.indicator, 2, text),
    address: formatAddress(view, paths.region(job.region.adcode), { indicator: job.indicator.id }),
  });
}

function takeBars({ region, indicator }: IndicatorJob, view: BatchView): Takeaway {
  const { dataset, text, today } = view;
  const places = selectLatest(dataset, indicator.id).filter((place) =>
    isInside(dataset, place.region.adcode, region.adcode),
  );
  const mixed = selectMixedDates(places);
  return takeIndicator({
    dataset,
    indicator,
    places,
    mixed,
    isRanked: mixed === null,
    within: region,
    today,
    text,
    address: formatAddress(view, paths.indicator(indicator.id), narrowTo(dataset, region)),
  });
}

/** The targets of a place and of all places inside it. */
export const selectTargetsInside = (dataset: Dataset, region: Region, today: string): TargetSeries[] =>
  selectTargets(dataset, today).filter((series) => isInside(dataset, series.region.adcode, region.adcode));

function takeTargets({ region }: BatchJob, view: BatchView): Takeaway {
  const { dataset, text, today } = view;
  const targets = selectTargetsInside(dataset, region, today);
  const rows = arrangeRows(targets, indexDataset(dataset), text);
  return takeBoard({
    dataset,
    rows,
    within: region,
    filters: [],
    sort: 'deadline',
    today,
    text,
    address: formatAddress(view, paths.targets(), narrowTo(dataset, region)),
  });
}

function takePath(series: TargetSeries, view: BatchView): Takeaway {
  const { dataset, text, today } = view;
  return takeTarget({
    dataset,
    series,
    today,
    text,
    own: null,
    headline: formatTargetHeadline(series, text),
    finding: formatFinding(series, text),
    address: formatAddress(view, paths.target(series.target.id), {}),
  });
}

/** One figure of a batch with the figures behind it. A place without data gives a figure that says so. */
export async function composeJob(job: BatchJob, view: BatchView): Promise<Takeaway> {
  const { indicator, target } = job;
  if (target !== null) return takePath(target, view);
  if (job.chart === 'targets' || indicator === null) return takeTargets(job, view);
  return job.chart === 'map' ? takeMap({ ...job, indicator }, view) : takeBars({ ...job, indicator }, view);
}
