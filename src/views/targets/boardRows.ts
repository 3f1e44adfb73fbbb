import type { BoardRow } from '../../charts/targetBoard/layoutTargetsScene';
import { formatAmount, formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { DatasetIndex } from '../../selectors/indexDataset';
import { selectGroupRegion } from '../../selectors/selectTargetPlaces';
import { groupTargets, type TargetSeries } from '../../selectors/selectTargets';

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

/** Why there is no attainment, or what to mind about it. */
export function describeWhy(members: readonly TargetSeries[], text: Text): string | null {
  const [first] = members;
  if (!first) return null;
  const figures = [first.target, ...first.actuals];
  if (first.judgement.attainmentRatio !== null) {
    if (figures.some((figure) => figure.caveats.some((caveat) => caveat.code === 'definition'))) return text.t('target.board.labelsDiffer');
    return first.actuals.length === 1 ? text.t('target.board.onePoint') : null;
  }
  const holder = members.find((series) => series.refused.length > 0);
  const link = holder?.refused[0];
  if (!holder || !link) return text.t('target.noActual');
  const values = { name: text.both(link.indicator.short), amount: formatAmount(link.figure, text) };
  return members.length > 1 ? text.t('target.board.notUsedOf', { ...values, place: formatPlace(holder.region, text) }) : text.t('target.board.notUsed', values);
}
