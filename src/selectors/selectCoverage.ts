import type { Coverage, CoverageCell } from '../domain/coverage';
import type { Adcode } from '../domain/records/ids';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import { type FamilyId, LEVELS } from '../domain/codes';
import { compareNewestFirst, selectYear } from '../domain/period';
import { type DatasetIndex, groupBy, indexDataset, mustGet } from './indexDataset';

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
