import type { RankedGroup } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import type { Dataset } from '../../domain/dataset';
import type { DefinedIndicator } from '../../domain/records/indicator';
import { formatMixedDates } from '../../format/formatMixedDates';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { Comparison } from '../../selectors/selectComparison';
import { describeSources } from '../describeSources';
import { collectDenominators } from './collectDenominators';
import { describeCautions, figuresOf } from './describeCautions';
import { describeCover, listCoverPlaces } from './describeCover';
import { describePlaceTable } from './describeTable';
import { describeComparison } from './describeComparison';
import { formatSilence, isSilent } from './describeSilence';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { describeSpan, LEAST_COMPARED_PX, nameCompared } from './nameCompared';
import { nameCredit } from './nameCredit';

/** Six places in four groups and to spare. */
const HEIGHT = 600;

/** One indicator of some places. */
export interface ComparedPlaces {
  readonly dataset: Dataset;
  readonly indicator: DefinedIndicator;
  readonly comparison: Comparison;
  /** false: the dates lie too far apart and the reader has not asked for ranks all the same. */
  readonly isRanked: boolean;
}

interface ComparisonFigure extends ComparedPlaces, FigureContext {
  /** The rows as they are drawn. */
  readonly groups: readonly RankedGroup[];
}

const nameFile = ({ indicator, comparison, today, text }: ComparisonFigure): string =>
  [
    nameCompared(
      comparison.rows.map((row) => row.region),
      text,
    ),
    text.both(indicator.name),
    comparison.per === '10k' ? '10k' : '',
    today,
  ]
    .filter(Boolean)
    .join('-');

/** The places without a bar, with the reason of each. */
function describeSilent({ rows }: Comparison, text: Text): string[] {
  const silent = rows
    .filter(isSilent)
    .map((row) => text.t('compare.pair.of', { place: formatPlace(row.region, text), ratio: formatSilence(row, text) }));
  return silent.length > 0
    ? [text.t('compare.export.silent', { places: silent.join(text.t('compare.separator')) })]
    : [];
}

/** Every caution of the page; those about single values come with the sources. */
function describeNotes({ comparison, isRanked, text }: ComparisonFigure): string[] {
  return [
    ...describeSilent(comparison, text),
    ...(comparison.mixed ? [formatMixedDates(comparison.mixed, isRanked, text)] : []),
    ...describeCautions(comparison, text)
      .filter((caution) => caution.label === '')
      .map((caution) => caution.words),
  ];
}

/** The bars of a comparison with every caution of the page, and the places that have none. */
export function describeComparisonFigure(view: ComparisonFigure): ExportFigure {
  const { dataset, indicator, comparison, isRanked, groups, text } = view;
  const figures = figuresOf(comparison);
  const populations = comparison.places.flatMap((place) => place.population ?? []);
  const described = describeSources(dataset, figures, text, populations);
  const how = text.t(comparison.per === '10k' ? 'compare.per.10k' : 'compare.per.total');
  const unit = text.t(`unit.${indicator.unit}`, { count: 2 });
  const title = describeComparison(comparison, indicator, isRanked, text);
  const subtitle = describeSpan(text.both(indicator.name), `${how} · ${unit}`, figures, text);
  const whole = populations.length > 0 ? [] : [text.t('export.noDenominator')];
  const cautions = describeNotes(view);
  return {
    dataset,
    figures,
    ...collectDenominators(comparison.places),
    spec: {
      fileName: nameFile(view),
      title,
      subtitle,
      body: ({ widthPx, heightPx }) =>
        layoutRankedBarsScene(groups, text, {
          width: Math.max(widthPx, LEAST_COMPARED_PX),
          height: heightPx ?? HEIGHT,
          isStretched: heightPx !== null,
          creditOf: nameCredit(dataset, text),
        }),
      notes: [...cautions, ...described.notes, ...whole],
      lesser: [...cautions, ...described.lesser],
      ...describePlaceTable(dataset, groups, text),
      ...describeCover(
        { dataset, headline: title, subtitle, candidates: listCoverPlaces(comparison.places, text), notes: whole },
        text,
      ),
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
