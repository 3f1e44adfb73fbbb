import { layoutDumbbell } from '../../charts/dumbbell/layoutDumbbell';
import type { RankedGroup } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import { layoutSlope } from '../../charts/slope/layoutSlope';
import { readToday } from '../../ui/browser/clock';
import { readViewAddress } from '../../config/viewAddress';
import type { Dataset, Figure, Indicator, Region } from '../../domain/dataset';
import type { Pair } from '../../domain/pair';
import type { Slope } from '../../domain/slope';
import { describeSources, listDates } from '../../export/describeSources';
import type { Takeaway } from '../../export/takeaway';
import { formatMixedDates } from '../../format/formatMixedDates';
import { formatPeriodProse } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import { formatPlace } from '../../format/formatTarget';
import type { ComparedProps } from './BarsSection';
import { describeCautions, figuresOf } from './describeCautions';
import { describeComparison } from './describeComparison';
import { describePairNotes } from './describePair';
import { formatSilence, isSilent } from './describeSilence';

/** Narrower, names, marks and numbers would not fit beside each other. */
const LEAST_PX = 480;
/** Six places in four groups and to spare. */
const HEIGHT = 600;
/** Higher, small differences would look like large ones. */
const SLOPE_MOST_PX = 420;

const datesOf = (figures: readonly Figure[], text: Text) => {
  const dates = listDates(figures, text, formatPeriodProse);
  return { first: dates[0] ?? '—', last: dates.at(-1) ?? '—' };
};

/** The places of a comparison as a part of a file's name. */
const nameAll = (regions: readonly Region[], text: Text): string =>
  regions.map((region) => text.both(region.short)).join('+');

const imprint = (dataset: Dataset) => ({ address: readViewAddress(), drawnOn: readToday(), edition: dataset.version });

/** The bars with every caution of the page, and the places that have none. */
export function takeBars(
  { dataset, indicator, comparison, isRanked, text }: ComparedProps & { readonly text: Text },
  groups: readonly RankedGroup[],
): Takeaway {
  const { articles } = indexDataset(dataset);
  const figures = figuresOf(comparison);
  const creditOf = (figure: Figure) => {
    const article = articles.get(figure.article);
    return article ? text.both(article.credit) : '';
  };
  const populations = comparison.places.flatMap((place) => place.population ?? []);
  const described = describeSources(dataset, figures, text, populations);
  const silent = comparison.rows
    .filter(isSilent)
    .map((row) => text.t('compare.pair.of', { place: formatPlace(row.region, text), ratio: formatSilence(row, text) }));
  const how = text.t(comparison.per === '10k' ? 'compare.per.10k' : 'compare.per.total');
  const spec: Takeaway['spec'] = {
    fileName: [
      nameAll(
        comparison.rows.map((row) => row.region),
        text,
      ),
      text.both(indicator.name),
      comparison.per === '10k' ? '10k' : '',
      readToday(),
    ]
      .filter(Boolean)
      .join('-'),
    title: describeComparison(comparison, indicator, isRanked, text),
    subtitle: text.t('compare.export.subtitle', {
      indicator: text.both(indicator.name),
      how: `${how} · ${text.t(`unit.${indicator.unit}`, { count: 2 })}`,
      ...datesOf(figures, text),
    }),
    body: ({ widthPx, heightPx }) =>
      layoutRankedBarsScene(groups, text, { width: Math.max(widthPx, LEAST_PX), height: heightPx ?? HEIGHT, creditOf }),
    notes: [
      ...(silent.length > 0
        ? [text.t('compare.export.silent', { places: silent.join(text.t('compare.separator')) })]
        : []),
      ...(comparison.mixed ? [formatMixedDates(comparison.mixed, isRanked, text)] : []),
      // Caveats of single values come with the sources.
      ...describeCautions(comparison, text)
        .filter((caution) => caution.label === '')
        .map((caution) => caution.words),
      ...described.notes,
      ...(populations.length > 0 ? [] : [text.t('export.noDenominator')]),
    ],
    sources: described.sources,
    ...imprint(dataset),
  };
  const denominators = new Map(
    comparison.places.flatMap((place) =>
      place.population ? [[place.figure.id as string, place.population] as const] : [],
    ),
  );
  return { dataset, figures, spec, ...(denominators.size > 0 ? { denominators } : {}) };
}

interface PairFigure {
  readonly dataset: Dataset;
  readonly pair: Pair;
  readonly finding: string;
  readonly text: Text;
}

/** The dumbbells of two indicators. */
export function takePair({ dataset, pair, finding, text }: PairFigure): Takeaway {
  const names = { first: text.both(pair.first.name), second: text.both(pair.second.name) };
  const figures = pair.rows.flatMap((row) => [row.first, row.second]);
  const described = describeSources(dataset, figures, text);
  const spec: Takeaway['spec'] = {
    fileName: [
      nameAll(
        pair.rows.map((row) => row.region),
        text,
      ),
      text.t('compare.pair', names),
      readToday(),
    ].join('-'),
    title: finding,
    subtitle: text.t('compare.export.subtitle', {
      indicator: text.t('compare.pair', names),
      how: text.t('compare.pair.note'),
      ...datesOf(figures, text),
    }),
    body: ({ widthPx, heightPx }) =>
      layoutDumbbell(pair.rows, text, {
        width: Math.max(widthPx, LEAST_PX),
        height: heightPx ?? undefined,
        names,
      }),
    notes: [...describePairNotes(pair, text), ...described.notes],
    sources: described.sources,
    ...imprint(dataset),
  };
  return { dataset, figures, spec };
}

interface SlopeFigure {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly slopes: readonly Slope[];
  readonly finding: string;
  readonly text: Text;
}

/** The lines between two dates. */
export function takeSlope({ dataset, indicator, slopes, finding, text }: SlopeFigure): Takeaway {
  const figures = slopes.flatMap((slope) => slope.points);
  const described = describeSources(dataset, figures, text);
  const spec: Takeaway['spec'] = {
    fileName: [
      nameAll(
        slopes.map((slope) => slope.region),
        text,
      ),
      text.both(indicator.name),
      text.t('compare.slope'),
      readToday(),
    ].join('-'),
    title: finding,
    subtitle: text.t('compare.export.subtitle', {
      indicator: text.both(indicator.name),
      how: text.t(`unit.${indicator.unit}`, { count: 2 }),
      ...datesOf(figures, text),
    }),
    body: ({ widthPx, heightPx }) =>
      layoutSlope(
        slopes,
        text,
        Math.max(widthPx, LEAST_PX),
        heightPx === null ? undefined : Math.min(heightPx, SLOPE_MOST_PX),
      ),
    notes: [text.t('compare.slope.note'), ...described.notes],
    sources: described.sources,
    ...imprint(dataset),
  };
  return { dataset, figures, spec };
}
