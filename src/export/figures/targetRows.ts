import type { BoardRow } from '../../charts/targetBoard/layoutTargetsScene';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { DatasetIndex } from '../../selectors/indexDataset';
import { selectGroupRegion } from '../../selectors/selectGroupRegion';
import type { TargetSeries } from '../../domain/targetSeries';
import { groupTargets } from '../../selectors/selectTargets';

/** A row of the board with the selected targets themselves. */
export interface TargetRow extends BoardRow {
  readonly members: readonly TargetSeries[];
  readonly first: TargetSeries;
}

/** The name of the place that a row is about. */
function namePlace(members: readonly TargetSeries[], index: DatasetIndex, text: Text): string {
  const region = selectGroupRegion(members, index);
  return region ? formatPlace(region, text) : '';
}

/** Rows in the order of their deadlines; places that one sentence lists stand in one row. */
export function arrangeRows(targets: readonly TargetSeries[], index: DatasetIndex, text: Text): TargetRow[] {
  return groupTargets(targets).flatMap(({ key, members }) => {
    const [first] = members;
    return first ? [{ key, members, first, place: namePlace(members, index, text) }] : [];
  });
}
