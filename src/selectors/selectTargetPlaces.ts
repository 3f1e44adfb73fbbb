import { type AttainmentClass, ATTAINMENT_CLASSES, computeAttainmentClass } from '../domain/attainmentClass';
import type { Region } from '../domain/records/region';
import type { TargetSeries } from '../domain/targetSeries';
import type { DatasetIndex } from './indexDataset';
import { selectGroupRegion } from './selectGroupRegion';
import { groupTargets } from './selectTargets';
import { compareCodes } from '../domain/compareCodes';

/** A requirement of a place with how far it is, as far as that is known. */
export interface PlacedTarget {
  readonly key: string;
  /** The target, or those of the places that one sentence lists. */
  readonly members: readonly TargetSeries[];
  /** The member to show: the least attained one that has an actual, else the first. */
  readonly shown: TargetSeries;
  /** null = no comparable actual. */
  readonly attainment: AttainmentClass | null;
}

/** The targets of one place. */
export interface TargetPlace {
  readonly region: Region;
  /** Least attained first, those without an actual last. */
  readonly targets: readonly PlacedTarget[];
  /** How many of them have an actual to speak of. */
  readonly reported: number;
}

/** From the least attained to the most; what may lie in two classes stands after what is certainly far off. */
const RANKS: Readonly<Record<AttainmentClass, number>> = { below60: 0, open: 1, from60: 2, from95: 3, reached: 4 };
const rankOf = (attainment: AttainmentClass | null) =>
  attainment === null ? ATTAINMENT_CLASSES.length : RANKS[attainment];

interface Classed {
  readonly shown: TargetSeries;
  readonly attainment: AttainmentClass | null;
}

const compare = (a: Classed, b: Classed): number =>
  rankOf(a.attainment) - rankOf(b.attainment) ||
  (a.shown.judgement.attainmentRatio ?? 0) - (b.shown.judgement.attainmentRatio ?? 0);

const classify = (series: TargetSeries): Classed => ({
  shown: series,
  attainment: computeAttainmentClass(series.target, series.judgement, series.indicator.direction),
});

/** Where the targets stand on a map: one entry a place, in the order of region codes; none is left out. */
export function selectTargetPlaces(targets: readonly TargetSeries[], index: DatasetIndex): TargetPlace[] {
  const places = new Map<string, { region: Region; targets: PlacedTarget[] }>();
  for (const { key, members } of groupTargets(targets)) {
    const region = selectGroupRegion(members, index);
    const least = members.map(classify).sort(compare)[0];
    if (!region || !least) continue;
    const place = places.get(region.adcode) ?? { region, targets: [] };
    place.targets.push({ key, members, ...least });
    places.set(region.adcode, place);
  }
  return [...places.values()]
    .map((place) => ({
      region: place.region,
      targets: place.targets.sort(compare),
      reported: place.targets.filter((target) => target.attainment !== null).length,
    }))
    .sort((a, b) => compareCodes(a.region.adcode, b.region.adcode));
}
