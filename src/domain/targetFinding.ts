import type { Clock } from './deadline';
import type { TargetFigure } from './records/figure';
import type { Indicator } from './records/indicator';
import type { Region } from './records/region';

/** A target as far as its deadline goes; a list of places that one sentence names is one. */
export interface DueTarget {
  readonly key: string;
  /** The target, or the first of the list. */
  readonly target: TargetFigure;
  /** Its place, or the city whose districts the list names. */
  readonly region: Region;
  readonly indicator: Indicator;
  readonly clock: Clock;
  /** Whether any figure can be set against it. */
  readonly hasActual: boolean;
  /** Whether one of these is surely dated at the deadline or later. */
  readonly hasLater: boolean;
}

/** The place that most targets have passed at without a word since. */
export interface SilentPlace {
  readonly region: Region;
  readonly targets: readonly DueTarget[];
  /** Whether all of them were due on the same day. */
  readonly isOneDay: boolean;
}

/** What the first screen says of the targets. */
export interface TargetFinding {
  /** By deadline, those without one last. */
  readonly targets: readonly DueTarget[];
  readonly passed: number;
  /** Of those that have passed, the ones with a figure of that day or later. */
  readonly later: number;
  /** Passed the longest ago without a figure since; several where they were due on the same day. */
  readonly overdue: readonly DueTarget[];
  /** null where no place has two, or several have as many. */
  readonly most: SilentPlace | null;
  /** Due next, of those whose deadline surely lies ahead; several where they are due on the same day. */
  readonly next: readonly DueTarget[];
}
