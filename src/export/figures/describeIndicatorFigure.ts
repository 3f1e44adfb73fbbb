import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import type { ListOrder } from '../../domain/codes';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import { listShownFigures, type PlaceReport } from '../../domain/placeReport';
import { describeSources, listDates } from '../describeSources';
import { describeImprint, describeNarrowing, type ExportFigure, type FigureContext } from './exportFigure';
import { describeCover, listCoverPlaces } from './describeCover';
import { describeYear } from './describeFinding';
import { describePlaceTable } from './describeTable';
import { nameCredit } from './nameCredit';
import { formatUnranked } from '../../format/formatMixedDates';
import { formatPeriodProse } from '../../format/formatPeriod';
import { formatProvinces, nameWithin } from '../../format/formatProvinces';
import { formatUnit } from '../../format/formatUnit';
import { indexDataset } from '../../selectors/indexDataset';
import type { MixedDates } from '../../selectors/selectComparability';

/** Narrower, names and bars would not fit beside each other. */
const LEAST_PX = 480;
/** Room for some forty places; those that do not fit are counted in a last line. */
const HEIGHT = 2000;

interface IndicatorFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly places: readonly PlaceReport[];
  readonly mixed: MixedDates | null;
  readonly order: ListOrder;
  /** The place that the list is narrowed to; absent = everywhere. */
  readonly within?: Region;
  /** The year that the reader chose; null = the latest of each place. */
  readonly year?: number | null;
  /** The provinces that the reader chose; none = all. */
  readonly provinces?: readonly string[];
}

/** What the list is about and how far it reaches in time; where it is empty, that nothing is reported. */
function describeList(
  { indicator, within, places, year, text }: IndicatorFigure,
  provinces: string,
  dates: readonly string[],
): { title: string; subtitle: string } {
  const names = { indicator: text.both(indicator.name), place: within ? text.both(within.name) : '' };
  const isSilent = within !== undefined && dates.length === 0;
  const unit = formatUnit(indicator, 2, text);
  const reach = year
    ? [describeYear(year, places, text), unit].join(text.lang === 'zh' ? '，' : ', ')
    : text.t('indicator.exportSubtitle', { unit, first: dates[0] ?? '—', last: dates.at(-1) ?? '—' });
  return {
    title: within ? text.t('region.mapTitle', names) : nameWithin(names.indicator, provinces, text),
    subtitle: isSilent ? text.t('batch.nothing', names) : reach,
  };
}

/** The places that report an indicator, as bars in the order of the page with their words and sources. */
export function describeIndicatorFigure(view: IndicatorFigure): ExportFigure {
  const { dataset, places, mixed, order, text } = view;
  const { regions } = indexDataset(dataset);
  const provinces = formatProvinces(view.provinces ?? [], regions, text);
  const figures = places.flatMap(listShownFigures);
  const dates = listDates(
    figures.filter((figure) => figure.kind !== 'target'),
    text,
    formatPeriodProse,
  );
  const described = describeSources(dataset, figures, text);
  const { groups } = layoutRankedBars(places, { order, isRanked: mixed === null });
  const narrowing = describeNarrowing(view.provinces ?? [], regions, text);
  const whole = figures.length > 0 ? [text.t('export.noDenominator')] : [];
  const unranked = mixed ? [formatUnranked(mixed, order, text)] : [];
  const said = describeList(view, provinces, dates);
  return {
    dataset,
    figures,
    spec: {
      fileName: [
        view.within ? text.both(view.within.name) : provinces || text.t('export.nation'),
        text.both(view.indicator.name),
        view.year ? String(view.year) : '',
        view.today,
      ]
        .filter(Boolean)
        .join('-'),
      ...said,
      body: ({ widthPx, heightPx }) =>
        layoutRankedBarsScene(groups, text, {
          width: Math.max(widthPx, LEAST_PX),
          height: heightPx ?? HEIGHT,
          isStretched: heightPx !== null,
          creditOf: nameCredit(dataset, text),
        }),
      notes: [...narrowing, ...unranked, ...described.notes, ...whole],
      lesser: [...unranked, ...described.lesser],
      ...describePlaceTable(dataset, groups, text),
      ...describeCover(
        {
          dataset,
          headline: said.title,
          subtitle: said.subtitle,
          candidates: listCoverPlaces(places, text),
          notes: [...narrowing, ...whole],
        },
        text,
      ),
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
