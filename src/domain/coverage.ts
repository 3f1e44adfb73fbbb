import type { FamilyId } from './codes';
import type { Family } from './records/indicator';
import type { CountedFigure } from './facts';
import type { Region } from './records/region';

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

/** A place with what it says of every family. */
export interface CoveragePlace {
  readonly region: Region;
  /**
   * Places below it that only appear together in one sentence of targets (nine districts of 沈阳) and are counted here.
   */
  readonly members: readonly Region[];
  /** When its newest reported figure holds; null when it reports none. */
  readonly newest: CountedFigure['period'] | null;
  /** One per family, in the order of the families. */
  readonly cells: readonly CoverageCell[];
}

/** Places × families: what is reported, how new it is, and where only a target is known. */
export interface Coverage {
  readonly families: readonly {
    readonly family: Family;
    /** Places that report at least one figure. */
    readonly reporting: number;
  }[];
  /** By level from wide to narrow; newest first, then most figures. */
  readonly places: readonly CoveragePlace[];
  /** Newest year of all reported figures, whatever the filter: the dark end of the age ramp. */
  readonly newestYear: number | null;
}
