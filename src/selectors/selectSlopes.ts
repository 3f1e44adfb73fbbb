import { selectCounting } from '../domain/counting';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { IndicatorSlopes, Slope } from '../domain/slope';
import { standsForPlace } from '../domain/wholePlace';
import { groupBy, indexDataset } from './indexDataset';
import { compareCodes } from '../domain/compareCodes';

const isPoint = (figure: Figure) => figure.kind === 'actual' && standsForPlace(figure);

/**
 * The places that print an indicator at two dates or more. Values of one date that contradict each other count once.
 */
export function selectSlopes(dataset: Dataset, indicator: string): Slope[] {
  const index = indexDataset(dataset);
  const measure = index.indicators.get(indicator)?.measure ?? 'parameter';
  // A count of a year and one to date are no two points of one line.
  const lines = groupBy(
    index.figuresOfIndicator(indicator).filter(isPoint),
    (figure) => `${figure.region} ${selectCounting(figure, measure)}`,
  );
  return [...lines.values()].flatMap((figures) => {
    const region = index.regions.get(figures[0]?.region ?? '');
    const points = [...new Map(figures.map((figure) => [figure.period.end, figure])).values()].sort((a, b) =>
      compareCodes(a.period.end, b.period.end),
    );
    return region && points.length > 1 ? [{ region, points }] : [];
  });
}

/** Every indicator that some place prints at two dates. */
export function selectAllSlopes(dataset: Dataset): IndicatorSlopes[] {
  return dataset.indicators
    .map((indicator) => ({ indicator, slopes: selectSlopes(dataset, indicator.id) }))
    .filter(({ slopes }) => slopes.length > 0);
}
