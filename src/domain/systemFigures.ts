import type { Figure } from './records/figure';
import type { Period } from './period';
import type { PartView, SystemPart, SystemView } from './systemView';

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

/** Whether a part lies within another: a sub-measure, a project of several. */
export const isContained = ({ id }: SystemPart, { system }: Pick<SystemView, 'system'>): boolean =>
  system.relations.some(({ kind, to }) => kind === 'contains' && to === id);

/** The parts that lie within another, in the order of the record. */
export const listContained = ({ id }: SystemPart, { system, parts }: SystemView): PartView[] =>
  parts.filter(({ part }) =>
    system.relations.some(({ kind, from, to }) => kind === 'contains' && from === id && to === part.id),
  );

/**
 * Whether the article has a part and no number of it: none of its own and, where it holds others, none of theirs. Of
 * what lies within another that is said there once; of one thing with a name no number is missing; a tier that is only
 * asked for is not counted yet.
 */
export function lacksNumber({ part, figures }: PartView, view: SystemView): boolean {
  if (part.single || isContained(part, view)) return false;
  const counts = part.role === 'tier' ? figures.filter(({ kind }) => kind !== 'target') : figures;
  return counts.length === 0 && listContained(part, view).every((child) => child.figures.length === 0);
}

/** More squares would be a grey field that nobody counts. */
const MOST_SQUARES = 5_000;

/** Whether a number is drawn as so many squares: whole service places that are there; never people, money or shares. */
export const isSquared = ({ kind, unit, value }: Figure): boolean =>
  kind === 'actual' &&
  (unit === 'station' || unit === 'place') &&
  value !== null &&
  Number.isInteger(value) &&
  value > 0 &&
  value <= MOST_SQUARES;
