import type { DroppedPart } from '../../config/query';
import { type Verdict, VERDICTS } from '../../domain/judgeTarget';
import type { TargetSeries } from '../../domain/targetSeries';
import type { TargetRow } from '../../export/figures/targetRows';

/** When a target is due, seen from today: past, within 365 days, or later. */
export const DUES = ['passed', 'year', 'later'] as const;
export type Due = (typeof DUES)[number];

export const SORTS = ['deadline', 'place', 'attainment'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address says to this view alone; province and indicator are in the shared query. */
export interface BoardQuery {
  readonly verdict: Verdict | null;
  readonly due: Due | null;
  readonly sort: Sort;
}

export interface ParsedBoardQuery {
  readonly query: BoardQuery;
  /** Values that are not known and are ignored. */
  readonly dropped: readonly DroppedPart[];
}

/** Reads `verdict=`, `due=` and `sort=`; what is unknown is dropped and listed. */
export function parseBoardQuery(params: URLSearchParams): ParsedBoardQuery {
  const dropped: DroppedPart[] = [];
  const read = <Value extends string>(name: string, known: readonly Value[]): Value | null => {
    const asked = params.get(name);
    if (asked === null || asked === '') return null;
    const found = known.find((value) => value === asked) ?? null;
    if (found === null) dropped.push({ name, value: asked });
    return found;
  };
  return {
    query: { verdict: read('verdict', VERDICTS), due: read('due', DUES), sort: read('sort', SORTS) ?? 'deadline' },
    dropped,
  };
}

/** The part of time that a deadline lies in, by the days left until it. */
export function computeDue(daysLeft: number): Due {
  if (daysLeft < 0) return 'passed';
  return daysLeft <= 365 ? 'year' : 'later';
}

/** A deadline of which nobody can say that it has passed may still lie ahead. */
const dueOf = ({ judgement }: TargetSeries): Due =>
  computeDue(judgement.clock === 'open' ? Math.max(0, judgement.daysLeft) : judgement.daysLeft);

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
export function sortRows(rows: readonly TargetRow[], sort: Sort): TargetRow[] {
  const copy = [...rows];
  if (sort === 'place') return copy.sort((a, b) => a.first.region.adcode.localeCompare(b.first.region.adcode));
  // Two rows without an actual: −Infinity − −Infinity is no number, so they count as equal.
  if (sort === 'attainment') return copy.sort((a, b) => (reached(b) === reached(a) ? 0 : reached(b) - reached(a)));
  return copy;
}
