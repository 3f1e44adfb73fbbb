import { placePeriod, type PlacedPeriod } from './placePeriod';
import { computeTimeAxis, DAY_MS, type TimeAxis, timeOf } from './timeAxis';
import { type AnyFigure, isOwn } from '../../domain/observation';
import type { TargetSeries } from '../../domain/targetSeries';

/** A date on the line. */
interface PlacedDate extends PlacedPeriod {
  readonly isInferred: boolean;
  /** By the reader. */
  readonly isAdded: boolean;
}

/** A target on a line of time: shares (0–1) of the line's width, so that it draws at any width. */
export interface PlacedTimeline {
  /** When the article with the target appeared. */
  readonly reported: number;
  readonly actuals: readonly PlacedDate[];
  /** null where the target has none. */
  readonly deadline: PlacedDate | null;
  /** Days past the deadline without a figure. Only the past is silent; a coming year has not happened. */
  readonly silence: { readonly from: number; readonly to: number } | null;
  readonly today: number;
}

/** One stretch of time for all rows of a board: from before the first report to after the last deadline. */
export function computeBoardAxis(targets: readonly TargetSeries[], today: string): TimeAxis {
  const dates = targets.flatMap(({ target, actuals }) =>
    [target, ...actuals].map(({ period }) => placePeriod(period, timeOf)),
  );
  const times = [timeOf(today), ...targets.map(({ article }) => timeOf(article.publishedOn.end))];
  const first = Math.min(...times, ...dates.map(({ at }) => at)) - 150 * DAY_MS;
  const last = Math.max(...times, ...dates.map(({ at }) => at)) + 45 * DAY_MS;
  return computeTimeAxis(
    Math.min(first, ...dates.map(({ from }) => from)),
    Math.max(last, ...dates.map(({ to }) => to)),
  );
}

/** Whole years around today and the target, the same for every card while deadlines lie within a year of today. */
export function computeCardAxis({ target, actuals }: TargetSeries, today: string): TimeAxis {
  const yearOf = (iso: string) => Number(iso.slice(0, 4));
  const now = yearOf(today);
  const years = [target, ...actuals].map(({ period }) => placePeriod(period, yearOf));
  const first = Math.min(now - 5, ...years.map(({ from }) => from));
  const last = Math.max(now + 1, ...years.map(({ to }) => to));
  return computeTimeAxis(Date.UTC(first, 0, 1), Date.UTC(last, 11, 31));
}

/** Places one target on a line of time. */
export function layoutTargetTimeline(
  { target, article, actuals, judgement }: TargetSeries,
  today: string,
  axis: TimeAxis,
): PlacedTimeline {
  const at = (iso: string) => axis.at(timeOf(iso));
  const place = (figure: AnyFigure): PlacedDate => ({
    ...placePeriod(figure.period, at),
    isInferred: figure.period.basis === 'inferred',
    isAdded: isOwn(figure),
  });
  const now = at(today);
  const hasDeadline = judgement.clock !== 'none';
  const isPast = hasDeadline && judgement.daysLeft < 0;
  const reportedUntil = judgement.actual ? place(judgement.actual).to : 0;
  return {
    reported: at(article.publishedOn.end),
    actuals: actuals.map(place),
    deadline: hasDeadline ? place(target) : null,
    silence: isPast ? { from: Math.min(Math.max(at(judgement.deadline), reportedUntil), now), to: now } : null,
    today: now,
  };
}
