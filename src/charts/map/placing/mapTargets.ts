import type { AttainmentClass } from '../../../domain/attainmentClass';
import type { Region } from '../../../domain/records/region';
import type { TargetSeries } from '../../../domain/targetSeries';

/** A requirement with how far it is. `PlacedTarget` of the selectors has this shape. */
export interface MapTarget {
  readonly shown: TargetSeries;
  /** null = no comparable actual. */
  readonly attainment: AttainmentClass | null;
}

/** The targets of one place, least attained first. */
export interface MapTargetPlace {
  readonly region: Region;
  readonly targets: readonly MapTarget[];
  readonly reported: number;
}
