import type { Figure } from './records/figure';
import type { Indicator } from './records/indicator';
import type { Region } from './records/region';

/** A place that prints one indicator at two dates or more. */
export interface Slope {
  readonly region: Region;
  /** Oldest first, one a date. */
  readonly points: readonly Figure[];
}

/** Whether the points say the same thing at each date; otherwise they are shown, and never joined. */
export const isJoined = ({ points }: Slope): boolean => points.every((figure) => figure.comparable);

/** An indicator with every place that prints it at two dates or more. */
export interface IndicatorSlopes {
  readonly indicator: Indicator;
  readonly slopes: readonly Slope[];
}
