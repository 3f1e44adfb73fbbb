import type { MeasureCode } from './codes';
import type { AnyFigure } from './observation';
import { computeDaysBetween } from './period';

/** Mean length of a month, in days. */
const MONTH_DAYS = 30.44;

/** How a figure lies in time: as its own words say, else as its indicator counts. */
export const selectMeasure = (figure: AnyFigure, ofIndicator: MeasureCode): MeasureCode =>
  ('measure' in figure ? figure.measure : undefined) ?? ofIndicator;

/**
 * What a value is counted over; only values with the same may be ranked or make a pace: a count of a day, of so many
 * months (漯河 two, 威宁 a year), or from a beginning to date (铜仁).
 */
export function selectCounting(figure: AnyFigure, ofIndicator: MeasureCode): string {
  const measure = selectMeasure(figure, ofIndicator);
  const { type, start, end } = figure.period;
  const isCounted = measure === 'flow' || (measure === 'cumulative' && type === 'during');
  if (!isCounted) return measure;
  return `${measure} ${Math.round((computeDaysBetween(start, end) + 1) / MONTH_DAYS)}`;
}

/** Whether all values are counted over the same: else a larger one is not more. */
export const areCountedAlike = (figures: readonly AnyFigure[], ofIndicator: MeasureCode): boolean =>
  new Set(figures.map((figure) => selectCounting(figure, ofIndicator))).size < 2;
