import type { Facts } from '../domain/facts';
import type { ActualFigure, TargetFigure } from '../domain/records/figure';
import { compareDeadlines } from '../domain/deadline';
import { judgeTarget } from '../domain/judgeTarget';
import type { TargetCase } from '../domain/targetInputs';
import type { TargetSeries } from '../domain/targetSeries';
import { type Verdict, VERDICTS } from '../domain/verdict';
import { groupBy, indexDataset, mustGet } from './indexDataset';
import { selectRefused } from './selectRefused';
import { targetKey } from './targetKey';
import { compareCodes } from '../domain/compareCodes';

const rivalGroups = new WeakMap<Facts, ReadonlyMap<string, readonly TargetFigure[]>>();

const questionOf = ({ indicator, region, period }: TargetFigure) => `${indicator}/${region}/${period.end}`;

/** Targets of the same place, indicator and deadline, the given one among them; grouped once per dataset. */
export function selectSameQuestion(dataset: Facts, target: TargetFigure): readonly TargetFigure[] {
  const known =
    rivalGroups.get(dataset) ??
    groupBy(
      dataset.figures.filter((figure) => figure.kind === 'target'),
      questionOf,
    );
  rivalGroups.set(dataset, known);
  return known.get(questionOf(target)) ?? [];
}

/** What a target is judged by: its comparable actuals, oldest first, and what stands in the way. */
export function selectTargetCase(dataset: Facts, target: TargetFigure): TargetCase<ActualFigure> {
  const index = indexDataset(dataset);
  const { direction, measure } = mustGet(index.indicators, target.indicator);
  return {
    target,
    actuals: (target.actuals ?? [])
      .map((id) => mustGet(index.figures, id))
      .filter((figure) => figure.kind === 'actual')
      .sort((a, b) => compareCodes(a.period.end, b.period.end)),
    direction,
    measure,
    hasRefused: (target.refused ?? []).length > 0,
    others: selectSameQuestion(dataset, target),
  };
}

function selectSeries(dataset: Facts, target: TargetFigure, today: string): TargetSeries {
  const index = indexDataset(dataset);
  const asked = selectTargetCase(dataset, target);
  return {
    target,
    region: mustGet(index.regions, target.region),
    province: index.provinceOf(target.region),
    indicator: mustGet(index.indicators, target.indicator),
    article: mustGet(index.articles, target.article),
    actuals: asked.actuals,
    refused: selectRefused(index, target),
    judgement: judgeTarget(asked, today),
  };
}

/** Every target of the documents, judged at `today`, by deadline, those without one last; provinces empty = all. */
export function selectTargets(dataset: Facts, today: string, provinces: readonly string[] = []): TargetSeries[] {
  const { liesInAny } = indexDataset(dataset);
  return dataset.figures
    .filter((figure) => figure.kind === 'target')
    .filter(({ region }) => liesInAny(region, provinces))
    .map((target) => selectSeries(dataset, target, today))
    .sort((a, b) => compareDeadlines(a.target, b.target));
}

/** One target by its id, judged at `today`; null when the dataset has no such target. */
export function selectTarget(dataset: Facts, id: string, today: string): TargetSeries | null {
  const figure = indexDataset(dataset).figures.get(id);
  return figure?.kind === 'target' ? selectSeries(dataset, figure, today) : null;
}

/** Targets split from one list in one sentence (nine districts of 沈阳) stand together; others alone. */
export interface TargetGroup {
  readonly key: string;
  readonly members: readonly TargetSeries[];
}

/** Groups in the order of their first member. */
export function groupTargets(targets: readonly TargetSeries[]): TargetGroup[] {
  return [...groupBy(targets, ({ target }) => targetKey(target))].map(([key, members]) => ({ key, members }));
}

/** What the headline of the targets says. A list of places counts as one target. */
export interface TargetSummary {
  readonly total: number;
  /** Targets whose deadline has passed. */
  readonly passed: number;
  /** Of those, the ones with an actual surely dated at the deadline or later. */
  readonly passedWithLater: number;
  /** Every verdict, zero included; a list whose members differ counts under each of theirs. */
  readonly byVerdict: Readonly<Record<Verdict, number>>;
}

const isPassed = (series: TargetSeries) => series.judgement.clock === 'passed';

const hasLater = ({ judgement }: TargetSeries) => judgement.hasLaterFigure;

/** Counts for headlines and filters, from the same groups that the rows show. */
export function summarizeTargets(targets: readonly TargetSeries[]): TargetSummary {
  const groups = groupTargets(targets).map((group) => group.members);
  const count = (test: (series: TargetSeries) => boolean) => groups.filter((members) => members.some(test)).length;
  const byVerdict = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, count((series) => series.judgement.verdict === verdict)]),
  ) as Record<Verdict, number>;
  return {
    total: groups.length,
    passed: count(isPassed),
    passedWithLater: count((series) => isPassed(series) && hasLater(series)),
    byVerdict,
  };
}
