import type { Coverage, CoverageCell } from '../domain/coverage';
import type { Census, CountedFigure } from '../domain/facts';
import type { Region } from '../domain/records/region';
import { type FamilyId, LEVELS } from '../domain/codes';
import { compareNewestFirst, selectYear } from '../domain/period';
import { groupBy, indexDataset, mustGet } from './indexDataset';
import { selectCoverageColumns } from './selectCoverageColumns';
import { compareCodes } from '../domain/compareCodes';

const newestOf = (figures: readonly CountedFigure[]) =>
  figures.length === 0 ? null : Math.max(...figures.map((figure) => selectYear(figure.period)));

function selectCell(family: FamilyId, figures: readonly CountedFigure[]): CoverageCell {
  const reported = figures.filter((figure) => figure.kind !== 'target');
  const targets = figures.filter((figure) => figure.kind === 'target');
  return { family, newestYear: newestOf(reported), count: reported.length, targetYear: newestOf(targets) };
}

function compareColumns(
  a: { region: Region; newest: number; size: number },
  b: { region: Region; newest: number; size: number },
): number {
  return (
    LEVELS.indexOf(a.region.level) - LEVELS.indexOf(b.region.level) ||
    b.newest - a.newest ||
    b.size - a.size ||
    compareCodes(a.region.adcode, b.region.adcode)
  );
}

/** Places × families: what is reported, how new it is, and where only a target is known. Provinces empty = all. */
export function selectCoverage(dataset: Census, provinces: readonly string[] = []): Coverage {
  const index = indexDataset(dataset);
  const columns = [...selectCoverageColumns(dataset, provinces)].map(([adcode, members]) => {
    const figures = [adcode, ...members.map((member) => member.adcode)].flatMap((code) => index.figuresOf(code));
    return {
      region: mustGet(index.regions, adcode),
      members,
      figures,
      newest: newestOf(figures.filter((figure) => figure.kind !== 'target')) ?? 0,
      size: figures.length,
    };
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
