import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import { isOfPlaceItself } from '../domain/wholePlace';
import { describeSources } from '../export/describeSources';
import { isUnitInNumber } from '../format/formatExact';
import { formatFigureNumber } from '../format/formatNumber';
import { formatPeriod } from '../format/formatPeriod';
import { formatUnitBehind } from '../format/formatUnit';
import type { Text } from '../messages/text';
import { indexDataset, mustGet } from '../selectors/indexDataset';
import { selectReportingPlaces } from '../selectors/selectRegionFigures';
import { formatDue } from '../format/formatDue';
import { compareCodes } from '../domain/compareCodes';

/** A figure as a card says it. */
export interface CardFact {
  readonly figure: Figure;
  /** Place (where it is not the card's own) and indicator. */
  readonly label: string;
  /** Qualifier in words, number, unit and ※. */
  readonly value: string;
  readonly when: string;
}

const ROWS = 3;

/** Catalogue order, the whole before its parts, one institution's own last, newest first. */
function compareWeight(dataset: Dataset, adcode: string) {
  const order = new Map<string, number>(dataset.indicators.map((indicator, position) => [indicator.id, position]));
  return (a: Figure, b: Figure) =>
    Number(isOfPlaceItself(b)) - Number(isOfPlaceItself(a)) ||
    (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) ||
    Number(a.region !== adcode) - Number(b.region !== adcode) ||
    compareCodes(b.period.end, a.period.end) ||
    compareCodes(a.id, b.id);
}

function describeFact(figure: Figure, place: Region, own: Region, indicator: Indicator, text: Text): CardFact {
  const qualifier =
    figure.qualifier === 'exact' || figure.qualifier === 'range' || figure.value === null
      ? ''
      : text.t(`qualifier.${figure.qualifier}`);
  const word = figure.value === null || isUnitInNumber(figure.unit) ? '' : formatUnitBehind(figure, figure.value, text);
  const unit = word === '' ? '' : ` ${word}`;
  return {
    figure,
    label: [
      place === own ? '' : text.both(place.short),
      text.both(indicator.name),
      figure.site ? `（${text.both(figure.site)}）` : '',
    ]
      .filter(Boolean)
      .join(' '),
    value:
      `${qualifier} ${formatFigureNumber(figure, text.lang)}${unit}${figure.caveats.length > 0 ? ' ※' : ''}`.trim(),
    when:
      figure.kind === 'target'
        ? formatDue(figure, formatPeriod(figure.period, text.lang), text)
        : formatPeriod(figure.period, text.lang),
  };
}

/** One figure of each indicator and place. */
function keepFirst(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter(({ indicator, region, site }) => {
    const key = `${indicator}/${region}/${site?.zh ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The weightiest figures of a province and its cities, a target among them where there is one; none where nothing is
 * reported.
 */
export function selectCardFacts(dataset: Dataset, region: Region, text: Text): CardFact[] {
  const index = indexDataset(dataset);
  const all = selectReportingPlaces(dataset, region.adcode)
    .flatMap((place) => place.figures)
    .sort(compareWeight(dataset, region.adcode));
  const targets = all.filter((figure) => figure.kind === 'target').slice(0, 1);
  const actuals = keepFirst(all.filter((figure) => figure.kind === 'actual' && figure.value !== null)).slice(
    0,
    ROWS - targets.length,
  );
  return [...actuals, ...targets].map((figure) =>
    describeFact(
      figure,
      mustGet(index.regions, figure.region),
      region,
      mustGet(index.indicators, figure.indicator),
      text,
    ),
  );
}

/** The foot of a card: who published, what its signs mean, whose boundaries. */
export function describeCardFoot(dataset: Dataset, figures: readonly Figure[], text: Text): string[] {
  const { sources, signs } = describeSources(dataset, figures, text);
  return [
    sources,
    Object.values(signs).join('　'),
    `${text.t('map.boundaryNote')}${text.t('map.boundarySource')}`,
  ].filter((line) => line.trim() !== '');
}
