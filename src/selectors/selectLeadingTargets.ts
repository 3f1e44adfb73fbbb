import type { TargetSeries } from '../domain/targetSeries';

/** Certified workers are what the atlas is about: their target speaks for a place that has several. */
const lead = (series: TargetSeries): number => (series.indicator.id === 'certified' ? 0 : 1);

/** A deadline of which nobody can say that it has passed; a target without one is not pressing. */
const isAhead = ({ judgement: { clock } }: TargetSeries): boolean => clock === 'ahead' || clock === 'open';

/**
 * The targets that the first screen shows: one a place whose deadline is still ahead, then those with a reported
 * actual, then the rest by deadline; certified workers first within each.
 */
export function selectLeadingTargets(targets: readonly TargetSeries[], count: number): TargetSeries[] {
  const ahead = targets.filter(isAhead).sort((a, b) => lead(a) - lead(b));
  const onePerPlace = ahead.filter((series, i) => ahead.findIndex((other) => other.region === series.region) === i);
  const reported = targets
    .filter((series) => series.judgement.actual !== null && !onePerPlace.includes(series))
    .sort((a, b) => lead(a) - lead(b));
  const rest = targets.filter((series) => !onePerPlace.includes(series) && !reported.includes(series));
  return [...onePerPlace, ...reported, ...rest].slice(0, count);
}
