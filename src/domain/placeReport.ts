import type { Figure } from './records/figure';
import type { Population } from './records/population';
import type { Region } from './records/region';

/** The states of a place on a map, in a list, a legend and a file; `own`: only what the reader has added is shown. */
export type PlaceState = 'value' | 'zero' | 'target' | 'incomparable' | 'own' | 'none';

/** What one place says of one indicator, as maps and lists show it; selectors/selectPlaces makes it. */
export interface PlaceReport {
  readonly region: Region;
  /** What the place lies in, one level up. */
  readonly within?: Region | undefined;
  readonly state: Exclude<PlaceState, 'none'>;
  /** The figure shown: the latest actual, or the target where no actual is reported. */
  readonly figure: Figure;
  /** What is drawn: the figure's value, or the value per 10,000 residents. */
  readonly value: number;
  /** The denominator, when `value` is per 10,000 residents. */
  readonly population: Population | null;
  /** The year that was asked for, where the place reported none for it and `figure` is its latest earlier one. */
  readonly borrowedFor?: number;
  /** Printed values of the same thing that contradict `figure`. */
  readonly contradicting?: readonly Figure[];
}

/** The figures that a place's mark stands for: the one shown, then those that contradict it. */
export const listShownFigures = ({
  figure,
  contradicting = [],
}: Pick<PlaceReport, 'figure' | 'contradicting'>): readonly Figure[] => [figure, ...contradicting];

/** One place that reports an indicator, or has a target for it, and the province it lies in. */
export interface Place extends PlaceReport {
  readonly province: Region | null;
}
