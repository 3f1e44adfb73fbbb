import { layoutRankedBars, type RankedPlace } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import { readToday } from '../../config/clock';
import type { Dataset, Figure, Indicator } from '../../domain/dataset';
import { describeSources } from '../../export/describeSources';
import type { Takeaway } from '../../export/takeaway';
import { formatMixedDates } from '../../format/formatMixedDates';
import { formatPeriod } from '../../format/formatPeriod';
import { formatUnit } from '../../format/formatUnit';
import type { Text } from '../../messages/text';
import type { MixedDates } from '../../selectors/selectComparability';
import { indexDataset } from '../../selectors/indexDataset';

/** Narrower, names and bars would not fit beside each other. */
const LEAST_PX = 480;
/** Room for some forty places; those that do not fit are counted in a last line. */
const HEIGHT = 2000;

interface IndicatorFigure {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly places: readonly RankedPlace[];
  readonly mixed: MixedDates | null;
  readonly isRanked: boolean;
  readonly text: Text;
}

/** The places that report an indicator, as bars in the order of the page with their words and sources. */
export function takeIndicator({ dataset, indicator, places, mixed, isRanked, text }: IndicatorFigure): Takeaway {
  const { articles } = indexDataset(dataset);
  const figures = places.flatMap((place) => [place.figure, ...(place.contradicting ?? [])]);
  const creditOf = (figure: Figure) => { const article = articles.get(figure.article); return article ? text.both(article.credit) : ''; };
  const dates = [...new Set(figures.filter((figure) => figure.kind !== 'target').map((figure) => formatPeriod(figure.period)))].sort();
  const described = describeSources(dataset, figures, text);
  return {
    dataset,
    figures,
    spec: {
      fileName: `${text.both(indicator.name)}-${readToday()}`,
      title: text.both(indicator.name),
      subtitle: text.t('indicator.exportSubtitle', { unit: formatUnit(indicator, 2, text), first: dates[0] ?? '—', last: dates.at(-1) ?? '—' }),
      body: ({ widthPx, heightPx }) => layoutRankedBarsScene(layoutRankedBars(places, { isRanked }).groups, text, { width: Math.max(widthPx, LEAST_PX), height: heightPx ?? HEIGHT, creditOf }),
      notes: [...(mixed ? [formatMixedDates(mixed, isRanked, text)] : []), ...described.notes, text.t('export.noDenominator')],
      sources: described.sources,
      address: window.location.href,
      drawnOn: readToday(),
      edition: dataset.version,
    },
  };
}
