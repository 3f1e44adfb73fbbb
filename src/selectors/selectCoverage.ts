import type { Adcode, Dataset, Family, Figure, Period, Region } from '../domain/dataset';
import { type FamilyId, LEVELS } from '../domain/codes';
import { compareNewestFirst, selectYear } from '../domain/period';
import { type DatasetIndex, groupBy, indexDataset, mustGet } from './indexDataset';

/** What one place says of one family of indicators. */
export interface CoverageCell {
  readonly family: FamilyId;
  /** Newest year of its reported figures; null when it reports none. */
  readonly newestYear: number | null;
  /** Reported figures: actuals, changes and standards. */
  readonly count: number;
  /** Year in which its latest target is due; null when it has none. */
  readonly targetYear: number | null;
}

export interface CoveragePlace {
  readonly region: Region;
  /**
   * Places below it that only appear together in one sentence of targets (nine districts of 沈阳) and are counted here.
   */
  readonly members: readonly Region[];
  /** When its newest reported figure holds; null when it reports none. */
  readonly newest: Period | null;
  /** One per family, in the order of the families. */
  readonly cells: readonly CoverageCell[];
}

export interface Coverage {
  readonly families: readonly {
    readonly family: Family;
    /** Places that report at least one figure. */ readonly reporting: number;
  }[];
  /** By level from wide to narrow; newest first, then most figures. */
  readonly places: readonly CoveragePlace[];
  /** Newest year of all reported figures, whatever the filter: the dark end of the age ramp. */
  readonly newestYear: number | null;
}

const newestOf = (figures: readonly Figure[]) =>
  figures.length === 0 ? null : Math.max(...figures.map((figure) => selectYear(figure.period)));

function selectCell(family: FamilyId, figures: readonly Figure[]): CoverageCell {
  const reported = figures.filter((figure) => figure.kind !== 'target');
  const targets = figures.filter((figure) => figure.kind === 'target');
  return { family, newestYear: newestOf(reported), count: reported.length, targetYear: newestOf(targets) };
}

/** The nearest place above that has figures of its own; null when there is none. */
function selectAncestor(index: DatasetIndex, adcode: string): Region | null {
  return (
    index
      .pathTo(adcode)
      .slice(0, -1)
      .reverse()
      .find((region) => index.figuresOf(region.adcode).length > 0) ?? null
  );
}

/**
 * Which place a place is counted under: places that only share a list of targets would be a dozen columns saying one
 * sentence.
 */
function selectColumns(dataset: Dataset): Map<Adcode, Region[]> {
  const index = indexDataset(dataset);
  const shared = groupBy(dataset.figures, (figure) => `${figure.article}/${figure.list ?? figure.id}`);
  const isOneOfMany = (figure: Figure) =>
    figure.kind === 'target' &&
    new Set(shared.get(`${figure.article}/${figure.list ?? figure.id}`)?.map((other) => other.region)).size > 1;
  const columns = new Map<Adcode, Region[]>();
  for (const adcode of new Set(dataset.figures.map((figure) => figure.region))) {
    const own = mustGet(index.regions, adcode);
    const above = index.figuresOf(adcode).every(isOneOfMany) ? selectAncestor(index, adcode) : null;
    const column = (above ?? own).adcode;
    columns.set(column, [...(columns.get(column) ?? []), ...(above ? [own] : [])]);
  }
  return columns;
}

function compareColumns(
  a: { region: Region; newest: number; size: number },
  b: { region: Region; newest: number; size: number },
): number {
  return (
    LEVELS.indexOf(a.region.level) - LEVELS.indexOf(b.region.level) ||
    b.newest - a.newest ||
    b.size - a.size ||
    a.region.adcode.localeCompare(b.region.adcode)
  );
}

/** Places × families: what is reported, how new it is, and where only a target is known. Provinces empty = all. */
export function selectCoverage(dataset: Dataset, provinces: readonly string[] = []): Coverage {
  const index = indexDataset(dataset);
  const columns = [...selectColumns(dataset)].flatMap(([adcode, members]) => {
    const province = index.provinceOf(adcode)?.adcode;
    if (provinces.length > 0 && !(province && provinces.includes(province))) return [];
    const figures = [adcode, ...members.map((member) => member.adcode)].flatMap((code) => index.figuresOf(code));
    return [
      {
        region: mustGet(index.regions, adcode),
        members,
        figures,
        newest: newestOf(figures.filter((figure) => figure.kind !== 'target')) ?? 0,
        size: figures.length,
      },
    ];
  });
  const places = columns.sort(compareColumns).map(({ region, members, figures }) => {
    const byFamily = groupBy(figures, (figure) => mustGet(index.indicators, figure.indicator).family);
    const [newest] = figures.filter((figure) => figure.kind !== 'target').sort(compareNewestFirst);
    return {
      region,
      members,
      newest: newest?.period ?? null,
      cells: dataset.families.map((family) => selectCell(family.id, byFamily.get(family.id) ?? [])),
    };
  });
  const families = dataset.families.map((family, position) => ({
    family,
    reporting: places.filter((place) => (place.cells[position]?.count ?? 0) > 0).length,
  }));
  return { families, places, newestYear: newestOf(dataset.figures.filter((figure) => figure.kind !== 'target')) };
}
