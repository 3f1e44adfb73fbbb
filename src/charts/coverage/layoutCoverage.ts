import type { Coverage, CoverageCell } from '../../domain/coverage';
import type { Period } from '../../domain/period';
import type { Region } from '../../domain/records/region';

/** Step of the age ramp, old to new. */
export type AgeClass = 'b1' | 'b2' | 'b3' | 'b4' | 'b5';

export interface PlacedCell {
  /** value = something reported · target = only a target · none = nothing. */
  readonly state: 'value' | 'target' | 'none';
  /** The newest report, or the year the target is due. */
  readonly year: number | null;
  readonly count: number;
  readonly hasTarget: boolean;
  readonly age: AgeClass | null;
}

export interface PlacedPlace {
  readonly region: Region;
  readonly members: readonly Region[];
  readonly newest: Period | null;
  readonly cells: readonly PlacedCell[];
}

export interface CoverageLayout {
  readonly families: Coverage['families'];
  readonly places: readonly PlacedPlace[];
  /** Runs of places of one kind of level, for the heading above them. */
  readonly levels: readonly { readonly key: 'province' | 'prefecture' | 'county'; readonly count: number }[];
  /** The years that occur, with their step; the first also stands for everything older when `hasOlder`. */
  readonly ages: readonly { readonly age: AgeClass; readonly year: number }[];
  readonly hasOlder: boolean;
}

const STEPS: readonly AgeClass[] = ['b1', 'b2', 'b3', 'b4', 'b5'];

/** First year of the ramp: 2021 until 2025, then it slides with the newest year. */
const rampStart = (newestYear: number | null) => Math.max(2021, (newestYear ?? 2021) - 4);

const ageOf = (year: number, start: number): AgeClass => STEPS[Math.min(4, Math.max(0, year - start))] ?? 'b1';

function placeCell(cell: CoverageCell, start: number): PlacedCell {
  const hasTarget = cell.targetYear !== null;
  if (cell.newestYear !== null)
    return { state: 'value', year: cell.newestYear, count: cell.count, hasTarget, age: ageOf(cell.newestYear, start) };
  return { state: hasTarget ? 'target' : 'none', year: cell.targetYear, count: 0, hasTarget, age: null };
}

const levelOf = ({ level }: Region) =>
  level === 'nation' || level === 'province' ? 'province' : level === 'prefecture' ? 'prefecture' : 'county';

/** The month in which a place's newest figure ends; days and spans have no room in a column. */
const roundToMonth = (period: Period): Period => ({
  ...period,
  start: period.end,
  precision: period.precision === 'day' ? 'month' : period.precision,
});

/** Gives every cell its state and its step of the age ramp. */
export function layoutCoverage(coverage: Coverage): CoverageLayout {
  const start = rampStart(coverage.newestYear);
  const places = coverage.places.map(({ region, members, newest, cells }) => ({
    region,
    members,
    newest: newest && roundToMonth(newest),
    cells: cells.map((cell) => placeCell(cell, start)),
  }));
  const years = [
    ...new Set(
      places.flatMap((place) =>
        place.cells.flatMap((cell) => (cell.state === 'value' && cell.year !== null ? [cell.year] : [])),
      ),
    ),
  ].sort((a, b) => a - b);
  return {
    families: coverage.families,
    places,
    levels: (['province', 'prefecture', 'county'] as const)
      .map((key) => ({ key, count: places.filter((place) => levelOf(place.region) === key).length }))
      .filter((level) => level.count > 0),
    ages: [...new Set(years.map((year) => Math.max(year, start)))].map((year) => ({ age: ageOf(year, start), year })),
    hasOlder: years.some((year) => year < start),
  };
}
