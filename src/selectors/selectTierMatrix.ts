import { TIER_LEVELS } from '../domain/codes';
import type { Dataset } from '../domain/dataset';
import type { Bilingual } from '../domain/records/parts';
import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import type { PartView, SystemPart, SystemView } from '../domain/systemView';
import { groupBy, indexDataset, mustGet } from './indexDataset';

/** The columns of the matrix: the levels of places of service, who works there, and how much of a place they cover. */
export const TIER_COLUMNS = [...TIER_LEVELS, 'staff', 'coverage'] as const;
export type TierColumn = (typeof TIER_COLUMNS)[number];

/** What a report says of one tier of a place: a number, a goal, or that it is there. */
export interface TierEntry {
  readonly column: TierColumn;
  /** How many columns it is of: a tier of two levels (市县) is one thing. */
  readonly span: number;
  /** The part of a system that names it, and the id of its programme; null where only a figure does. */
  readonly part: SystemPart | null;
  readonly programme: string | null;
  /** Null: it is named without a number, which is not zero. */
  readonly figure: Figure | null;
}

/** Anchor of a place in the matrix. */
export const nameTierRow = (adcode: string): string => `tiers-${adcode}`;

/** A place with what is reported of its tiers. */
export interface TierRow {
  readonly region: Region;
  readonly entries: readonly TierEntry[];
  /** ISO date of the newest of its figures; '' where none has one. */
  readonly newest: string;
}

/** What an indicator counts of a tier, where no part of a system says it. */
const COLUMN_OF: Readonly<Record<string, TierColumn>> = {
  'guidance-centres': 'prefecture',
  'township-stations': 'township',
  'townships-with-station': 'township',
  'mental-health-townships': 'township',
  'service-points': 'village',
  'community-rooms': 'village',
  'station-staff': 'staff',
  'township-station-coverage': 'coverage',
  'village-service-coverage': 'coverage',
};

/** A standard or a change is no count of what there is. */
const isCount = ({ kind }: Figure): boolean => kind === 'actual' || kind === 'target';

/** What a part of a system says: of its own level what it counts, and what else is counted there. */
function listEntries({ part, figures }: PartView, programme: string): TierEntry[] {
  const levels = part.role === 'tier' ? (part.levels ?? []) : [];
  const [level] = levels;
  const counted = figures.filter(isCount).flatMap((figure): TierEntry[] => {
    const known = COLUMN_OF[figure.indicator];
    const isBeside = known === 'staff' || known === 'coverage';
    const column = isBeside ? known : (level ?? (part.role === 'tier' ? known : undefined));
    return column ? [{ column, span: isBeside ? 1 : Math.max(1, levels.length), part, programme, figure }] : [];
  });
  const isNumbered = counted.some(({ column, figure }) => column === level && figure?.kind === 'actual');
  return level && !isNumbered
    ? [{ column: level, span: levels.length, part, programme, figure: null }, ...counted]
    : counted;
}

/** Each figure once: a place may have two systems that name it. */
function dropRepeated(entries: readonly TierEntry[]): TierEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ figure }) => {
    if (figure === null) return true;
    const isNew = !seen.has(figure.id);
    seen.add(figure.id);
    return isNew;
  });
}

function toRow(region: Region, entries: readonly TierEntry[]): TierRow {
  const dates = entries.flatMap(({ figure }) => (figure?.kind === 'actual' ? [figure.period.end] : []));
  return { region, entries: dropRepeated(entries), newest: dates.toSorted().at(-1) ?? '' };
}

const countLevels = ({ entries }: TierRow): number =>
  new Set(entries.map(({ column }) => column).filter((column) => TIER_LEVELS.some((level) => level === column))).size;

/**
 * Who has which tier of places of service, and how many, as far as reports say it: parts of systems, and figures that
 * belong to none; `provinces` narrows it, none = all. First who names most tiers, then the newest. No sums, no ranks:
 * the tiers have many names and sizes.
 */
export function selectTierMatrix(
  dataset: Dataset,
  views: readonly SystemView[],
  provinces: readonly string[] = [],
): TierRow[] {
  const { regions, liesInAny } = indexDataset(dataset);
  const ofSystems = views.flatMap(({ region, programme, parts }) =>
    parts.flatMap((part) => listEntries(part, programme.id).map((entry) => ({ adcode: region.adcode, entry }))),
  );
  const told = new Set(ofSystems.map(({ entry }) => entry.figure?.id));
  const others = dataset.figures.flatMap((figure) => {
    const column = COLUMN_OF[figure.indicator];
    return column && isCount(figure) && !told.has(figure.id)
      ? [{ adcode: figure.region, entry: { column, span: 1, part: null, programme: null, figure } }]
      : [];
  });
  return [...groupBy([...ofSystems, ...others], ({ adcode }) => adcode)]
    .map(([adcode, rows]) =>
      toRow(
        mustGet(regions, adcode),
        rows.map(({ entry }) => entry),
      ),
    )
    .filter((row) => countLevels(row) > 0 && liesInAny(row.region.adcode, provinces))
    .sort((a, b) => countLevels(b) - countLevels(a) || b.newest.localeCompare(a.newest));
}

/** What an entry is called: its part; what is counted beside it, and what no part names, by its indicator. */
export function nameTierEntry({ part, figure }: TierEntry, dataset: Dataset): Bilingual | null {
  const isBeside = figure !== null && part?.levels === undefined;
  if (part?.name && !isBeside) return part.name;
  return figure && mustGet(indexDataset(dataset).indicators, figure.indicator).short;
}
