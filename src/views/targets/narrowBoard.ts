import type { Values } from '../../address/parameters';
import type { Dataset } from '../../domain/dataset';
import type { TargetSeries } from '../../domain/targetSeries';
import { countByProvince } from '../../selectors/countByProvince';
import { indexDataset } from '../../selectors/indexDataset';
import { type Emptying, selectEmptiedBy } from '../../selectors/selectEmptiedBy';
import { groupTargets, selectTargets } from '../../selectors/selectTargets';
import { filterTargets } from './arrangeBoard';
import { NO_FILTERS } from './listBoardParts';

/** Everything that narrows the board; null and an empty list = all. */
export type BoardNarrowing = Values<'province' | 'indicator' | 'due' | 'verdict'>;

const FILTERS = ['province', 'indicator', 'due', 'verdict'] as const;
type BoardFilter = (typeof FILTERS)[number];

/** The targets that remain, each place of a sentence by itself. */
export function narrowTargets(
  dataset: Dataset,
  today: string,
  { province, indicator, due, verdict }: BoardNarrowing,
): TargetSeries[] {
  const within = filterTargets(selectTargets(dataset, today, province), { indicator, due });
  return verdict === null ? within : within.filter((series) => series.judgement.verdict === verdict);
}

const isSet = (narrowing: BoardNarrowing, filter: BoardFilter) =>
  filter === 'province' ? narrowing.province.length > 0 : narrowing[filter] !== null;

/** Targets of each province within the other filters; one sentence about several districts is one target. */
export function countTargetsByProvince(
  dataset: Dataset,
  today: string,
  narrowing: BoardNarrowing,
): Map<string, number> {
  const groups = groupTargets(narrowTargets(dataset, today, { ...narrowing, province: [] }));
  return countByProvince(
    groups,
    ({ members }) => indexDataset(dataset).provinceOf(members[0]?.region.adcode ?? '')?.adcode,
  );
}

/** Filters of an empty board without which something would be on it, in rows of the board. */
export const selectBoardEmptiedBy = (
  dataset: Dataset,
  today: string,
  narrowing: BoardNarrowing,
): Emptying<BoardFilter>[] =>
  selectEmptiedBy(
    FILTERS.filter((filter) => isSet(narrowing, filter)),
    (filter) => groupTargets(narrowTargets(dataset, today, { ...narrowing, [filter]: NO_FILTERS[filter] })).length,
  );
