import type { BoardOrder, Due } from '../../address/parameters';
import type { TargetSeries } from '../../domain/targetSeries';
import type { TargetRow } from '../../export/figures/targetRows';
import { compareCodes } from '../../domain/compareCodes';

/** The part of time that a deadline lies in, by the days left until it. */
export function computeDue(daysLeft: number): Due {
  if (daysLeft < 0) return 'passed';
  return daysLeft <= 365 ? 'year' : 'later';
}

/** A deadline of which nobody can say that it has passed may still lie ahead; a target without one is in no part. */
const dueOf = ({ judgement }: TargetSeries): Due | null =>
  judgement.clock === 'none'
    ? null
    : computeDue(judgement.clock === 'open' ? Math.max(0, judgement.daysLeft) : judgement.daysLeft);

interface TargetFilter {
  readonly indicator: string | null;
  readonly due: Due | null;
}

/** The targets of an indicator and a part of time; null = all. */
export function filterTargets(targets: readonly TargetSeries[], { indicator, due }: TargetFilter): TargetSeries[] {
  return targets.filter(
    (series) => (indicator === null || series.indicator.id === indicator) && (due === null || dueOf(series) === due),
  );
}

/** The most that a place of the row has reached; rows without an actual come after every other. */
const reached = (row: TargetRow): number =>
  Math.max(...row.members.map((series) => series.judgement.attainmentRatio ?? -Infinity));

/** Rows in the order asked for; equal ones stay in the order of their deadlines, which the rows come in. */
export function sortRows(rows: readonly TargetRow[], order: BoardOrder): TargetRow[] {
  const copy = [...rows];
  if (order === 'place') return copy.sort((a, b) => compareCodes(a.first.region.adcode, b.first.region.adcode));
  // Two rows without an actual: −Infinity − −Infinity is no number, so they count as equal.
  if (order === 'attainment') return copy.sort((a, b) => (reached(b) === reached(a) ? 0 : reached(b) - reached(a)));
  return copy;
}

/** Rows by where today stands to their deadlines; an inferred one that may have passed counts as ahead. */
export const groupByClock = (rows: readonly TargetRow[]) => ({
  passed: rows.filter((row) => row.first.judgement.clock === 'passed'),
  ahead: rows.filter((row) => ['ahead', 'open'].includes(row.first.judgement.clock)),
  undated: rows.filter((row) => row.first.judgement.clock === 'none'),
});
