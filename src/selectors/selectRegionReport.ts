import type { Dataset } from '../domain/dataset';
import type { PartOf } from '../domain/slice';
import type { Family } from '../domain/records/indicator';
import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import { listPublished } from '../domain/observation';
import { selectYear } from '../domain/period';
import { isOfPlaceItself } from '../domain/wholePlace';
import { indexDataset, mustGet } from './indexDataset';
import { selectReportingPlaces } from './selectRegionFigures';
import { selectTotals } from './selectTotals';
import { compareCodes } from '../domain/compareCodes';

/** What a place says of one family of indicators, and if it says nothing, why its row is empty. */
export interface FamilyReport {
  readonly family: Family;
  /**
   * reported: figures of its own · target: only a requirement · within: only parts of it or places inside it report ·
   * planned: only a place inside it has a requirement · none: no article says anything.
   */
  readonly state: 'reported' | 'target' | 'within' | 'planned' | 'none';
  /** Own figures, targets left out. */
  readonly count: number;
  readonly targets: number;
  /** Figures of parts of the place, which are none of its own level. */
  readonly parts: number;
  readonly newestYear: number | null;
  /** Indicators that it reports, in catalogue order. */
  readonly indicators: number;
  /** All indicators of the family. */
  readonly of: number;
  /** Places inside, most figures first. */
  readonly inside: { readonly reporting: readonly Region[]; readonly planning: readonly Region[] };
}

function stateOf(count: number, targets: number, within: number, planned: number): FamilyReport['state'] {
  if (count > 0) return 'reported';
  if (targets > 0) return 'target';
  if (within > 0) return 'within';
  return planned > 0 ? 'planned' : 'none';
}

/** Whether figures hold anything but targets. */
function kindsOf(figures: readonly Figure[]): 'reported' | 'planned' | 'none' {
  if (figures.length === 0) return 'none';
  return figures.every((figure) => figure.kind === 'target') ? 'planned' : 'reported';
}

/** One row a family, in the order of the coverage matrix: what is reported of a place and what is not. */
export function selectFamilyReports(dataset: PartOf<Dataset>, adcode: string): FamilyReport[] {
  const index = indexDataset(dataset);
  const { indicators } = selectTotals(dataset);
  const places = selectReportingPlaces(dataset, adcode);
  const familyOf = (figure: Figure) => mustGet(index.indicators, figure.indicator).family;
  return dataset.families.map((family) => {
    const stated = listPublished(index.figuresOf(adcode)).filter((figure) => familyOf(figure) === family.id);
    const own = stated.filter(isOfPlaceItself);
    const reported = own.filter((figure) => figure.kind !== 'target');
    const below = places
      .filter((place) => place.region.adcode !== adcode)
      .map(({ region, figures }) => ({
        region,
        kinds: kindsOf(listPublished(figures).filter((it) => familyOf(it) === family.id)),
      }));
    const reporting = below.filter(({ kinds }) => kinds === 'reported').map(({ region }) => region);
    const planning = below.filter(({ kinds }) => kinds === 'planned').map(({ region }) => region);
    const targets = own.length - reported.length;
    const parts = stated.length - own.length;
    return {
      family,
      count: reported.length,
      targets,
      parts,
      inside: { reporting, planning },
      state: stateOf(reported.length, targets, parts + reporting.length, planning.length),
      newestYear: reported.length === 0 ? null : Math.max(...reported.map((figure) => selectYear(figure.period))),
      indicators: new Set(reported.map((figure) => figure.indicator)).size,
      of: indicators.filter((indicator) => indicator.family === family.id).length,
    };
  });
}

/** A place beside another, under the same parent. */
export interface Sibling {
  readonly region: Region;
  /** Whether it, or a place inside it, has a figure. */
  readonly isReporting: boolean;
}

/** The places beside a place, for the way to the next one. */
export interface Siblings {
  /** Places under the same parent, itself included, by code. */
  readonly all: readonly Sibling[];
  /** The nearest ones before and after it that report. */
  readonly previous: Region | null;
  readonly next: Region | null;
}

/** Which places have a figure, or one inside them. */
const selectReporting = (dataset: PartOf<Dataset>): ReadonlySet<string> => new Set(selectTotals(dataset).reporting);

/** The places beside one: all of them, and the nearest in either direction that report. */
export function selectSiblings(dataset: PartOf<Dataset>, region: Region): Siblings {
  const reporting = selectReporting(dataset);
  const all = [...indexDataset(dataset).childrenOf(region.parent ?? '')]
    .sort((a, b) => compareCodes(a.adcode, b.adcode))
    .map((item) => ({ region: item, isReporting: reporting.has(item.adcode) }));
  const others = all
    .filter((item) => item.isReporting && item.region.adcode !== region.adcode)
    .map((item) => item.region);
  return {
    all,
    previous: others.filter((item) => item.adcode < region.adcode).at(-1) ?? null,
    next: others.find((item) => item.adcode > region.adcode) ?? null,
  };
}

/**
 * The nearest place above with figures: its own ones, or else of places inside it. Null when there is none below the
 * nation.
 */
export function selectNearestAbove(dataset: PartOf<Dataset>, adcode: string): Region | null {
  const index = indexDataset(dataset);
  const reporting = selectReporting(dataset);
  const above = index
    .pathTo(adcode)
    .filter((step) => step.level !== 'nation' && step.adcode !== adcode)
    .reverse();
  return (
    above.find((step) => index.figuresOf(step.adcode).length > 0) ??
    above.find((step) => reporting.has(step.adcode)) ??
    null
  );
}
