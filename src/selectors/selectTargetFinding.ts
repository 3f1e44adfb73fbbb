import { compareDeadlines, selectClock } from '../domain/deadline';
import type { Facts } from '../domain/facts';
import { hasFigureSince } from '../domain/laterFigure';
import type { ActualFigure, TargetFigure } from '../domain/records/figure';
import type { DueTarget, SilentPlace, TargetFinding } from '../domain/targetFinding';
import { selectUsable } from '../domain/targetInputs';
import { groupBy, indexDataset, mustGet } from './indexDataset';
import { selectGroupRegion } from './selectGroupRegion';
import { targetKey } from './targetKey';

function selectDueTarget(
  dataset: Facts,
  [key, members]: readonly [string, readonly TargetFigure[]],
  today: string,
): DueTarget[] {
  const index = indexDataset(dataset);
  const [first] = members;
  const region = selectGroupRegion(
    members.map((target) => ({ region: mustGet(index.regions, target.region) })),
    index,
  );
  if (!first || !region) return [];
  const indicator = mustGet(index.indicators, first.indicator);
  const judged = members.map((target) => {
    const actuals = (target.actuals ?? [])
      .map((id) => mustGet(index.figures, id))
      .filter((figure): figure is ActualFigure => figure.kind === 'actual');
    return { target, usable: selectUsable({ target, actuals, measure: indicator.measure }, today).usable };
  });
  const clocks = members.map((target) => selectClock(target, today));
  return [
    {
      key,
      target: first,
      region,
      indicator,
      clock: clocks.includes('passed') ? 'passed' : selectClock(first, today),
      hasActual: judged.some(({ usable }) => usable.length > 0),
      hasLater: judged.some(({ target, usable }) => hasFigureSince(target, usable)),
    },
  ];
}

/** Those of a list that are due on its first deadline. */
const selectFirstDue = (sorted: readonly DueTarget[]): DueTarget[] =>
  sorted.filter(({ target }) => target.period.end === sorted[0]?.target.period.end);

function selectMost(silent: readonly DueTarget[]): SilentPlace | null {
  const [most, other] = [...groupBy(silent, ({ region }) => region).values()].sort((a, b) => b.length - a.length);
  const [first] = most ?? [];
  if (!most || !first || most.length < 2 || most.length === other?.length) return null;
  return { region: first.region, targets: most, isOneDay: selectFirstDue(most).length === most.length };
}

/**
 * How many targets the reports set, how many have passed and what was heard of them since: the headline of the first
 * screen, at the end of `today` (ISO date). Provinces empty = all. Counts as `summarizeTargets` does, without judging.
 */
export function selectTargetFinding(dataset: Facts, today: string, provinces: readonly string[] = []): TargetFinding {
  const { liesInAny } = indexDataset(dataset);
  const asked = dataset.figures
    .filter((figure): figure is TargetFigure => figure.kind === 'target')
    .filter(({ region }) => liesInAny(region, provinces))
    .sort(compareDeadlines);
  const targets = [...groupBy(asked, targetKey)].flatMap((group) => selectDueTarget(dataset, group, today));
  const passed = targets.filter(({ clock }) => clock === 'passed');
  const silent = passed.filter(({ hasLater }) => !hasLater);
  return {
    targets,
    passed: passed.length,
    later: passed.length - silent.length,
    overdue: selectFirstDue(silent),
    most: selectMost(silent),
    next: selectFirstDue(targets.filter(({ clock }) => clock === 'ahead')),
  };
}
