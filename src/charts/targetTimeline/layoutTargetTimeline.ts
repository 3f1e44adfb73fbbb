import { computeTimeAxis, DAY_MS, type TimeAxis, timeOf } from './timeAxis';
import type { TargetSeries } from '../../domain/targetSeries';

/** A target on a line of time: shares (0–1) of the line's width, so that it draws at any width. */
export interface PlacedTimeline {
  /** When the article with the target appeared. */
  readonly reported: number;
  readonly actuals: readonly { readonly at: number; readonly isInferred: boolean }[];
  /** null where the target has none. */
  readonly deadline: { readonly at: number; readonly isInferred: boolean } | null;
  /** Days past the deadline without a figure. Only the past is silent; a coming year has not happened. */
  readonly silence: { readonly from: number; readonly to: number } | null;
  readonly today: number;
}

/** One stretch of time for all rows of a board: from before the first report to after the last deadline. */
export function computeBoardAxis(targets: readonly TargetSeries[], today: string): TimeAxis {
  const times = targets.flatMap(({ article, target, actuals }) =>
    [article.publishedOn.end, target.period.end, ...actuals.map((figure) => figure.period.end)].map(timeOf),
  );
  const [first, last] = [Math.min(timeOf(today), ...times), Math.max(timeOf(today), ...times)];
  return computeTimeAxis(first - 150 * DAY_MS, last + 45 * DAY_MS);
}

/** Whole years around today and the target, the same for every card while deadlines lie within a year of today. */
export function computeCardAxis({ target, actuals }: TargetSeries, today: string): TimeAxis {
  const yearOf = (iso: string) => Number(iso.slice(0, 4));
  const now = yearOf(today);
  const first = Math.min(now - 5, yearOf(target.period.end), ...actuals.map((figure) => yearOf(figure.period.end)));
  const last = Math.max(now + 1, yearOf(target.period.end));
  return computeTimeAxis(Date.UTC(first, 0, 1), Date.UTC(last, 11, 31));
}

/** Places one target on a line of time. */
export function layoutTargetTimeline(
  { target, article, actuals, judgement }: TargetSeries,
  today: string,
  axis: TimeAxis,
): PlacedTimeline {
  const at = (iso: string) => axis.at(timeOf(iso));
  const hasDeadline = judgement.clock !== 'none';
  const isPast = hasDeadline && judgement.daysLeft < 0;
  const later =
    judgement.actual && judgement.actual.period.end >= judgement.deadline
      ? judgement.actual.period.end
      : judgement.deadline;
  return {
    reported: at(article.publishedOn.end),
    actuals: actuals.map((figure) => ({ at: at(figure.period.end), isInferred: figure.period.basis === 'inferred' })),
    deadline: hasDeadline ? { at: at(target.period.end), isInferred: target.period.basis === 'inferred' } : null,
    silence: isPast ? { from: at(later), to: at(today) } : null,
    today: at(today),
  };
}
