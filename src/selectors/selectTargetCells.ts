import type { Region } from '../domain/records/region';
import type { TargetSeries } from '../domain/targetSeries';
import type { DatasetIndex } from './indexDataset';
import { selectGroupRegion } from './selectGroupRegion';
import { groupTargets } from './selectTargets';

/** A target among equal cells: one sentence that lists places is one. */
export interface TargetCellFacts {
  readonly key: string;
  readonly first: TargetSeries;
  /** Its place, or the city whose districts the sentence lists. */
  readonly region: Region;
  /** How many places the sentence lists. */
  readonly members: number;
  /** Whether nothing is due before it of what is still to come. */
  readonly isNext: boolean;
}

/** Targets as cells, in the order of their first members. */
export function selectTargetCells(
  targets: readonly TargetSeries[],
  index: Pick<DatasetIndex, 'regions'>,
): readonly TargetCellFacts[] {
  const next = targets.find(({ judgement }) => judgement.clock === 'ahead')?.judgement.deadline;
  return groupTargets(targets).flatMap(({ key, members }) => {
    const [first, region] = [members[0], selectGroupRegion(members, index)];
    if (!first || !region) return [];
    const { clock, deadline } = first.judgement;
    return [{ key, first, region, members: members.length, isNext: clock === 'ahead' && deadline === next }];
  });
}
