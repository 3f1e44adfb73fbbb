import type { Values } from '../../address/parameters';
import { formatSearch } from '../../address/writeAddress';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import type { GeoMap } from '../../domain/geoMap';
import type { TargetSeries } from '../../domain/targetSeries';
import type { Place } from '../../domain/placeReport';
import { formatFinding } from '../../format/formatFinding';
import { formatTargetHeadline } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import { selectListOrder, selectMixedDates } from '../../selectors/selectComparability';
import { selectPlaces } from '../../selectors/selectPlaces';
import type { BoundaryFile } from '../../selectors/selectNamingFiles';
import { selectRegionMap } from '../../selectors/selectRegionMap';
import { selectTargets } from '../../selectors/selectTargets';
import { describeBoardFigure } from '../figures/describeBoardFigure';
import { describeIndicatorFigure } from '../figures/describeIndicatorFigure';
import { describeRegionMapFigure } from '../figures/describeRegionMapFigure';
import { describeTargetFigure } from '../figures/describeTargetFigure';
import { arrangeRows } from '../figures/targetRows';
import type { ExportFigure } from '../figures/exportFigure';
import type { BatchJob } from './planBatch';

export type LoadGeo = (level: BoundaryFile['level'], adcode: string) => Promise<GeoMap>;

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
function formatAddress({ site, text }: BatchView, path: string, values: Partial<Values>): string {
  return `${site}${path}${formatSearch({ ...values, lang: text.lang === 'en' ? 'en' : null })}`;
}

/** The province that filters of addresses name; a place outside of provinces has none. */
function narrowTo(dataset: Dataset, region: Region): Partial<Values> {
  const province = indexDataset(dataset).provinceOf(region.adcode)?.adcode;
  return { province: province ? [province] : [] };
}

const isInside = (dataset: Dataset, adcode: string, within: string): boolean =>
  indexDataset(dataset)
    .pathTo(adcode)
    .some((step) => step.adcode === within);

/** Everywhere that reports the indicator, at its latest. */
const selectLatest = (dataset: Dataset, indicator: string): readonly Place[] =>
  selectPlaces(dataset, { indicator, provinces: [], year: null, per: 'total' }).places;

type IndicatorJob = BatchJob & { readonly indicator: NonNullable<BatchJob['indicator']> };

async function describeMap({ region, indicator }: IndicatorJob, view: BatchView): Promise<ExportFigure> {
  const { dataset, text, today } = view;
  const series = selectRegionMap(dataset, { region, indicator: indicator.id, year: null });
  const { level, adcode } = series.boundaries;
  return describeRegionMapFigure({
    dataset,
    indicator,
    series,
    geo: await view.loadGeo(level, adcode),
    today,
    address: formatAddress(view, paths.region(region.adcode), { indicator: indicator.id }),
    text,
  });
}

function describeBars({ region, indicator }: IndicatorJob, view: BatchView): ExportFigure {
  const { dataset, text, today } = view;
  const places = selectLatest(dataset, indicator.id).filter((place) =>
    isInside(dataset, place.region.adcode, region.adcode),
  );
  const mixed = selectMixedDates(places, indicator.measure);
  return describeIndicatorFigure({
    dataset,
    indicator,
    places,
    mixed,
    order: selectListOrder(mixed, 'size'),
    within: region,
    today,
    text,
    address: formatAddress(view, paths.indicator(indicator.id), narrowTo(dataset, region)),
  });
}

/** The targets of a place and of all places inside it. */
export const selectTargetsInside = (dataset: Dataset, region: Region, today: string): TargetSeries[] =>
  selectTargets(dataset, today).filter((series) => isInside(dataset, series.region.adcode, region.adcode));

function describeTargets({ region }: BatchJob, view: BatchView): ExportFigure {
  const { dataset, text, today } = view;
  const targets = selectTargetsInside(dataset, region, today);
  const rows = arrangeRows(targets, indexDataset(dataset), text);
  return describeBoardFigure({
    dataset,
    rows,
    within: region,
    provinces: [],
    filters: [],
    sort: 'deadline',
    today,
    text,
    address: formatAddress(view, paths.targets(), narrowTo(dataset, region)),
  });
}

function describePath(series: TargetSeries, view: BatchView): ExportFigure {
  const { dataset, text, today } = view;
  return describeTargetFigure({
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
export async function describeJobFigure(job: BatchJob, view: BatchView): Promise<ExportFigure> {
  const { indicator, target } = job;
  if (target !== null) return describePath(target, view);
  if (job.chart === 'targets' || indicator === null) return describeTargets(job, view);
  return job.chart === 'map' ? describeMap({ ...job, indicator }, view) : describeBars({ ...job, indicator }, view);
}
