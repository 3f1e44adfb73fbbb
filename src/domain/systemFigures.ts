import type { Figure } from './records/figure';
import type { Period } from './period';
import type { SystemView } from './systemView';

/** The figures of a system, each once, in the order of its parts. */
export const listFigures = ({ parts }: Pick<SystemView, 'parts'>): Figure[] => [
  ...new Set(parts.flatMap(({ figures }) => figures)),
];

const keyOf = ({ start, end, type, precision }: Period): string => [start, end, type, precision].join(' ');

/**
 * The date that most figures of a system share, which is then said once for all of them; null where there are none.
 * What is required by a date is not among them.
 */
export function selectCommonPeriod(view: Pick<SystemView, 'parts'>): Period | null {
  const periods = listFigures(view).flatMap(({ kind, period }) => (kind === 'target' ? [] : [period]));
  const counts = new Map<string, number>();
  for (const period of periods) counts.set(keyOf(period), (counts.get(keyOf(period)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return periods.find((period) => counts.get(keyOf(period)) === most) ?? null;
}
